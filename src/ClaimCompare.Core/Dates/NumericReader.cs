
namespace ClaimCompare.Core.Dates;

/// <summary>Reads dates in digits: 2022-10-15, 10/15/2022, 15.10.2022.</summary>
internal static class NumericReader
{
    /// <summary>Seconds and an offset: ":00+02:00".</summary>
    private const int LongestTimeTail = 6;

    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        if (t.Glued(at) && (t.IsDash(at - 1) || t.Symbol(at - 1) is '/'))
        {
            return false;
        }

        if (!TryPointed(t, at, out var day) && !TryParted(t, at, out day))
        {
            return false;
        }

        e.Form = DateForm.Fixed;
        e.Granularity = Granularity.Day;
        e.Range = DayRange.Of(day);
        e.End = t.LengthOf(at) > 5 ? at + 1 : at + 5;
        if (t.IsNumber(e.End - 1) && t.LengthOf(e.End - 1) == 2 && t.Glued(e.End))
        {
            SkipTime(t, ref e);
        }

        return true;
    }

    /// <summary>15.10.2022 is one token; points write the day first.</summary>
    private static bool TryPointed(in DateTokens t, int at, out DateOnly day)
    {
        day = default;
        var chars = t.Text.CharsOf(at);
        if (chars.Length is < 8 or > 10 || chars.Count('.') != 2 || chars.Contains(','))
        {
            return false;
        }

        var first = chars.IndexOf('.');
        var second = chars.LastIndexOf('.');
        return Small(chars[..first]) is var d && Small(chars[(first + 1)..second]) is var m && Small(chars[(second + 1)..]) is var y
            && (first == 4 ? Make(d, m, y, out day) : chars.Length - second == 5 && Make(y, m, d, out day));
    }

    private static bool TryParted(in DateTokens t, int at, out DateOnly day)
    {
        day = default;
        var mark = t.Symbol(at + 1);
        if (mark is not ('-' or '/' or '.' or '\u2010' or '\u2011') || t.Symbol(at + 3) != mark || t.LengthOf(at) > 4 || t.LengthOf(at + 2) > 2 || t.LengthOf(at + 4) > 4 || !IsTight(t, at))
        {
            return false;
        }

        var (a, b, c) = (t.Digits(at), t.Digits(at + 2), t.Digits(at + 4));
        if (t.Symbol(at + 5) == mark && t.Glued(at + 5))
        {
            return false;
        }

        if (t.LengthOf(at) == 4)
        {
            return t.Year(at) > 0 && Make(a, b, c, out day);
        }

        if (mark == '.')
        {
            return t.Year(at + 4) > 0 && Make(c, b, a, out day);
        }

        var year = t.LengthOf(at + 4) == 4 ? t.Year(at + 4) : t.LengthOf(at + 4) == 2 && mark == '/' && c >= 0 ? c + (c < 50 ? 2000 : 1900) : 0;

        // The American order, month first, unless it cannot be.
        return year > 0 && (a > 12 ? Make(year, b, a, out day) : Make(year, a, b, out day));
    }

    /// <summary>Written together; or spaced throughout as in tokenized wires ("05 / 03 / 2013"), where both small numbers have two digits.</summary>
    private static bool IsTight(in DateTokens t, int at) => t.Glued(at + 1)
        ? t.Symbol(at + 1) == '.' ? t.LengthOf(at) == 2 && t.LengthOf(at + 2) == 2 && t.LengthOf(at + 4) == 4 && !t.Glued(at + 2) : t.Glued(at + 2) && t.Glued(at + 3) && t.Glued(at + 4)
        : t.LengthOf(at + 2) <= 2 && (t.LengthOf(at) == 4 || t.LengthOf(at + 4) == 4) && !t.Glued(at + 2) && !t.Glued(at + 3) && !t.Glued(at + 4);

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1000 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Small(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>The "T10:39:00Z" of ISO 8601 behind a date belongs to it.</summary>
    private static void SkipTime(in DateTokens t, ref DateExpression e)
    {
        var chars = t.Text.CharsOf(e.End);
        if (chars.Length != 3 || chars[0] != 'T' || !char.IsAsciiDigit(chars[1]) || !char.IsAsciiDigit(chars[2]) || t.Symbol(e.End + 1) != ':' || t.Digits(e.End + 2) is not (>= 0 and < 60 and var minute))
        {
            return;
        }

        var hour = Small(chars[1..]);
        if (hour < 24 && t.LengthOf(e.End + 2) == 2)
        {
            e.Time = new TimeOnly(hour, minute);
            (e.HasTime, e.Granularity) = (true, Granularity.Time);
            e.End += 3;
            for (var limit = e.End + LongestTimeTail; e.End < limit && t.Glued(e.End) && (t.Symbol(e.End) is ':' or '+' or 'Z' || t.IsNumber(e.End));)
            {
                e.End++;
            }
        }
    }
}
