using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// The sentences in which an article tells of other events than its own: of an earlier one like it, of one elsewhere, of the year so far.
/// What only they name does not tell which event the article is about.
/// </summary>
internal static class Asides
{
    /// <summary>Sentences that tell the event and its day.</summary>
    private const int LeadSentences = 3;

    private static readonly PhraseTable<bool> Phrases = new(LexiconFile.Read("other-events").Entries, static _ => true);

    /// <returns>For each sentence whether it is one; the first never is.</returns>
    public static bool[] In(TextAnalysis analysis)
    {
        var text = analysis.Text;
        var asides = new bool[text.Sentences.Length];
        var news = EarliestDay(analysis);
        var date = 0;
        for (var s = 0; s < asides.Length; s++)
        {
            var sentence = text.Sentences[s];
            var (days, months, earlier, near) = (false, false, false, false);
            for (; date < analysis.Dates.Count && analysis.Dates[date].Span.Start < sentence.Span.End; date++)
            {
                var mention = analysis.Dates[date];
                var isDay = mention.Granularity is Granularity.Day or Granularity.Time;
                days |= isDay;
                months |= mention.Granularity is Granularity.Month or Granularity.Season or Granularity.Year or Granularity.Decade;
                earlier |= isDay && mention.To < news;
                near |= isDay && mention.To >= news;
            }

            asides[s] = s > 0 && ((months && !days) || (s >= LeadSentences && earlier && !near) || HoldsPhrase(text, sentence) || (asides[s - 1] && GoesOn(text, s)));
        }

        return asides;
    }

    /// <summary>The earliest day that the first sentences name.</summary>
    private static DateOnly? EarliestDay(TextAnalysis analysis)
    {
        DateOnly? earliest = null;
        var end = analysis.Text.Sentences.Length == 0 ? 0 : analysis.Text.Sentences[Math.Min(LeadSentences, analysis.Text.Sentences.Length) - 1].Span.End;
        foreach (var date in analysis.Dates)
        {
            if (date.Span.Start >= end)
            {
                break;
            }

            earliest = date.Granularity is Granularity.Day or Granularity.Time && date.From is { } from && (earliest is null || from < earliest) ? from : earliest;
        }

        return earliest;
    }

    /// <summary>No new paragraph begins.</summary>
    private static bool GoesOn(ArticleText text, int sentence) =>
        text.Value.AsSpan(text.Sentences[sentence - 1].Span.End..text.Sentences[sentence].Span.Start).IndexOf('\n') < 0;

    private static bool HoldsPhrase(ArticleText text, Sentence sentence)
    {
        var tokens = text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Phrases.TryMatch(tokens, i, sentence.EndToken, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
