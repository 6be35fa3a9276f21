using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Which date of its sentence says when a figure held.</summary>
internal static class EventDates
{
    /// <summary>The mention nearest to the figure in its clause, or else in its sentence; never the one that says when it was told.</summary>
    public static int? Of(TextAnalysis text, QuantityContext context, Attribution? by)
    {
        var sentence = text.Text.Sentences[context.Sentence].Span;
        int? best = null;
        var distance = int.MaxValue;
        for (var i = FirstIn(text.Dates, sentence.Start); i < text.Dates.Count && text.Dates[i].Span.Start < sentence.End; i++)
        {
            var date = text.Dates[i];
            if (i == by?.Date || SaysWhenTold(text.Text, date.Span) || IsDateline(text.Text, date.Span) || date.Span.Overlaps(context.Span) || (date.Granularity == Granularity.Duration && date.From is null))
            {
                continue;
            }

            var gap = date.Span.Start >= context.Span.End ? date.Span.Start - context.Span.End : context.Span.Start - date.Span.End;
            if (gap < distance)
            {
                (best, distance) = (i, gap);
            }
        }

        return best;
    }

    private static readonly WordTable<bool> Telling = new(Verbs.Inflect(LexiconFile.Read("figures").Section("telling")), static _ => true);

    /// <summary>"the army said on Thursday", "the army on Thursday said": the date of the telling, whether or not its content was read.</summary>
    internal static bool SaysWhenTold(ArticleText text, TextSpan date)
    {
        var before = text.TokenAt(date.Start) - 1;
        if (before > 0 && text.Classes[before] is WordClass.Preposition or WordClass.Adverb)
        {
            before--;
        }

        var behind = text.TokenAt(date.End - 1) + 1;
        return (before >= 0 && IsTelling(text, before)) || (behind < text.Tokens.Length && IsTelling(text, behind));
    }

    /// <summary>A verb of telling; not the end of "the United States".</summary>
    private static bool IsTelling(ArticleText text, int token) => Telling.Contains(text.Tokens[token].Word) && text.Tokens[token].Case == TokenCase.Lower;

    /// <summary>"PORT LORN, Feb 17 (RNA) - An air strike …": the day of writing, before the dash that opens the text.</summary>
    internal static bool IsDateline(ArticleText text, TextSpan date)
    {
        var first = text.TokenAt(date.Start);
        if (first > LongestDateline)
        {
            return false;
        }

        for (var i = text.TokenAt(date.End - 1) + 1; i < Math.Min(text.Tokens.Length, first + LongestDateline); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] is '-' or '\u2013' or '\u2014' && !text.Tokens[i].Glued)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens of a dateline: place, day, agency.</summary>
    private const int LongestDateline = 10;

    /// <summary>The first date that begins at or behind a position.</summary>
    internal static int FirstIn(IReadOnlyList<DateMention> dates, int position)
    {
        int low = 0, high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
