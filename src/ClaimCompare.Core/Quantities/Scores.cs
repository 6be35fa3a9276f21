namespace ClaimCompare.Core.Quantities;

/// <summary>Tells ranges from what is written like them: scores and votes, spans of years, telephone numbers.</summary>
internal static class Scores
{
    /// <summary>No team scores more, and no bench has more judges; above it a descending pair is an error of copy.</summary>
    private const int HighestScore = 700;

    public static bool IsNoQuantity(in SentenceView s, Amount a, Amount b, bool hyphen)
    {
        if (a.IsMeasured || b.IsMeasured)
        {
            return false;
        }

        if (IsYear(a.Number) && (IsYear(b.Number) || (hyphen && b.Number.Value < 100 && b.Number.IsBareDigits)))
        {
            return !NounCounted(s, b.End);
        }

        // 555-1234, 1-800-555-0100
        if (hyphen && s.IsHyphen(a.End) && (s.IsHyphen(b.End) && s.IsNumber(b.End + 1) || s.Tokens[b.Number.First].Length == 4 && s.Tokens[a.Number.First].Length == 3))
        {
            return true;
        }

        // 12-1234: the number of a case or form
        if (hyphen && a.Number.IsBareDigits && b.Number.IsBareDigits && s.Tokens[b.Number.First].Length - s.Tokens[a.Number.First].Length > 1 && !NounCounted(s, b.End))
        {
            return true;
        }

        if (!a.Number.IsBareDigits && !(a.Number.Form == NumeralForm.Words && hyphen) || a.Number.Value > HighestScore || b.Number.Value > HighestScore)
        {
            return false;
        }

        // "from 18 to 16" is a change.
        return (a.Number.Value >= b.Number.Value && (hyphen || !s.Is(a.First - 1, WordRole.From))) || SurroundedAsScore(s, a, b, hyphen);
    }

    /// <summary>A number written as years are: four digits from 1000 to 2099.</summary>
    public static bool IsYear(Numeral n) => n.IsBareDigits && n.Value is >= 1000 and < 2200 && n.IsWhole && n.End == n.First + 1;

    private static bool SurroundedAsScore(in SentenceView s, Amount a, Amount b, bool hyphen)
    {
        var before = s.IsDash(a.First - 1) || s.Symbol(a.First - 1) is '(' or ',' ? a.First - 2 : a.First - 1;
        if (hyphen && s.Is(before, WordRole.Scoring) && !NounCounted(s, b.End))
        {
            return true;
        }

        return hyphen && (s.Is(b.End, WordRole.Scored) || s.IsHyphen(b.End) && s.IsNumber(b.End + 1));
    }

    private static bool NounCounted(in SentenceView s, int at) => UnitReader.NounFollows(s, at) && !s.Is(at, WordRole.Scored | WordRole.Of);
}
