namespace ClaimCompare.Core.Attributions;

/// <summary>Gives quotations that stand alone to the attribution they go on with: the one of the sentence or paragraph before.</summary>
internal static class QuoteContinuation
{
    public static void Read(Reading reading, Drafts drafts)
    {
        var byContent = new Dictionary<int, Draft>();
        foreach (var draft in drafts.All)
        {
            Register(reading, draft, byContent);
        }

        for (var r = 0; r < reading.Quotes.Regions.Length; r++)
        {
            var quote = reading.Quotes.Regions[r];
            if (drafts.IsTaken(r) || !StandsAlone(reading, quote) || SentenceBefore(reading, quote.Open) is not (>= 0 and var before))
            {
                continue;
            }

            if (byContent.TryGetValue(before, out var draft))
            {
                drafts.Append(draft, new TokenSpan(quote.First, quote.End));
                Register(reading, draft, byContent);
            }
        }
    }

    /// <summary>Notes in which sentences an attribution's cue and last content stand.</summary>
    private static void Register(Reading reading, Draft draft, Dictionary<int, Draft> byContent)
    {
        byContent[reading.Text.SentenceOf(Math.Max(draft.Cue.First, draft.End - 1))] = draft;
    }

    private static int SentenceBefore(Reading reading, int open) => reading.Text.SentenceOf(open) - 1;

    /// <summary>The quotation fills its sentences: one begins with its opening mark and one ends with its closing mark.</summary>
    private static bool StandsAlone(Reading reading, QuoteRegion quote)
    {
        var first = reading.Text.Sentences[reading.Text.SentenceOf(quote.Open)];
        var last = reading.Text.Sentences[reading.Text.SentenceOf(quote.Behind - 1)];
        return first.FirstToken == quote.Open && quote.Behind >= last.EndToken - 1;
    }
}
