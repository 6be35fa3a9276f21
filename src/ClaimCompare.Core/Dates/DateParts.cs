namespace ClaimCompare.Core.Dates;

/// <summary>Arithmetic of parts of the year.</summary>
internal static class DateParts
{
    private const int MonthsInSeason = 3;

    /// <summary>A day of a year; Feb. 29 of common years is the 28th.</summary>
    public static DateOnly Day(int year, int month, int day) => new(Math.Clamp(year, 1, 9999), month, Math.Min(day, DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month)));

    /// <summary>The year, of the given one and the two before, in which a day falls on a weekday; 0 where it does in none.</summary>
    public static int YearByWeekday(int year, int month, int day, int weekday)
    {
        for (var y = year; y > year - 3 && y > 0; y--)
        {
            if (DayRange.IsoWeekday(Day(y, month, day)) == weekday)
            {
                return y;
            }
        }

        return 0;
    }

    /// <summary>The part of a stretch: its n-th (or, with -1, last) units; with 0 the unit that holds it.</summary>
    public static DayRange? Cut(DayRange whole, DateUnit unit, int number, int count)
    {
        if (number == 0)
        {
            // The weekend of a holiday on Monday lies before it.
            return DayRange.UnitOf(unit == DateUnit.Weekend && DayRange.IsoWeekday(whole.From) <= 2 ? whole.From.AddDays(-Math.Min(2, whole.From.DayNumber)) : whole.From, unit);
        }

        if (unit is DateUnit.Half or DateUnit.Quarter && whole.To.DayNumber - whole.From.DayNumber > 366 | whole.To.DayNumber - whole.From.DayNumber < 364)
        {
            // Of a century or a month the half is no half year.
            var parts = unit == DateUnit.Half ? 2 : 4;
            var length = (whole.To.DayNumber - whole.From.DayNumber + 1) / parts;
            return number < 0 || number > parts ? null : new(whole.From.AddDays((number - 1) * length), number == parts ? whole.To : whole.From.AddDays((number * length) - 1));
        }

        if (unit is DateUnit.Week)
        {
            var days = 7 * count;
            var start = number > 0 ? whole.From.DayNumber + ((number - 1) * days) : whole.To.DayNumber - days + 1;
            return start < 0 || start + days - 1 > DateOnly.MaxValue.DayNumber ? null : new(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + days - 1));
        }

        if (number < 0)
        {
            return DayRange.Move(whole.To, unit, -count) is { } before && before < whole.To ? new(before.AddDays(1), whole.To) : null;
        }

        return DayRange.Move(whole.From, unit, (number - 1) * count) is { } from && DayRange.Move(from, unit, count) is { } end ? new(from, end.AddDays(-1)) : null;
    }

    /// <summary>A quarter of the year that has begun or, where the text looks ahead, that has not ended.</summary>
    public static DayRange Quarter(DateOnly today, int number, bool ahead)
    {
        var month = ((number is >= 1 and <= 4 ? number : 4) * 3) - 2;
        var here = DayRange.OfMonths(today.Year, month, MonthsInSeason);
        return ahead ? here.To < today && today.Year < 9998 ? DayRange.OfMonths(today.Year + 1, month, MonthsInSeason) : here
            : here.From > today && today.Year > 1 ? DayRange.OfMonths(today.Year - 1, month, MonthsInSeason) : here;
    }

    /// <summary>A season by the year in which it begins.</summary>
    public static DayRange Season(int year, int month) => DayRange.OfMonths(Math.Clamp(year, 1, 9998), month, MonthsInSeason);

    public static DayRange Season(DateOnly today, int month, Shift shift, Tense tense)
    {
        var last = Season(today.Year, month);
        while (last.From > today && last.From.Year > 1)
        {
            last = Season(last.From.Year - 1, month);
        }

        var ended = last.To < today ? last : Season(last.From.Year - 1, month);
        var next = Season(last.From.Year + 1, month);
        return shift switch
        {
            Shift.Last => ended,
            Shift.Next => next,
            // "This winter" is the one that runs or the nearer one.
            Shift.This => last.To >= today || today.DayNumber - last.To.DayNumber < next.From.DayNumber - today.DayNumber ? last : next,
            _ => tense == Tense.Future && last.To < today ? next : last,
        };
    }

    /// <summary>The weekend that "the", "this", "last" or "next weekend" means.</summary>
    public static DayRange Weekend(DateOnly today, Shift shift, Tense tense)
    {
        var here = DayRange.WeekendOf(today);
        var on = today >= here.From;
        var weeks = shift switch
        {
            Shift.Last => -1,
            Shift.Next => on ? 1 : 0,
            _ when on => 0,
            Shift.This => tense == Tense.Past && DayRange.IsoWeekday(today) <= 2 ? -1 : 0,
            _ => tense == Tense.Future ? 0 : -1,
        };
        return DayRange.Move(here.From, DateUnit.Week, weeks) is { } saturday ? DayRange.WeekendOf(saturday) : here;
    }
}
