namespace ClaimCompare.Core.Dates;

/// <summary>What the units of the calendar have in common.</summary>
internal static class Calendars
{
    public static Granularity GranularityOf(DateUnit unit) => unit switch
    {
        DateUnit.Second or DateUnit.Minute or DateUnit.Hour or DateUnit.Night => Granularity.Time,
        DateUnit.Week or DateUnit.Fortnight => Granularity.Week,
        DateUnit.Month => Granularity.Month,
        DateUnit.Quarter => Granularity.Quarter,
        DateUnit.Half => Granularity.Half,
        DateUnit.Year => Granularity.Year,
        DateUnit.Decade => Granularity.Decade,
        DateUnit.Century or DateUnit.Millennium => Granularity.Century,
        _ => Granularity.Day,
    };

    /// <summary>Units whose number is a stretch of time: "two quarters" may be coins, "three halves" are football.</summary>
    public static bool IsStretch(DateUnit unit) => unit is not (DateUnit.Quarter or DateUnit.Half or DateUnit.None);

    /// <summary>
    /// The unit by which an offset is told. "A decade ago" names a year, not a decade; "forty years ago" a year as well.
    /// </summary>
    public static DateUnit Told(DateUnit unit) => unit is DateUnit.Decade or DateUnit.Century or DateUnit.Millennium ? DateUnit.Year : unit is DateUnit.Fortnight ? DateUnit.Week : unit;
}
