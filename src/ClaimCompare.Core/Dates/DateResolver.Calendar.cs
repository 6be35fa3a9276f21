namespace ClaimCompare.Core.Dates;

/// <content>Days, months, seasons and holidays: which year is meant where the wording names none.</content>
internal sealed partial class DateResolver
{
    /// <summary>
    /// A day or month without a year that lies this near ahead is meant ahead even where the verb is past ("was told to leave by
    /// Jan. 14"): style books want the year or "last" for one that lies nearly a year back.
    /// </summary>
    private const int SurelyAhead = 45;

    /// <summary>Months ahead that a past verb at a distance leaves ahead.</summary>
    private const int MonthsUnsaid = 2;

    private const int MaybeAhead = 75;
    private const int LikelyAhead = 183;

    private DayRange? MonthDay(in DateTokens t, in DateExpression e)
    {
        var year = e.Year > 0 ? e.Year : YearOfShift(e.Shift, e, t);
        year = year > 0 ? year : YearOfDay(t, e);

        if (year == 0)
        {
            return null;
        }

        var first = DateParts.Day(year, e.Month, e.Day);
        var last = e.LastDay > 0 ? DateParts.Day(e.LastMonth < e.Month ? year + 1 : year, e.LastMonth, e.LastDay) : first;
        return new DayRange(first, last < first ? first : last);
    }

    private int YearOfDay(in DateTokens t, in DateExpression e)
    {
        if (memory.YearOf(e.Month, e.Day) is > 0 and var known)
        {
            return known;
        }

        if (published is not { } today)
        {
            return 0;
        }

        if (DateParts.Day(today.Year, e.Month, e.Day) == today)
        {
            return today.Year;
        }

        // "from May 3 to June 2": the first such day behind the one named before.
        if (memory.LastEnd == e.First - 1 && (t.IsWord(e.First - 1, To) || t.IsWord(e.First - 1, Through) || t.IsWord(e.First - 1, Until)) && memory.Day is { } start)
        {
            return DateParts.Day(start.Year, e.Month, e.Day) >= start ? start.Year : start.Year + 1;
        }

        var next = DateParts.Day(today.Year, e.Month, e.Day) > today ? today.Year : today.Year + 1;
        if (e.Number > 0 && DateParts.YearByWeekday(next, e.Month, e.Day, e.Number) is > 0 and var fitting)
        {
            return fitting;
        }

        var ahead = DateParts.Day(next, e.Month, e.Day).DayNumber - today.DayNumber;
        if (DateWords.NamedYear(e.Month, e.Day) is > 0 and var named && named < today.Year && ahead is > 2 * SurelyAhead and < 365 - (2 * SurelyAhead))
        {
            return named;
        }

        return ahead <= SurelyAhead || (ahead <= MaybeAhead && !TenseReader.IsPastBeside(t, e.First)) || IsAhead(TenseOf(t, e), ahead) ? next : next - 1;
    }

    /// <summary>Days ahead decide together with the verb; a future verb reaches nine months: what lies further was rather a few weeks ago.</summary>
    private static bool IsAhead(Tense tense, int ahead) => tense switch
    {
        Tense.Future => ahead <= 275,
        Tense.Past => false,
        _ => ahead <= LikelyAhead,
    };

    /// <summary>
    /// The tense for a month: news says "last September" for one that is a year back, so that of the next two months only a verb
    /// right beside it or behind it ("said in September") makes a past one.
    /// </summary>
    private static Tense MonthTense(in DateTokens t, in DateExpression e, int ahead)
    {
        var tense = TenseOf(t, e);
        return tense == Tense.Past && ahead <= MonthsUnsaid && !TenseReader.IsPastBeside(t, e.First) ? Tense.Unknown : tense;
    }

    /// <summary>The year that "this", "last" or "next" (year) names for a month or a day; 0 where there is no such word.</summary>
    private int YearOfShift(Shift shift, in DateExpression e, in DateTokens t)
    {
        if (shift == Shift.None || published is not { } today)
        {
            return 0;
        }

        // "October last year" is of that calendar year; "last October" the last one.
        var follows = t.Month(e.First) > 0 || t.IsNumber(e.First);
        if (follows || e.Unit == DateUnit.Year)
        {
            return shift switch
            {
                Shift.This => today.Year,
                Shift.Last => today.Year - 1,
                Shift.Next => today.Year + 1,
                _ => memory.Anchor is { } anchor ? anchor.From.Year + (shift == Shift.After ? 1 : shift == Shift.Before ? -1 : 0) : 0,
            };
        }

        return shift switch
        {
            Shift.This => today.Year,
            Shift.Last => e.Month < today.Month ? today.Year : today.Year - 1,
            Shift.Next => e.Month > today.Month ? today.Year : today.Year + 1,
            Shift.After => memory.Anchor is { } anchor ? (e.Month > anchor.From.Month ? anchor.From.Year : anchor.From.Year + 1) : 0,
            _ => memory.Anchor?.From.Year ?? 0,
        };
    }

    private DayRange? Month(in DateTokens t, in DateExpression e)
    {
        var year = e.Year > 0 ? e.Year : YearOfShift(e.Shift, e, t);
        if (year == 0 && published is { } today)
        {
            year = memory.YearOf(e.Month, 0);
            if (year == 0)
            {
                var ahead = (e.Month - today.Month + 12) % 12;
                var next = e.Month >= today.Month ? today.Year : today.Year + 1;
                year = ahead == 0 || IsAhead(MonthTense(t, e, ahead), ahead * 31) ? next : next - 1;
            }
        }

        return year is > 0 and < 10_000 ? DayRange.OfMonths(year, e.Month, 1) : null;
    }

    private DayRange? Season(in DateTokens t, in DateExpression e)
    {
        var year = e.Year > 0 ? e.Year : e.Unit == DateUnit.Year ? YearOfShift(e.Shift, e, t) : 0;
        if (year > 0)
        {
            return DateParts.Season(year, e.Month);
        }

        if (published is not { } today)
        {
            return null;
        }

        return DateParts.Season(today, e.Month, e.Shift, e.Shift == Shift.None ? TenseOf(t, e) : Tense.Unknown);
    }

    private DayRange? HolidayDays(in DateTokens t, in DateExpression e)
    {
        if (e.Year > 0)
        {
            return e.Holiday!.In(e.Year);
        }

        if (published is not { } today || e.Holiday!.In(today.Year) is not { } here)
        {
            return null;
        }

        var next = here.To < today ? e.Holiday.In(today.Year + 1) : here;
        var past = here.From <= today ? here : e.Holiday.In(today.Year - 1);
        if (next is null || past is null || next == past)
        {
            return next ?? past;
        }

        var ahead = next.Value.From.DayNumber - today.DayNumber;
        return e.Shift switch
        {
            Shift.Last => past,
            Shift.Next => next,
            Shift.This => here,
            _ => ahead <= SurelyAhead / 2 || IsAhead(TenseOf(t, e), ahead) ? next : past,
        };
    }
}
