namespace ClaimCompare.Core.Dates;

/// <summary>Reads expressions around a month's name: Sept. 11, 2001; 8 February; the 3rd of May; May 3-5; July 1998; October last year.</summary>
internal static class MonthReader
{
    private static readonly int Of = DateWords.Id("of");
    private static readonly int The = DateWords.Id("the");
    private static readonly int Year = DateWords.Id("year");
    private static readonly int That = DateWords.Id("that");
    private static readonly int A = DateWords.Id("a");
    private static readonly int An = DateWords.Id("an");
    private static readonly int With = DateWords.Id("with");
    private static readonly int Than = DateWords.Id("than");
    private static readonly int And = DateWords.Id("and");
    private static readonly int Or = DateWords.Id("or");
    private static readonly int To = DateWords.Id("to");
    private static readonly int Through = DateWords.Id("through");
    private static readonly int In = DateWords.Id("in");

    /// <summary>An expression that begins with the month.</summary>
    public static bool TryReadMonthFirst(in DateTokens t, int at, ref DateExpression e)
    {
        var month = t.Month(at);
        if (month == 0)
        {
            return false;
        }

        e.Month = month;
        var behind = t.BehindMonth(at);
        var dayAt = t.IsWord(behind, The) ? behind + 1 : behind;
        if (t.Day(dayAt, out var end) is > 0 and var day && day <= DateTime.DaysInMonth(2000, month) && !IsCount(t, end))
        {
            e.Form = DateForm.MonthDay;
            e.Granularity = Granularity.Day;
            e.Day = day;
            e.End = end;
            ReadRangeEnd(t, ref e);
            ReadYear(t, ref e);
            return true;
        }

        e.Form = DateForm.Month;
        e.Granularity = Granularity.Month;
        e.End = at + 1;
        var dated = ReadYear(t, ref e);
        return dated || IsMonthHere(t, at);
    }

    /// <summary>8 February, 8th of February, 3-5 May.</summary>
    public static bool TryReadDayFirst(in DateTokens t, int at, ref DateExpression e)
    {
        int day, end;
        if (t.Is(at, DateClass.Ordinal))
        {
            (day, end) = (DateWords.Ordinals[t.Word(at)], at + 1);
        }
        else
        {
            day = t.Day(at, out end);
        }

        if (day == 0 || (t.Glued(at) && (t.IsDash(at - 1) || t.Symbol(at - 1) is '/' or ':' or '.')))
        {
            return false;
        }

        var last = 0;
        if (t.IsDash(end) && t.Glued(end) && t.Day(end + 1, out var behind) is > 0 and var second && second > day)
        {
            (last, end) = (second, behind);
        }

        if (t.IsWord(end, Of))
        {
            end++;
        }
        else if (t.Is(at, DateClass.Ordinal))
        {
            return false;
        }

        if (last == 0 && t.IsNumber(at) && (t.IsWord(end, And) || t.IsWord(end, Or) || t.IsWord(end, To)) && t.Day(end + 1, out var far) is > 0 and var other && other > day && t.Month(far) is > 0 and var shared)
        {
            // "29 and 30 June" are two days, "3 to 5 May" is one stretch.
            (e.Form, e.Granularity, e.Month, e.Day, e.End) = (DateForm.MonthDay, Granularity.Day, shared, day, end);
            if (t.IsWord(end, To))
            {
                (e.LastDay, e.LastMonth, e.End) = (other, shared, far + 1);
                ReadYear(t, ref e);
            }
            else
            {
                e.Year = t.Year(far + 1);
            }

            return other <= DateTime.DaysInMonth(2000, shared);
        }

        var month = t.Month(end);
        if (month == 0 || day > DateTime.DaysInMonth(2000, month) || last > DateTime.DaysInMonth(2000, month))
        {
            return false;
        }

        // "15 May 3" does not occur; "May" after a number may open the next clause, but no news writes so.
        e.Form = DateForm.MonthDay;
        e.Granularity = Granularity.Day;
        (e.Month, e.Day, e.LastDay, e.LastMonth) = (month, day, last, month);
        e.End = t.Symbol(end + 1) == '.' && t.Glued(end + 1) && t.Year(end + 2) > 0 ? end + 2 : end + 1;
        ReadYear(t, ref e);
        return true;
    }

    /// <summary>The second day of "April 24 and 25".</summary>
    public static bool TryReadContinuation(in DateTokens t, int at, in DateExpression before, ref DateExpression e)
    {
        if (t.Day(at, out var end) is not (> 0 and var day) || day <= Math.Max(before.Day, before.LastDay) || day > DateTime.DaysInMonth(2000, before.Month)
            || IsCount(t, end) || t.Month(end) > 0 || (t.IsWord(end, Of) && t.Month(end + 1) > 0))
        {
            return false;
        }

        e.Form = DateForm.MonthDay;
        e.Granularity = Granularity.Day;
        (e.Month, e.Day, e.Year, e.End) = (before.Month, day, before.Year, end);
        ReadYear(t, ref e);
        return true;
    }

    /// <summary>A year behind a month or a day: ", 2001", "2001", "of 2001", "'01", "this year", "of last year".</summary>
    private static bool ReadYear(in DateTokens t, ref DateExpression e)
    {
        var at = e.End;
        if (t.Symbol(at) == ',')
        {
            at++;
        }

        if (t.IsWord(at, Of) || (t.IsWord(at, In) && t.Year(at + 1) > 0))
        {
            at++;
        }

        if (t.Year(at) is > 0 and var year && !t.Is(at + 1, DateClass.Counted) && !(t.Symbol(at + 1) is '%'))
        {
            e.Year = year;
            e.End = at + 1;
            return true;
        }

        if (e.Form == DateForm.Month && t.Text.Tokens.Length > at + 1 && t.Symbol(at) is '\'' or '\u2019' or '\u2018' && t.Glued(at + 1) && t.LengthOf(at + 1) == 2 && t.Digits(at + 1) is >= 0 and var two)
        {
            e.Year = two + (two < 50 ? 2000 : 1900);
            e.End = at + 2;
            return true;
        }

        if (t.Is(at, DateClass.Shift) && t.IsWord(at + 1, Year) && t.Symbol(at - 1) != ',')
        {
            e.Shift = DateWords.Shifts[t.Word(at)];
            e.End = at + 2;
            return true;
        }

        return false;
    }

    private static void ReadRangeEnd(in DateTokens t, ref DateExpression e)
    {
        var at = e.End;
        var word = t.IsWord(at, To) || t.IsWord(at, Through);
        if (!word && !t.IsDash(at))
        {
            return;
        }

        if (t.Day(at + 1, out var end) is > 0 and var last && last > e.Day && last <= DateTime.DaysInMonth(2000, e.Month) && !IsCount(t, end) && t.Month(end) == 0)
        {
            (e.LastDay, e.LastMonth, e.End) = (last, e.Month, end);
        }
        else if (!word && t.Month(at + 1) is > 0 and var month && t.Day(t.BehindMonth(at + 1), out end) is > 0 and var day && day <= DateTime.DaysInMonth(2000, month))
        {
            (e.LastDay, e.LastMonth, e.End) = (day, month, end);
        }
    }

    /// <summary>"In May 20 people died": the number counts people. "May 20 will" is a day.</summary>
    private static bool IsCount(in DateTokens t, int behind) => t.Is(behind, DateClass.Counted) || t.Symbol(behind) is '%' or '°' || (t.Is(behind, DateClass.PluralUnit) && !t.IsDash(behind));

    /// <summary>
    /// Whether a lone capitalised month is the month. Some are names too: those need a word before them that leads to a date;
    /// and none stands inside a longer name.
    /// </summary>
    private static bool IsMonthHere(in DateTokens t, int at)
    {
        var ambiguous = t.Is(at, DateClass.AmbiguousMonth);
        var before = t.ClassOf(t.IsDash(at - 1) && t.Is(at - 2, DateClass.Phase) ? at - 2 : at - 1);
        if (!t.IsWord(at - 1, That) && (before & (DateClass.License | DateClass.Shift | DateClass.Phase)) != 0 && !t.StartsSentence(at))
        {
            // "by May" and "to May" may be the person's doing.
            return !ambiguous || !IsPersonal(t, at);
        }

        if ((t.IsWord(at - 1, A) || t.IsWord(at - 1, An)) && !t.StartsSentence(at + 1))
        {
            return true;
        }

        if (t.IsCapitalized(at + 1) && !t.StartsSentence(at + 1) && !t.Is(at + 1, DateClass.Weekday) && t.LengthOf(at + 1) > 1)
        {
            return false;
        }

        if (!ambiguous)
        {
            return !(t.IsCapitalized(at - 1) && !t.StartsSentence(at - 1));
        }

        // "the March accession", "its April summit", "a May 1998 law"
        if ((t.IsWord(at - 1, With) || t.IsWord(at - 1, Than)) && t.Symbol(at + 1) is ',' or '.' or ';')
        {
            return true;
        }

        return (t.IsWord(at - 1, The) || t.Is(at - 1, DateClass.Possessive)) && t.LengthOf(at) > 3 && t.IsLower(at + 1) && !t.StartsSentence(at);
    }

    private static bool IsPersonal(in DateTokens t, int at) =>
        t.IsCapitalized(at + 1) || t.IsWord(at + 1, DateWords.Id("'s"))
        || (!t.Is(at - 1, DateClass.Shift | DateClass.Phase) && !t.IsWord(at - 1, In) && Mentions(t, at));

    /// <summary>The text names a person of that name within its first tokens: "Theresa May", "Mrs May".</summary>
    private static bool Mentions(in DateTokens t, int at)
    {
        var from = Math.Max(1, at - PersonWindow);
        for (var i = at - 1; i >= from; i--)
        {
            if (t.Word(i) == t.Word(at) && t.IsCapitalized(i) && t.IsCapitalized(i - 1) && !t.Is(i - 1, DateClass.License | DateClass.Shift | DateClass.Month | DateClass.Weekday))
            {
                return true;
            }
        }

        return false;
    }

    private const int PersonWindow = 200;
}
