namespace ClaimCompare.Core.Attributions;

/// <summary>What stands between two quotation marks, in token indices.</summary>
/// <param name="Open">The opening mark; the words inside begin behind it.</param>
/// <param name="End">Behind the last token inside: the closing mark, where there is one.</param>
/// <param name="Closed">Whether a closing mark stands at <paramref name="End"/>.</param>
/// <param name="GoesOn">There is no closing mark and the next paragraph opens again: one utterance.</param>
internal readonly record struct QuoteRegion(int Open, int End, bool Closed, bool GoesOn)
{
    /// <summary>The first token inside.</summary>
    public int First => Open + 1;

    /// <summary>Behind the closing mark.</summary>
    public int Behind => Closed ? End + 1 : End;

    public int Length => End - First;
}
