using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Where a quantity stands: its tokens, its sentence and the clause around it.</summary>
/// <param name="Span">The figure with the noun it counts, where that stands beside it.</param>
/// <param name="FirstToken">First token of the quantity.</param>
/// <param name="EndToken">Behind the last token of figure and counted noun.</param>
/// <param name="ClauseStart">First token of the clause, at most <see cref="Reach"/> tokens back.</param>
/// <param name="ClauseEnd">Behind the last token of the clause, at most <see cref="Reach"/> tokens on.</param>
internal readonly record struct QuantityContext(TextSpan Span, int Sentence, int FirstToken, int EndToken, int ClauseStart, int ClauseEnd)
{
    /// <summary>How far words are taken to bear on a figure: a bound that keeps reading linear in texts without full stops.</summary>
    public const int Reach = 24;

    /// <summary>Characters that may stand between a figure and its noun in one phrase ("9,000 of the").</summary>
    private const int PhraseGap = 10;

    public static QuantityContext Of(TextAnalysis analysis, Quantity quantity)
    {
        var text = analysis.Text;
        var span = quantity.Span;
        if (quantity.Counted is { } counted && counted.Start >= span.Start && counted.Start - span.End <= PhraseGap)
        {
            span = new TextSpan(span.Start, Math.Max(span.End, counted.End));
        }

        var first = text.TokenAt(quantity.Span.Start);
        var end = Math.Max(first + 1, text.TokenAt(span.End - 1) + 1);
        var sentence = text.SentenceOf(first);
        var bounds = text.Sentences[sentence];
        return new QuantityContext(
            span,
            sentence,
            first,
            end,
            Clauses.StartBefore(text, first, Math.Max(bounds.FirstToken, first - Reach)),
            Clauses.EndAfter(text, end, Math.Min(bounds.EndToken, end + Reach)));
    }
}
