using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>
/// Reads what follows a quotation that ends with a comma: "…," Smith grinned. The comma tells that whoever stands there speaks,
/// whatever his verb; verbs of saying have been read before.
/// </summary>
internal static class TagReader
{
    /// <summary>Between the quotation and its verb: a name with its apposition.</summary>
    private const int LongestSubject = 16;

    private static readonly CueVerb Tag = new(Stance.States, Frames.Quote);

    public static void Read(Reading reading, Drafts drafts, NarratedSpeaker speakers)
    {
        for (var r = 0; r < reading.Quotes.Regions.Length; r++)
        {
            var quote = reading.Quotes.Regions[r];
            if (!drafts.IsTaken(r) && quote.Closed && quote.Length > 1 && reading.Text.Sentences[reading.Text.SentenceOf(quote.Open)].FirstToken == quote.Open && reading.IsComma(quote.End - 1) && quote.Behind < reading.Count)
            {
                Read(reading, drafts, speakers, quote);
            }
        }
    }

    private static void Read(Reading reading, Drafts drafts, NarratedSpeaker speakers, QuoteRegion quote)
    {
        var sentence = reading.Text.Sentences[reading.Text.SentenceOf(quote.Behind)];
        var high = Math.Min(sentence.EndToken, quote.Behind + LongestSubject);
        for (var i = quote.Behind; i < high && reading.Quotes.RegionAt(i) < 0; i++)
        {
            if (!reading.IsFinite(i) || reading.Class(i) is WordClass.Auxiliary or WordClass.Modal)
            {
                continue;
            }

            var source = i == quote.Behind ? InvertedSubject.Behind(reading, i + 1, sentence.EndToken) : SubjectFinder.Before(reading, quote.Behind, i);
            if (!source.IsEmpty && (i == quote.Behind || source.First == quote.Behind) && !reading.IsRelative(source.End - 1) && speakers.IsPerson(source))
            {
                Add(reading, drafts, quote, source, i, sentence.EndToken);
            }

            return;
        }
    }

    private static void Add(Reading reading, Drafts drafts, QuoteRegion quote, TokenSpan source, int verb, int high)
    {
        var draft = Draft.Of(source, new TokenSpan(verb, verb + 1), Tag);
        draft.Add(new TokenSpan(quote.First, quote.End));
        var behind = Math.Max(verb + 1, source.End);
        if (behind + 1 < high && reading.IsComma(behind) && reading.Quotes.OpensAt(behind + 1) is >= 0 and var rest && !drafts.IsTaken(rest))
        {
            draft.Add(new TokenSpan(reading.Quotes.Regions[rest].First, reading.Quotes.Regions[rest].End));
        }

        drafts.Add(draft);
    }
}
