using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Deeds that a sentence counts: "had found 26 bodies by Monday", "put the death toll at 31 on Friday". Its date says as of when the
/// count stood, not when anything was done.
/// </summary>
internal static class CountedDeeds
{
    private static readonly WordTable<bool> CountNouns = new(LexiconFile.Read("figures").Section("count"), static _ => true);
    private static readonly WordTable<bool> Apart = new(LexiconFile.Read("event-deeds").Section("apart"), static _ => true);

    /// <summary>Tokens before a deed in which its auxiliary stands.</summary>
    private const int AuxiliaryReach = 3;

    /// <summary>Whether a date beside a deed says as of when it was counted, or belongs to something between the two.</summary>
    /// <param name="date">Number of the date in its text.</param>
    public static bool IsCount(TextAnalysis analysis, int deed, int date)
    {
        var text = analysis.Text;
        var first = text.TokenAt(analysis.Dates[date].Span.Start);
        var sentence = text.Sentences[text.SentenceOf(deed)];
        if (IsBoundClock(analysis, date, first))
        {
            return true;
        }

        for (var i = sentence.FirstToken; i < first; i++)
        {
            if (CountNouns.Contains(text.Tokens[i].Word) || (i > deed && Apart.Contains(text.Tokens[i].Word)))
            {
                return true;
            }
        }

        return IsPerfect(text, deed, sentence) && HasFigure(analysis, text.Tokens[deed].Start, text.Tokens[first].Start);
    }

    /// <summary>"as of 9 p.m. on Thursday": the bound stands before the time of the day.</summary>
    private static bool IsBoundClock(TextAnalysis analysis, int date, int first)
    {
        if (date == 0 || analysis.Dates[date - 1] is not { Time: not null } clock)
        {
            return false;
        }

        var text = analysis.Text;
        var start = text.TokenAt(clock.Span.Start);
        return first - text.TokenAt(clock.Span.End - 1) <= 2 && start > 0 && EventKinds.IsBound(text, start - 1);
    }

    private static bool IsPerfect(ArticleText text, int deed, Sentence sentence)
    {
        for (var i = Math.Max(sentence.FirstToken, deed - AuxiliaryReach); i < deed; i++)
        {
            if (text.CharsOf(i) is "had" or "have" or "has")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFigure(TextAnalysis analysis, int from, int to)
    {
        foreach (var quantity in analysis.Quantities)
        {
            if (quantity.Span.Start >= from && quantity.Span.End <= to)
            {
                return true;
            }
        }

        return false;
    }
}
