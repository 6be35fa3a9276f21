using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>Finds every calendar expression of a text, in text order; mentions do not overlap.</summary>
public static class DateRecognizer
{
    /// <param name="text">The text to read.</param>
    /// <param name="published">The day against which relative expressions are resolved; without it they stay unresolved.</param>
    public static IReadOnlyList<DateMention> Recognize(ArticleText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
