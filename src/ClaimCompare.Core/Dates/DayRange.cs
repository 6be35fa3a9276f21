namespace ClaimCompare.Core.Dates;

/// <summary>Days from the first to the last, both inclusive.</summary>
internal readonly record struct DayRange(DateOnly From, DateOnly To)
{
    private const int DaysInWeek = 7;

    public static DayRange Of(DateOnly day) => new(day, day);

    /// <summary>Monday to Sunday.</summary>
    public static DayRange WeekOf(DateOnly day)
    {
        var monday = Math.Max(0, day.DayNumber - IsoWeekday(day) + 1);
        return new(DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, monday + DaysInWeek - 1)));
    }

    /// <summary>Saturday and Sunday of the week of a day.</summary>
    public static DayRange WeekendOf(DateOnly day)
    {
        var week = WeekOf(day);
        return new(DateOnly.FromDayNumber(Math.Max(0, week.To.DayNumber - 1)), week.To);
    }

    public static DayRange OfMonths(int year, int month, int count)
    {
        var last = (year * 12) + month - 2 + count;
        var (lastYear, lastMonth) = (Math.Min(last / 12, 9999), (last % 12) + 1);
        return new(new DateOnly(year, month, 1), new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)));
    }

    public static DayRange OfYears(int year, int count) => new(new DateOnly(year, 1, 1), new DateOnly(Math.Min(9999, year + count - 1), 12, 31));

    /// <summary>The calendar unit that holds a day; for units shorter than a day, the day.</summary>
    public static DayRange UnitOf(DateOnly day, DateUnit unit) => unit switch
    {
        DateUnit.Week or DateUnit.Fortnight => WeekOf(day),
        DateUnit.Weekend => WeekendOf(day),
        DateUnit.Month => OfMonths(day.Year, day.Month, 1),
        DateUnit.Quarter => OfMonths(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        DateUnit.Half => OfMonths(day.Year, ((day.Month - 1) / 6 * 6) + 1, 6),
        DateUnit.Year => OfYears(day.Year, 1),
        DateUnit.Decade => OfYears(Math.Max(1, day.Year / 10 * 10), 10),
        DateUnit.Century => OfYears(((day.Year - 1) / 100 * 100) + 1, 100),
        DateUnit.Millennium => OfYears(((day.Year - 1) / 1000 * 1000) + 1, 1000),
        _ => Of(day),
    };

    /// <summary>A day moved by calendar units; null where the calendar ends before.</summary>
    public static DateOnly? Move(DateOnly day, DateUnit unit, int count)
    {
        if (Math.Abs((long)count) > 10_000_000)
        {
            return null;
        }

        return unit switch
        {
            DateUnit.Second or DateUnit.Minute or DateUnit.Hour => day,
            DateUnit.Week or DateUnit.Weekend => Days(day, count * (long)DaysInWeek),
            DateUnit.Fortnight => Days(day, count * 2L * DaysInWeek),
            DateUnit.Month => Months(day, count),
            DateUnit.Quarter => Months(day, count * 3L),
            DateUnit.Half => Months(day, count * 6L),
            DateUnit.Year => Months(day, count * 12L),
            DateUnit.Decade => Months(day, count * 120L),
            DateUnit.Century => Months(day, count * 1200L),
            DateUnit.Millennium => Months(day, count * 12000L),
            _ => Days(day, count),
        };
    }

    /// <summary>Monday is 1.</summary>
    public static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? DaysInWeek : (int)day.DayOfWeek;

    private static DateOnly? Days(DateOnly day, long count) =>
        day.DayNumber + count is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static DateOnly? Months(DateOnly day, long count) =>
        (day.Year * 12L) + day.Month - 1 + count is var month && month >= 12 && month < 120_000 ? day.AddMonths((int)count) : null;
}
