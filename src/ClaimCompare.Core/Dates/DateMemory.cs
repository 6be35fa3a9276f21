namespace ClaimCompare.Core.Dates;

/// <summary>
/// What a text has dated so far: the last day and the last stretch told of, from which "the next day" and "that year" count, and
/// the years of days and months that were named, since an article names one event's year once.
/// </summary>
internal sealed class DateMemory
{
    private const int DaysInRow = 32;

    /// <summary>Days of a month: a longer stretch says too little of a day in it.</summary>
    private const int LongestVagueDay = 31;

    /// <summary>One text is read at a time: the next one's memory takes over the table.</summary>
    [ThreadStatic]
    private static short[]? table;

    private short[]? years;

    /// <summary>The last day told of.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The last stretch told of, days included.</summary>
    public DayRange? Anchor { get; private set; }

    /// <summary>The last stretch told of where it is a month or less, but no day: of "that day" it says the most there is.</summary>
    public DayRange? VagueDay => Anchor is { } anchor && anchor.From != anchor.To && anchor.To.DayNumber - anchor.From.DayNumber < LongestVagueDay ? anchor : null;

    /// <summary>The last stretch told of where it is a day.</summary>
    public DayRange? AnchorDay => Anchor is { } anchor && anchor.From == anchor.To ? anchor : null;

    /// <summary>Where the last resolved mention begins and ends, in tokens.</summary>
    public int LastToken { get; private set; } = -1;

    public int LastEnd { get; private set; } = -1;

    /// <summary>The year in which the text has placed a day, or with day 0 a month; 0 where it has not.</summary>
    public int YearOf(int month, int day) => years?[(month * DaysInRow) + day] ?? 0;

    public void Note(DateMention mention, in DateExpression e)
    {
        if (mention.From is not { } from || mention.To is not { } to || mention.Granularity == Granularity.Duration)
        {
            return;
        }

        Anchor = new DayRange(from, to);
        (LastToken, LastEnd) = (e.First, e.End);
        if (from == to)
        {
            Day = from;
        }

        if (e.Form == DateForm.MonthDay || (e.Form == DateForm.Month && e.Year == 0 && e.Shift == Shift.None))
        {
            if (years is null)
            {
                years = table ??= new short[13 * DaysInRow];
                Array.Clear(years);
            }

            years[(e.Month * DaysInRow) + e.Day] = (short)from.Year;
        }
    }
}
