namespace ClaimCompare.Core.Quantities;

/// <summary>Reads shares told as so many in so many: one in five, three out of four.</summary>
internal static class RatioReader
{
    /// <summary>Shares are told of round numbers; above it only of powers of ten.</summary>
    private const int LargestWhole = 20;

    /// <summary>Extends a number to the share that begins with it.</summary>
    /// <returns>Always true: the number stays what it is where no share begins.</returns>
    public static bool TryExtend(in SentenceView s, ref Numeral n)
    {
        if (n.Form is not (NumeralForm.Words or NumeralForm.Digits) || n.Separated || !n.IsWhole || n.Value is < 1 or > LargestWhole)
        {
            return true;
        }

        var outOf = s.Chars(n.End) is "out" && s.Is(n.End + 1, WordRole.Of);
        var second = outOf ? n.End + 2 : n.End + 1;
        var each = s.Chars(second) is "every" or "each";
        second += each ? 1 : 0;
        if ((!outOf && s.Chars(n.End) is not "in") || !TryReadWhole(s, second, out var whole) || whole.Value <= n.Value)
        {
            return true;
        }

        // "six in 10 say so"; other numbers may just stand in other things ("two in five cars").
        if (outOf || each || n.Value == 1 || whole.Value is 10 or 100 || s.Is(whole.End, WordRole.Person))
        {
            n = new Numeral(n.First, whole.End, n.Value / whole.Value, NumeralForm.Fraction) { Separated = true };
        }

        return true;
    }

    private static bool TryReadWhole(in SentenceView s, int at, out Numeral whole)
    {
        if (s.IsNumber(at))
        {
            whole = DigitReader.TryRead(s.Chars(at), out var value, out _, out _) ? new Numeral(at, at + 1, value, NumeralForm.Digits) : default;
        }
        else if (!NumberWord.Of(s.Word(at)).StartsNumeral || !WordNumeralReader.TryRead(s, at, out whole))
        {
            whole = default;
        }

        return whole.End > at && (whole.Value is >= 2 and <= LargestWhole or 50 or 100 or 1000 or 10000 or 100000 or 1000000) && !UnitReader.UnitWordAt(s, whole.End);
    }
}
