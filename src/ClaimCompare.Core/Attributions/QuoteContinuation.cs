using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Gives quotations that stand alone to the attribution they go on with: the one of the sentence or paragraph before.</summary>
internal static class QuoteContinuation
{
    public static void Read(Reading reading, Drafts drafts)
    {
        var byContent = ScratchMap<int, Draft>.Rent();
        foreach (var draft in drafts.All)
        {
            Register(reading, draft, byContent);
        }

        for (var r = 0; r < reading.Quotes.Regions.Length; r++)
        {
            var quote = reading.Quotes.Regions[r];
            if (drafts.IsTaken(r))
            {
                continue;
            }

            var sentence = reading.Text.SentenceOf(quote.Open);
            if (!StandsAlone(reading, quote))
            {
                AppendSentence(reading, drafts, byContent, sentence, quote);
                continue;
            }

            var before = reading.Text.Sentences[sentence].FirstToken == quote.Open ? sentence - 1 : sentence;
            var draft = OfNext(reading, r, byContent) ?? byContent.GetValueOrDefault(before);
            if (draft is not null)
            {
                drafts.Append(draft, new TokenSpan(quote.First, quote.End));
                Register(reading, draft, byContent);
            }
        }

        ScratchMap<int, Draft>.Return(byContent);
    }

    /// <summary>"…," he said. It was "…": a sentence without a cue of its own that quotes goes on with what the one before quoted.</summary>
    private static void AppendSentence(Reading reading, Drafts drafts, Dictionary<int, Draft> byContent, int sentence, QuoteRegion quote)
    {
        var span = reading.Text.Sentences[sentence];
        if (quote.Length < ShortestQuote || quote.Behind > span.EndToken || byContent.ContainsKey(sentence)
            || (reading.Text.Tokens[span.FirstToken].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) != 0
            || !byContent.TryGetValue(sentence - 1, out var draft) || !IsDirect(reading, draft))
        {
            return;
        }

        drafts.Append(draft, new TokenSpan(span.FirstToken, ContentEnd.TrimEnd(reading, span.FirstToken, span.EndToken)));
        Register(reading, draft, byContent);
    }

    /// <summary>Fewer words in quotation marks are a term or a title rather than speech.</summary>
    private const int ShortestQuote = 4;

    /// <summary>"…" "…," he said: the next quotation follows at once, in the same paragraph, and has its cue.</summary>
    private static Draft? OfNext(Reading reading, int region, Dictionary<int, Draft> byContent)
    {
        var behind = reading.Quotes.Regions[region].Behind;
        if (region + 1 >= reading.Quotes.Regions.Length || reading.Quotes.Regions[region + 1].Open != behind
            || (reading.Text.Tokens[behind].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) != 0)
        {
            return null;
        }

        var next = reading.Quotes.Regions[region + 1];
        return byContent.TryGetValue(reading.Text.SentenceOf(next.Behind - 1), out var draft) && draft.Contents.Exists(content => content.First == next.First) ? draft : null;
    }

    /// <summary>Notes in which sentences an attribution's cue and last content stand.</summary>
    private static void Register(Reading reading, Draft draft, Dictionary<int, Draft> byContent)
    {
        var sentence = reading.Text.SentenceOf(Math.Max(draft.Cue.First, draft.End - 1));
        // Of several in one sentence, the one that quotes goes on ("…," he said, referring to the vote. "…").
        if (!byContent.TryGetValue(sentence, out var known) || IsDirect(reading, draft) || !IsDirect(reading, known))
        {
            byContent[sentence] = draft;
        }
    }

    private static int SentenceBefore(Reading reading, int open) => reading.Text.SentenceOf(open) - 1;

    private static bool IsDirect(Reading reading, Draft draft) => reading.Quotes.IsInside(draft.Contents[0].First);

    /// <summary>The quotation fills its sentences: one begins with its opening mark and one ends with its closing mark.</summary>
    private static bool StandsAlone(Reading reading, QuoteRegion quote)
    {
        var first = reading.Text.Sentences[reading.Text.SentenceOf(quote.Open)];
        var last = reading.Text.Sentences[reading.Text.SentenceOf(quote.Behind - 1)];
        // A sentence that ends with an abbreviation ("in Springfield, Ill. "We …") is not seen to end.
        return (first.FirstToken == quote.Open || QuoteMarks.EndsSentence(reading.Text, quote.Open - 1)) && quote.Behind >= last.EndToken - 1;
    }
}
