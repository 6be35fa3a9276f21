using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>
/// Gives quotations that stand alone to the attribution they go on with, the one of the sentence or paragraph before; where that
/// sentence quotes nobody, to the person it is about.
/// </summary>
internal static class QuoteContinuation
{
    private static readonly CueVerb Unsaid = new(Stance.States, Frames.Quote);

    public static void Read(Reading reading, Drafts drafts, NarratedSpeaker narrated)
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
            if (Behind(reading, narrated, byContent, quote) is { } shown && drafts.Add(shown))
            {
                Register(reading, shown, byContent);
                continue;
            }

            if (draft is { Source.IsEmpty: false } && narrated.Addressee(draft).IsEmpty)
            {
                drafts.Append(draft, new TokenSpan(quote.First, quote.End));
                Register(reading, draft, byContent);
            }
            else if (Narrated(reading, narrated, draft, before, quote) is { } told && drafts.Add(told))
            {
                Register(reading, told, byContent);
            }
        }

        ScratchMap<int, Draft>.Return(byContent);
    }

    /// <summary>"Never!" Smith shook his head.: a quotation that opens its paragraph is the person's whom the narrator shows behind it.</summary>
    private static Draft? Behind(Reading reading, NarratedSpeaker narrated, Dictionary<int, Draft> byContent, QuoteRegion quote)
    {
        var next = quote.Behind < reading.Count ? reading.Text.SentenceOf(quote.Behind) : -1;
        if (!quote.Closed || !OpensParagraph(reading, quote.Open) || next < 0 || OpensParagraph(reading, quote.Behind) || byContent.ContainsKey(next)
            || !QuoteMarks.EndsSentence(reading.Text, quote.End - 1) || reading.Quotes.RegionAt(quote.Behind) >= 0)
        {
            return null;
        }

        return Unheralded(narrated.In(reading.Text.Sentences[next], quote.Behind), quote);
    }

    private static bool OpensParagraph(Reading reading, int token) => (reading.Text.Tokens[token].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) != 0;

    private static Draft? Unheralded(TokenSpan source, QuoteRegion quote)
    {
        if (source.IsEmpty)
        {
            return null;
        }

        var draft = Draft.Of(source, default, Unsaid);
        draft.Add(new TokenSpan(quote.First, quote.End));
        return draft;
    }

    /// <summary>"Smith shook his head. "Never."": in the same paragraph the quotation is the person's whom the narrator has just shown.</summary>
    private static Draft? Narrated(Reading reading, NarratedSpeaker narrated, Draft? asked, int before, QuoteRegion quote)
    {
        if (before < 0 || !quote.Closed || !QuoteMarks.EndsSentence(reading.Text, quote.End - 1))
        {
            return null;
        }

        var sentence = reading.Text.Sentences[before];
        var source = asked is { Source.IsEmpty: false } ? narrated.Addressee(asked)
            : narrated.In(sentence, asked is null ? sentence.FirstToken : Math.Min(asked.End, sentence.EndToken));
        // Across paragraphs only somebody who is named is shown for the sake of what he says next.
        return OpensParagraph(reading, quote.Open) && !narrated.IsNamed(source) ? null : Unheralded(source, quote);
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
