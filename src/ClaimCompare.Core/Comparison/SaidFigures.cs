using System.Globalization;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Whether two figures that stand in one place of two wordings are two figures.</summary>
internal static class SaidFigures
{
    /// <summary>"three" and "five" are; "6" and "6:00", "1,234" and "1,200", "one in three" and "a third" are not surely.</summary>
    public static bool Differ(Saying a, SaidWord x, Saying b, SaidWord y) =>
        ValueOf(a.Text, x.Token) is { } one && ValueOf(b.Text, y.Token) is { } other && !IsRounding(one, other) && !IsRounding(other, one)
        && UnitOf(a, x.Token) == UnitOf(b, y.Token);

    /// <summary>The first is the second, rounded to the digits that it has.</summary>
    private static bool IsRounding(double rounded, double exact)
    {
        if (rounded.Equals(exact))
        {
            return true;
        }

        for (var step = 10.0; step <= Math.Abs(rounded) && Math.Abs(rounded) >= LeastRounded; step *= 10)
        {
            if (!Math.IEEERemainder(rounded, step).Equals(0))
            {
                return false;
            }

            if (Math.Abs(rounded - exact) <= step / 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Smaller figures are given as they are in what somebody said.</summary>
    private const double LeastRounded = 100;

    private static double? ValueOf(ArticleText text, int token)
    {
        var word = text.CharsOf(token);
        if (token + 1 < text.Tokens.Length && text.CharsOf(token + 1) is ":" && text.Tokens[token + 1].Glued)
        {
            // A time of day: 6:41 p.m. is 18:41.
            return null;
        }

        return text.Tokens[token].Kind == TokenKind.Number
            ? double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null
            : NumberWord.Of(text.Tokens[token].Word) is { Kind: NumberWordKind.Cardinal } known ? known.Value : null;
    }

    /// <summary>A count that grows while an event unfolds, or a share: it is told again with another figure within the hour.</summary>
    public static bool MayMove(Saying saying, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (QuantityAt(saying, saying.Words[i].Token) is { } quantity && (NumberRelation.Grows(quantity.Measure) || quantity.Measure is Measure.Percent or Measure.Protesters or Measure.People))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Miles for kilometres are one distance in two units.</summary>
    private static string? UnitOf(Saying saying, int token) => QuantityAt(saying, token)?.Unit;

    private static Quantity? QuantityAt(Saying saying, int token)
    {
        var (quantities, at) = (saying.Entry.Article.TextOf(saying.Entry.Claim).Quantities, saying.Text.Tokens[token].Start);
        int low = 0, high = quantities.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quantities[middle].Span.End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < quantities.Count && quantities[low].Span.Start <= at ? quantities[low] : null;
    }
}
