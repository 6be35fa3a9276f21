using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Tells sentences about earlier events from the news of an article.</summary>
internal static class Backgrounds
{
    /// <summary>Sentences that tell the news.</summary>
    private const int LeadSentences = 4;

    /// <summary>Days by which what a sentence dates lies before all that the lead dates.</summary>
    private const int FewestDays = 10;

    /// <summary>The sentence dates itself well before everything that the article's first sentences, itself aside, date. Where those name no day, nothing is known.</summary>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Behind its last token.</param>
    public static bool IsEarlier(TextAnalysis analysis, int first, int end)
    {
        var text = analysis.Text;
        var lead = text.Sentences[Math.Min(LeadSentences, text.Sentences.Length) - 1].Span.End;
        var own = new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End);
        return Latest(analysis, own) is { } told && Earliest(analysis, lead, own) is { } news
            && news.DayNumber - told.DayNumber > FewestDays;
    }

    private static DateOnly? Latest(TextAnalysis analysis, TextSpan sentence)
    {
        DateOnly? latest = null;
        for (var i = EventDates.FirstIn(analysis.Dates, sentence.Start); i < analysis.Dates.Count && analysis.Dates[i].Span.Start < sentence.End; i++)
        {
            latest = analysis.Dates[i] is { To: { } to, Granularity: not Granularity.Duration } && (latest is null || to > latest) ? to : latest;
        }

        return latest;
    }

    private static DateOnly? Earliest(TextAnalysis analysis, int end, TextSpan without)
    {
        DateOnly? earliest = null;
        for (var i = 0; i < analysis.Dates.Count && analysis.Dates[i].Span.Start < end; i++)
        {
            earliest = analysis.Dates[i] is { From: { } from, Granularity: not Granularity.Duration } && !without.Overlaps(analysis.Dates[i].Span) && (earliest is null || from < earliest) ? from : earliest;
        }

        return earliest;
    }
}
