using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds contents that stand before their cue, or around it.</summary>
internal sealed class LeftContent(Reading reading, Drafts drafts)
{
    /// <summary>Between a cue and the rest of an interrupted quotation stand at most so many tokens ("he said in a statement on Monday,").</summary>
    private const int LongestInterruption = 30;

    /// <summary>Between the cue and a comma that closes it stand at most so many tokens ("he said in a letter to the mayor,").</summary>
    private const int LongestAdjunct = 16;

    /// <summary>"…," he said: the quotation that ends right before <paramref name="anchor"/>.</summary>
    public bool Quotation(int anchor, int low, Draft draft)
    {
        var last = anchor - 1;
        if (last >= 0 && (reading.IsComma(last) || reading.IsBreak(last)))
        {
            last--;
        }

        if (reading.Quotes.ClosesAt(last) is not (>= 0 and var region) || drafts.IsTaken(region) || !Reaches(last, low)
            || (IsBehindPreposition(region) && QuotedTitles.IsTitle(reading, region)))
        {
            return false;
        }

        AddEarlier(region, draft);
        var quote = reading.Quotes.Regions[region];
        draft.Add(Bare(quote, Math.Min(quote.Open, SentenceStart(quote.Open, low)), last + 1));
        return true;
    }

    private bool IsBehindPreposition(int region) => reading.Quotes.Regions[region].Open is > 0 and var open && reading.Class(open - 1) == WordClass.Preposition;

    /// <summary>A quotation that closed the sentence before belongs to this one's cue only where its mark is no full stop ("Really?" Smith asked).</summary>
    private bool Reaches(int close, int low) => close >= low
        || (reading.Text.Tokens[close].Kind == TokenKind.Quote && reading.Mark(close - 1) is '?' or '!' or '-' or '—' or ',' or '…');

    /// <summary>Words before the quotation in its sentence belong to the content ("The plan is "a mistake," he said").</summary>
    private int SentenceStart(int open, int low)
    {
        // "The plan, he said, "is dead"": what goes on with a small letter began before the mark.
        if (open > 0 && (reading.Mark(open - 1) == ':' || (reading.IsComma(open - 1) && reading.Text.Tokens[open + 1].Case != TokenCase.Lower)))
        {
            return open;
        }

        var sentence = reading.Text.Sentences[reading.Text.SentenceOf(open)];
        var start = Math.Max(sentence.FirstToken, low);
        while (start < open && (reading.IsComma(start) || reading.Class(start) is WordClass.None && reading.Quotes.RegionAt(start) < 0))
        {
            start++;
        }

        return reading.Quotes.RegionAt(start) is >= 0 and var region ? Math.Min(reading.Quotes.Regions[region].Open, open) : start;
    }

    /// <summary>A content that is nothing but one quotation is given without its marks.</summary>
    private static TokenSpan Bare(QuoteRegion quote, int first, int end) => first == quote.Open ? new TokenSpan(quote.First, quote.End) : new TokenSpan(first, end);

    /// <summary>Paragraphs of the same utterance before the one that ends here.</summary>
    private void AddEarlier(int region, Draft draft)
    {
        var first = region;
        while (first > 0 && reading.Quotes.Regions[first - 1].GoesOn && !drafts.IsTaken(first - 1))
        {
            first--;
        }

        for (; first < region; first++)
        {
            draft.Add(new TokenSpan(reading.Quotes.Regions[first].First, reading.Quotes.Regions[first].End));
        }
    }

    /// <summary>… he said, "…": the quotation that goes on behind the cue, nothing but adjuncts between.</summary>
    public TokenSpan Continuation(int start, int high)
    {
        for (var i = start; i < Math.Min(high, start + LongestInterruption); i++)
        {
            if (reading.Quotes.OpensAt(i) is >= 0 and var region)
            {
                var quote = reading.Quotes.Regions[region];
                if (i > start + 1 && QuotedTitles.IsTitle(reading, region))
                {
                    // "he wrote in his memoir, "Silent River.""
                    return TokenSpan.None;
                }

                return reading.IsComma(i - 1) || reading.IsBreak(i - 1) || i == start
                    ? new TokenSpan(quote.Behind >= high - 1 ? quote.First : quote.Open, quote.Behind >= high - 1 ? quote.End : ContentEnd.Of(reading, i, high, clause: true))
                    : TokenSpan.None;
            }

            if (reading.IsFinite(i) || (reading.Class(i) == WordClass.Gerund && !GoesOnBehind(i, high)))
            {
                return TokenSpan.None;
            }
        }

        return TokenSpan.None;
    }

    /// <summary>"…," he said, speaking of the vote, "and …": the quotation behind the adjunct goes on with a small letter.</summary>
    private bool GoesOnBehind(int gerund, int high)
    {
        for (var i = gerund + 1; i < Math.Min(high, gerund + LongestAdjunct); i++)
        {
            if (reading.IsFinite(i))
            {
                return false;
            }

            if (reading.Quotes.OpensAt(i) >= 0)
            {
                return reading.IsComma(i - 1) && i + 1 < high && reading.Text.Tokens[i + 1].Case == TokenCase.Lower;
            }
        }

        return false;
    }

    /// <summary>"…," he said, would be better: the sentence that the quotation began goes on without marks behind the cue.</summary>
    public TokenSpan Rest(int start, int high, Draft draft)
    {
        var first = BehindAdjuncts(start, high);
        if (first < 0 || first + 1 >= high || reading.Quotes.IsInside(first))
        {
            return TokenSpan.None;
        }

        var needsMore = reading.IsFinite(first) || reading.Class(first) == WordClass.To || reading.IsThat(first)
            || (reading.Class(first) == WordClass.Preposition && reading.IsRelative(first + 1))
            || (IsOpening(draft.Contents[^1]) && reading.IsNounPhraseWord(first) && HasClause(first, high));
        return needsMore ? new TokenSpan(first, ContentEnd.Of(reading, first, high, clause: true)) : TokenSpan.None;
    }

    /// <summary>What stood before the cue is no sentence yet: a few words without a verb, or a phrase that opens one.</summary>
    private bool IsOpening(TokenSpan content)
    {
        var first = reading.Quotes.OpensAt(content.First) >= 0 ? content.First + 1 : content.First;
        return (content.End - first <= LongestOpening || reading.Class(first) is WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund)
            && (reading.Class(first) == WordClass.Subordinator || !HasClause(first, content.End));
    }

    private const int LongestOpening = 6;

    /// <summary>Behind the comma that closes the cue with its adjuncts; -1 where something else follows.</summary>
    private int BehindAdjuncts(int start, int high)
    {
        for (var i = start; i < Math.Min(high, start + LongestAdjunct); i++)
        {
            if (reading.IsComma(i))
            {
                return i + 1;
            }

            if (reading.IsFinite(i) || reading.IsBreak(i) || reading.Class(i) is WordClass.Gerund or WordClass.Conjunction || reading.Quotes.OpensAt(i) >= 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The plan, he said, is dead: commas on both sides of source and cue, the content around them.</summary>
    public bool Around(int anchor, int end, int low, int high, Draft draft)
    {
        end = ContentFinder.SkipAdjuncts(reading, end, high);
        if (anchor - 1 <= low || !reading.IsComma(anchor - 1) || end + 1 >= high || !reading.IsComma(end) || reading.Class(end + 1) == WordClass.Gerund
            || (reading.Quotes.OpensAt(end + 1) >= 0 && !IsHalved(low, end + 1)))
        {
            return false;
        }

        var first = Math.Max(low, anchor - LongestInterruption);
        draft.Add(new TokenSpan(first, anchor - 1));
        if (reading.Class(end + 1) != WordClass.Preposition || !HasClause(first, anchor - 1) || HasClause(end + 1, high))
        {
            // "…, he said, on condition of anonymity": an adjunct of the cue.
            draft.Add(new TokenSpan(end + 1, ContentEnd.Of(reading, end + 1, high, clause: true)));
        }

        return true;
    }

    /// <summary>The plan, he said, "is dead": a subject before the cue, and a quotation that goes on with a small letter.</summary>
    private bool IsHalved(int first, int open) => reading.Text.Tokens[open + 1].Case == TokenCase.Lower && reading.IsNounPhraseWord(first) && reading.SkipDate(first) == first;

    /// <summary>As he said, the plan is dead: what stands behind the comma.</summary>
    public TokenSpan BehindComma(int end, int high)
    {
        for (var i = end; i < Math.Min(high, end + LongestInterruption); i++)
        {
            if (reading.IsComma(i) || reading.IsBreak(i) || reading.Quotes.OpensAt(i) >= 0)
            {
                var first = reading.Quotes.OpensAt(i) >= 0 ? i : i + 1;
                return first < high ? new TokenSpan(first, ContentEnd.TrimEnd(reading, first, high)) : TokenSpan.None;
            }
        }

        return TokenSpan.None;
    }

    /// <summary>The plan is dead, he said: the clause before the comma.</summary>
    public bool Clause(int anchor, int low, Draft draft)
    {
        var comma = anchor - 1;
        if (comma <= low || !(reading.IsComma(comma) || reading.IsBreak(comma)) || !HasClause(low, comma))
        {
            return false;
        }

        while (low < comma && reading.Class(low) is WordClass.None or WordClass.Conjunction)
        {
            low++;
        }

        draft.Add(new TokenSpan(low, comma));
        return true;
    }

    private bool HasClause(int low, int end)
    {
        for (var i = low; i < end; i++)
        {
            if (reading.HoldsFinite(i))
            {
                return true;
            }
        }

        return false;
    }
}
