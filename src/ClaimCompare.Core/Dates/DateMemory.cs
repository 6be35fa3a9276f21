namespace ClaimCompare.Core.Dates;

/// <summary>
/// What a text has dated so far: the last day and the last stretch told of, from which "the next day" and "that year" count, and
/// the years of days and months that were named, since an article names one event's year once.
/// </summary>
internal sealed class DateMemory
{
    private const int DaysInRow = 32;

    private int[]? years;

    /// <summary>The last day told of.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The last stretch told of, days included.</summary>
    public DayRange? Anchor { get; private set; }

    /// <summary>The year in which the text has placed a day, or with day 0 a month; 0 where it has not.</summary>
    public int YearOf(int month, int day) => years?[(month * DaysInRow) + day] ?? 0;

    public void Note(DateMention mention, in DateExpression e)
    {
        if (mention.From is not { } from || mention.To is not { } to || mention.Granularity == Granularity.Duration)
        {
            return;
        }

        Anchor = new DayRange(from, to);
        if (from == to)
        {
            Day = from;
        }

        if (e.Form == DateForm.MonthDay || (e.Form == DateForm.Month && e.Year == 0 && e.Shift == Shift.None))
        {
            years ??= new int[13 * DaysInRow];
            years[(e.Month * DaysInRow) + e.Day] = from.Year;
        }
    }
}
