using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Finds every quantity of a text, in text order; mentions do not overlap.</summary>
public static class QuantityRecognizer
{
    /// <param name="text">The text to read.</param>
    /// <param name="dates">Spans of calendar expressions, in text order: what stands in them is no quantity.</param>
    public static IReadOnlyList<Quantity> Recognize(ArticleText text, IReadOnlyList<TextSpan> dates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dates);
        return [];
    }
}
