using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>Reads times of day: 10:39 p.m. EST, 2239 hours, 0735 GMT, nine o'clock, half past four, 4 in the morning, noon.</summary>
internal static class ClockReader
{
    private static readonly int In = DateWords.Id("in");
    private static readonly int At = DateWords.Id("at");
    private static readonly int The = DateWords.Id("the");
    private static readonly int Half = DateWords.Id("half");
    private static readonly int Past = DateWords.Id("past");
    private static readonly int Time = DateWords.Id("time");
    private static readonly int Of = DateWords.Id("of");
    private static readonly int Hours = DateWords.Id("hours");
    private static readonly int Hrs = DateWords.Id("hrs");
    private static readonly int OClock = DateWords.Id("o'clock");
    private static readonly int To = DateWords.Id("to");

    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        int end;
        if (t.Is(at, DateClass.HourWord))
        {
            e.Time = new TimeOnly(DateWords.HourWords[t.Word(at)], 0);
            end = at + 1;
        }
        else if (t.IsWord(at, Half) && t.IsWord(at + 1, Past) && Hour(t, at + 2) is > 0 and <= 12 and var half)
        {
            e.Time = new TimeOnly(half % 12, 30);
            end = at + 3;
        }
        else if (!TryClock(t, at, ref e, out end))
        {
            return false;
        }

        end = Zone(t, end, ref e);
        e.HasTime = true;
        e.End = end;
        return true;
    }

    private static bool TryClock(in DateTokens t, int at, ref DateExpression e, out int end)
    {
        end = at + 1;
        var (hour, minute) = (Hour(t, at), 0);
        var written = t.IsNumber(at) && hour < 0 && TryPointed(t, at, out hour, out minute);
        if (!written && t.Symbol(at + 1) == ':' && t.Glued(at + 1) && t.Glued(at + 2) && t.LengthOf(at + 2) == 2 && t.Digits(at + 2) is >= 0 and < 60 and var minutes)
        {
            minute = minutes;
            end = at + 3;
            if (t.Symbol(end) == ':' && t.Glued(end + 1) && t.LengthOf(end + 1) == 2 && t.Digits(end + 1) is >= 0 and < 60)
            {
                end += 2;
            }

            if (t.Symbol(end) == ':' || (t.Symbol(at - 1) == ':' && t.Glued(at)))
            {
                return false;
            }
        }

        // A spaced "6. 30am" of tokenized wires.
        if (end == at + 1 && t.Symbol(end) == '.' && t.LengthOf(end + 1) == 2 && t.Digits(end + 1) is >= 0 and < 60 and var pointed && Meridiem(t, end + 2, out _) >= 0)
        {
            (minute, end) = (pointed, end + 2);
        }

        // "9-11 a.m.", "9 to 5 p.m.": the first of two times, with the second's half of the day.
        var meridiem = end;
        if (end == at + 1 && t.IsDash(end) && Hour(t, end + 1) is > 0 and <= 12 && Meridiem(t, end + 2, out _) >= 0)
        {
            meridiem = end + 2;
        }

        if (hour is >= 0 and <= 12 && Meridiem(t, meridiem, out var behindMeridiem) is >= 0 and var half)
        {
            e.Time = new TimeOnly((hour % 12) + half, minute);
            end = behindMeridiem;
            return true;
        }

        if (hour is >= 1 and <= 12 && t.IsWord(end, OClock))
        {
            e.Time = new TimeOnly(hour % 12, 0);
            end++;
            end = InTheMorning(t, end, hour, 0, ref e);
            return true;
        }

        if (hour is >= 1 and <= 12 && InTheMorning(t, end, hour, minute, ref e) is var behind && behind > end)
        {
            end = behind;
            return true;
        }

        if (end > at + 1 && hour is >= 0 and < 24 && IsTimePlace(t, at, end))
        {
            e.Time = new TimeOnly(hour, minute);
            return true;
        }

        return TryMilitary(t, at, ref e, out end);
    }

    /// <summary>The hours that "a.m." or "p.m." adds, also where a wire spaces it as "a. m."; -1 for any other token.</summary>
    private static int Meridiem(in DateTokens t, int at, out int end)
    {
        end = at + 1;
        if (t.Is(at, DateClass.Meridiem))
        {
            return DateWords.Meridiems[t.Word(at)];
        }

        if (t.Symbol(at) is not ('a' or 'p') || t.Symbol(at + 1) != '.' || t.Symbol(at + 2) != 'm')
        {
            return -1;
        }

        end = t.Symbol(at + 3) == '.' ? at + 4 : at + 3;
        return t.Symbol(at) == 'a' ? 0 : 12;
    }

    /// <summary>"in the morning", "at night" behind an hour; returns the index behind it, or <paramref name="at"/>.</summary>
    private static int InTheMorning(in DateTokens t, int at, int hour, int minute, ref DateExpression e)
    {
        var part = t.IsWord(at, In) && t.IsWord(at + 1, The) ? at + 2 : t.IsWord(at, At) ? at + 1 : 0;
        if (part == 0 || !t.Is(part, DateClass.DayPart))
        {
            return at;
        }

        var begins = DateWords.DayParts[t.Word(part)];
        e.Time = new TimeOnly((hour % 12) + (begins >= 12 && !(begins == 20 && (hour < 6 || hour == 12)) ? 12 : 0), minute);
        return part + 1;
    }

    /// <summary>A bare 14:30 is a time behind a preposition or before a zone; else it may be a score, a ratio, a verse.</summary>
    private static bool IsTimePlace(in DateTokens t, int at, int end) =>
        t.IsWord(at - 1, At) || t.Is(end, DateClass.Zone | DateClass.ZoneWord) || t.IsWord(end, Hours) || t.IsWord(end, Hrs)
        || t.Is(at - 1, DateClass.License) || t.Is(end, DateClass.Weekday) || t.Symbol(end) == '(';

    /// <summary>0735 GMT, 2239 hours.</summary>
    private static bool TryMilitary(in DateTokens t, int at, ref DateExpression e, out int end)
    {
        end = at + 1;
        if (t.LengthOf(at) != 4 || t.Digits(at) is not (>= 0 and < 2400 and var number) || number % 100 >= 60)
        {
            return false;
        }

        var isHours = t.IsWord(end, Hours) || t.IsWord(end, Hrs);
        if (!(isHours && !t.IsWord(end + 1, Of)) && !(t.Is(end, DateClass.Zone) && t.Text.Tokens[end].Case == TokenCase.Upper)
            && !(t.Is(end, DateClass.ZoneWord) && t.IsWord(end + 1, Time)))
        {
            return false;
        }

        e.Time = new TimeOnly(number / 100, number % 100);
        end += isHours ? 1 : 0;
        return true;
    }

    /// <summary>A British 10.30pm.</summary>
    private static bool TryPointed(in DateTokens t, int at, out int hour, out int minute)
    {
        (hour, minute) = (-1, 0);
        var chars = t.Text.CharsOf(at);
        var point = chars.IndexOf('.');
        if (point is not (1 or 2) || chars.Length != point + 3 || !t.Is(at + 1, DateClass.Meridiem))
        {
            return false;
        }

        var (h, m) = (point == 1 ? chars[0] - '0' : ((chars[0] - '0') * 10) + chars[1] - '0', ((chars[point + 1] - '0') * 10) + chars[point + 2] - '0');
        if (h > 12 || m > 59)
        {
            return false;
        }

        (hour, minute) = (h, m);
        return true;
    }

    /// <summary>The index behind a time zone.</summary>
    private static int Zone(in DateTokens t, int at, ref DateExpression e)
    {
        if (t.Is(at, DateClass.Zone) && t.Text.Tokens[at].Case is TokenCase.Upper or TokenCase.Capitalized && t.Word(at) != 0)
        {
            e.Zone = TimeSpan.FromHours(DateWords.Zones[t.Word(at)]);
            return at + 1;
        }

        var end = at;
        while (end < at + 3 && t.Is(end, DateClass.ZoneWord))
        {
            end++;
        }

        return end > at && t.IsWord(end, Time) ? end + 1 : at;
    }

    private static int Hour(in DateTokens t, int i) =>
        t.Is(i, DateClass.Number) ? DateWords.NumberValues[t.Word(i)] : t.LengthOf(i) <= 2 ? t.Digits(i) : -1;
}
