namespace ClaimCompare.Core.Dates;

/// <summary>Reads this, last, next, that, the following … with a weekday, month, season, unit or number of units.</summary>
internal static class ShiftReader
{
    private static readonly int The = DateWords.Id("the");
    private static readonly int Same = DateWords.Id("same");
    private static readonly int Very = DateWords.Id("very");
    private static readonly int This = DateWords.Id("this");
    private static readonly int That = DateWords.Id("that");
    private static readonly int On = DateWords.Id("on");
    private static readonly int Past = DateWords.Id("past");
    private static readonly int Current = DateWords.Id("current");
    private static readonly int Recent = DateWords.Id("recent");
    private static readonly int Previous = DateWords.Id("previous");

    /// <param name="at">The shifting word, or the "the" before it.</param>
    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        var the = t.IsWord(at, The);
        var word = the ? at + 1 : at;
        if (t.IsWord(word, Very))
        {
            word++;
        }

        if (t.IsWord(word, Recent))
        {
            return TryRolling(t, word, Shift.Last, ref e);
        }

        if (!t.Is(word, DateClass.Shift))
        {
            return false;
        }

        e.Shift = DateWords.Shifts[t.Word(word)];
        var head = word + 1;
        if (t.IsWord(head, Same) && (t.IsWord(word, This) || t.IsWord(word, That)))
        {
            head++;
            e.Shift = t.Weekday(head) > 0 ? e.Shift : Shift.Same;
        }

        // "this past week", "this coming Friday"
        if (t.IsWord(word, This) && t.Is(head, DateClass.Rolling) && t.Is(head, DateClass.Shift))
        {
            word = head++;
            e.Shift = DateWords.Shifts[t.Word(word)];
        }

        if (t.Is(word, DateClass.Rolling) && TryRolling(t, word, e.Shift, ref e))
        {
            return true;
        }

        // "He said that Friday": a conjunction, unless a preposition leads to it.
        if (t.IsWord(word, That) && head == word + 1 && (t.Month(head) > 0 || (t.Weekday(head) > 0 && !t.StartsSentence(word) && !t.Is(word - 1, DateClass.License) && !t.IsWord(word - 1, On))))
        {
            return false;
        }

        return TryHead(t, head, the, word, ref e);
    }

    private static bool TryHead(in DateTokens t, int head, bool the, int word, ref DateExpression e)
    {
        e.End = head + 1;
        if (t.Weekday(head) is > 0 and var weekday && !t.Is(head, DateClass.ShortWeekday))
        {
            (e.Form, e.Granularity, e.Number) = (DateForm.Weekday, Granularity.Day, weekday);
            return true;
        }

        if (t.Month(head) is > 0 and var month)
        {
            (e.Form, e.Granularity, e.Month) = (DateForm.Month, Granularity.Month, month);
            if (t.Day(t.BehindMonth(head), out var end) is > 0 and var day && day <= DateTime.DaysInMonth(2000, month) && !t.Is(end, DateClass.Counted))
            {
                (e.Form, e.Granularity, e.Day, e.End) = (DateForm.MonthDay, Granularity.Day, day, end);
            }

            return true;
        }

        if (t.Is(head, DateClass.Season))
        {
            (e.Form, e.Granularity, e.Month) = (DateForm.Season, Granularity.Season, DateWords.Seasons[t.Word(head)]);
            return e.Shift != Shift.Same || t.IsLower(head);
        }

        if (t.Is(head, DateClass.DayPart) && !t.Is(head, DateClass.Unit))
        {
            return DayPart(t, head, ref e);
        }

        if (t.Is(head, DateClass.Phrase) && DateWords.HolidayNames.TryMatch(t.All, head, t.Count, out var length, out var holiday) && t.IsCapitalized(head))
        {
            (e.Form, e.Granularity, e.Holiday, e.End) = (DateForm.Holiday, holiday.Granularity, holiday, head + length);
            return true;
        }

        return TryUnit(t, head, the, word, ref e);
    }

    /// <summary>this morning, last night, that evening, the next morning</summary>
    private static bool DayPart(in DateTokens t, int head, ref DateExpression e)
    {
        e.Form = DateForm.Unit;
        e.Granularity = Granularity.Time;
        e.HasTime = true;
        e.Unit = DateUnit.Day;
        return t.IsLower(head);
    }

    private static bool TryUnit(in DateTokens t, int head, bool the, int word, ref DateExpression e)
    {
        if (!t.Is(head, DateClass.Unit) || t.Is(head, DateClass.PluralUnit))
        {
            return false;
        }

        var unit = DateWords.Units[t.Word(head)];
        if (unit == DateUnit.Night)
        {
            return DayPart(t, head, ref e);
        }

        if (unit <= DateUnit.Hour || (t.IsDash(head + 1) && t.Glued(head + 1)))
        {
            return false;
        }

        // "the last day", "this day" are no dates; "the next day", "that day" are.
        if (unit == DateUnit.Day && e.Shift is Shift.This or Shift.Last)
        {
            return false;
        }

        (e.Form, e.Unit, e.Granularity, e.Count) = (DateForm.Unit, unit, Calendars.GranularityOf(unit), 1);
        if (e.Shift == Shift.Next && unit == DateUnit.Day)
        {
            e.Shift = Shift.After;
        }

        // "over the past year" counts back from today, "last year" is a calendar year.
        if (e.Shift is Shift.Last or Shift.Next && unit != DateUnit.Weekend && (t.IsWord(word, Past) || the))
        {
            e.Form = DateForm.Rolling;
            e.Granularity = unit == DateUnit.Week ? Granularity.Week : Granularity.Duration;
        }

        return !(t.IsWord(word, Current) && unit == DateUnit.Day);
    }

    /// <summary>the past two months, the last few weeks, the coming days, recent years</summary>
    private static bool TryRolling(in DateTokens t, int word, Shift shift, ref DateExpression e)
    {
        var at = word + 1;
        var count = 0;
        if (CountReader.TryRead(t, at, out var read, out var end))
        {
            (count, at) = (read, end);
        }

        if (t.IsDash(at) && count != 0)
        {
            at++;
        }

        if (!t.Is(at, DateClass.Unit) || (count == 0 && !t.Is(at, DateClass.PluralUnit)))
        {
            return false;
        }

        var unit = DateWords.Units[t.Word(at)];
        e.Form = DateForm.Rolling;
        e.Unit = unit;
        e.Count = count == 0 ? -1 : count;
        e.Shift = shift;
        // With no number the wording names the scale, not the stretch: "the coming months".
        e.Granularity = count == 0 && shift is Shift.Next && unit > DateUnit.Hour ? Calendars.GranularityOf(unit) : Granularity.Duration;
        e.End = at + 1;
        return !t.IsWord(word, Previous) || count != 0;
    }
}
