using ClaimCompare.Core.Lexicons;
using System.Globalization;

namespace ClaimCompare.Core.Dates;

/// <summary>How the day of a holiday is found in a year; the notation stands at the top of the lexicon of holidays.</summary>
internal sealed record Holiday
{
    private const string Election = "election";

    /// <summary>Calendars of other peoples, by their name in the lexicon; each throws outside the years it knows.</summary>
    private static readonly UmAlQuraCalendar Hijri = new();
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    private enum Rule
    {
        Fixed,
        NthWeekday,
        Easter,
        OrthodoxEaster,
        Election,
        Islamic,
        Hebrew,
        Chinese,
    }

    private Rule Kind { get; init; }

    private int Month { get; init; }

    private int Day { get; init; }

    private int Nth { get; init; }

    private int Offset { get; init; }

    /// <summary>How many days it lasts.</summary>
    public int Length { get; private init; } = 1;

    public Granularity Granularity => Length switch { 1 => Granularity.Day, <= 7 => Granularity.Week, _ => Granularity.Month };

    public static Holiday Parse(string notation)
    {
        var parts = notation.Split("..");
        var length = parts.Length > 1 ? Number(parts[1]) : 1;
        var words = parts[0].Split(' ');
        var rule = words[^1];
        if (words.Length > 1)
        {
            return new Holiday { Kind = EnumName.Parse<Rule>(words[0]), Month = Number(rule[..2]), Day = Number(rule[3..]), Length = length };
        }

        if (rule == Election)
        {
            return new Holiday { Kind = Rule.Election };
        }

        if (rule[0] is 'E' or 'O')
        {
            return new Holiday { Kind = rule[0] == 'E' ? Rule.Easter : Rule.OrthodoxEaster, Offset = Number(rule[1..]), Length = length };
        }

        var fields = rule.Split('/');
        if (fields.Length == 1)
        {
            return new Holiday { Kind = Rule.Fixed, Month = Number(rule[..2]), Day = Number(rule[3..]), Length = length };
        }

        var last = fields[2].Split('+');
        return new Holiday { Kind = Rule.NthWeekday, Month = Number(fields[0]), Nth = Number(fields[1]), Day = Number(last[0]), Offset = last.Length > 1 ? Number(last[1]) : 0, Length = length };
    }

    /// <summary>The holiday's days in a year; null where that year's calendar is not known.</summary>
    public DayRange? In(int year) => First(year) is { } first && DayRange.Move(first, DateUnit.Day, Length - 1) is { } last ? new DayRange(first, last) : null;

    private DateOnly? First(int year) => year is < 2 or > 9998 ? null : Kind switch
    {
        Rule.Fixed => new DateOnly(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month))),
        Rule.NthWeekday => NthWeekday(year).AddDays(Offset),
        Rule.Election => FirstWeekday(new DateOnly(year, 11, 1), 1).AddDays(1),
        Rule.Easter => Easter(year).AddDays(Offset),
        Rule.OrthodoxEaster => OrthodoxEaster(year).AddDays(Offset),
        Rule.Islamic => Islamic(year),
        Rule.Hebrew when year is > 1600 and < 2200 => Foreign(Hebrew, year, year + (Month < 5 ? 3761 : 3760)),
        Rule.Chinese when year is > 1902 and < 2100 => Foreign(Chinese, year, year),
        _ => null,
    };

    private DateOnly NthWeekday(int year)
    {
        if (Nth > 0)
        {
            return FirstWeekday(new DateOnly(year, Month, 1), Day).AddDays((Nth - 1) * 7);
        }

        // The last one; with -2 the one before the 25th, as Canada's Victoria Day is set.
        var end = Nth == -1 ? new DateOnly(year, Month, DateTime.DaysInMonth(year, Month)) : new DateOnly(year, Month, 24);
        return end.AddDays(-((DayRange.IsoWeekday(end) - Day + 7) % 7));
    }

    private static DateOnly FirstWeekday(DateOnly from, int weekday) => from.AddDays((weekday - DayRange.IsoWeekday(from) + 7) % 7);

    /// <summary>The Gregorian computus (Meeus, Jones and Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    /// <summary>The Julian computus (Meeus), in Gregorian days.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        var behind = (year / 100) - (year / 400) - 2;
        return new DateOnly(year, n / 31, (n % 31) + 1).AddDays(behind);
    }

    /// <summary>Its first occurrence within a Gregorian year, by the Umm al-Qura calendar; the sighted moon may be a day off.</summary>
    private DateOnly? Islamic(int year)
    {
        if (year is < 1901 or > 2076)
        {
            return null;
        }

        var estimate = Hijri.GetYear(new DateTime(year, 1, 1));
        for (var candidate = estimate; candidate <= estimate + 1; candidate++)
        {
            if (Foreign(Hijri, year, candidate) is { } day && day.Year == year)
            {
                return day;
            }
        }

        return null;
    }

    private DateOnly? Foreign(Calendar calendar, int year, int foreignYear)
    {
        var month = Month;
        // Leap months are numbered through: those behind one move up.
        if (calendar.GetLeapMonth(foreignYear) is > 0 and var leap && calendar is not UmAlQuraCalendar && (calendar is HebrewCalendar ? Month >= 6 : Month >= leap))
        {
            month++;
        }

        var day = DateOnly.FromDateTime(calendar.ToDateTime(foreignYear, month, Math.Min(Day, calendar.GetDaysInMonth(foreignYear, month)), 0, 0, 0, 0));
        return Math.Abs(day.Year - year) <= 1 ? day : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
