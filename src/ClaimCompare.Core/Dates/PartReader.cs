namespace ClaimCompare.Core.Dates;

/// <summary>Reads parts of longer stretches: the end of 2014, the third quarter, the first half of the year, the first week of May, the week of March 6.</summary>
internal static class PartReader
{
    /// <summary>A part of a part ("the end of the third quarter of 2009") is the most that news writes.</summary>
    private const int DeepestPart = 1;

    private static readonly int Of = DateWords.Id("of");
    private static readonly int In = DateWords.Id("in");
    private static readonly int The = DateWords.Id("the");
    private static readonly int Half = DateWords.Id("half");
    private static readonly int Last = DateWords.Id("last");
    private static readonly int Final = DateWords.Id("final");
    private static readonly int Ending = DateWords.Id("ending");
    private static readonly int Ended = DateWords.Id("ended");
    private static readonly int Beginning = DateWords.Id("beginning");

    /// <param name="at">The part's first word, or the "the" before it.</param>
    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        if (e.Depth > DeepestPart)
        {
            return false;
        }

        var head = t.IsWord(at, The) ? at + 1 : at;
        if (t.IsNumber(head) || t.Is(head, DateClass.Ordinal) || t.IsWord(head, Last) || t.IsWord(head, Final))
        {
            if (TryOrdinal(t, head, ref e))
            {
                return true;
            }
        }

        if (t.Is(head, DateClass.Part) && DateWords.Parts.TryMatch(t.All, head, t.Count, out var length, out _) && t.IsWord(head + length, Of))
        {
            return TryWhole(t, head + length + 1, ref e);
        }

        return head > at && t.Is(head, DateClass.Unit) && TryHolder(t, head, ref e);
    }

    /// <summary>The whole that a part is of: "the year", "May", "last week", "2014", "the 1990s".</summary>
    private static bool TryWhole(in DateTokens t, int at, ref DateExpression e)
    {
        var inner = new DateExpression { First = at, Depth = e.Depth + 1 };
        var the = t.IsWord(at, The);
        if (the && t.Is(at + 1, DateClass.Unit) && !t.Is(at + 1, DateClass.PluralUnit) && DateWords.Units[t.Word(at + 1)] is >= DateUnit.Week and not DateUnit.Weekend and var unit)
        {
            inner.Form = DateForm.Unit;
            inner.Unit = unit;
            inner.Granularity = Calendars.GranularityOf(unit);
            inner.End = at + 2;
        }
        else if (!DateReader.TryReadCalendar(t, the && !t.Is(at + 1, DateClass.Shift) ? at + 1 : at, ref inner))
        {
            return false;
        }

        if (inner.Form is DateForm.Duration or DateForm.Time or DateForm.Offset or DateForm.Weekday or DateForm.MonthDay)
        {
            return false;
        }

        inner.First = e.First;
        if (e.PartNumber != 0)
        {
            (inner.PartUnit, inner.PartNumber, inner.PartCount) = (e.PartUnit, e.PartNumber, e.PartCount);
        }

        e = inner;
        return true;
    }

    private static bool TryOrdinal(in DateTokens t, int at, ref DateExpression e)
    {
        int number, end;
        if (t.IsNumber(at))
        {
            number = t.Day(at, out end);
            if (end != at + 2)
            {
                return false;
            }
        }
        else
        {
            (number, end) = (t.Is(at, DateClass.Ordinal) ? DateWords.Ordinals[t.Word(at)] : -1, at + 1);
        }

        var count = 1;
        if (CountReader.TryRead(t, end, out var several, out var behind) && several > 0)
        {
            (count, end) = (several, behind);
        }

        var head = t.IsDash(end) ? end + 1 : end;
        var (unit, plural) = (t.IsWord(head, Half) ? DateUnit.Half : t.Is(head, DateClass.Unit) ? DateWords.Units[t.Word(head)] : DateUnit.None, t.Is(head, DateClass.PluralUnit));
        if (unit < DateUnit.Week || plural != (count > 1) || number > 53)
        {
            return false;
        }

        (e.PartUnit, e.PartNumber, e.PartCount) = (unit, number, count);
        var of = head + 1;
        if (t.IsWord(of, Of) || t.IsWord(of, In))
        {
            var whole = t.IsWord(of, Of) && TryWhole(t, of + 1, ref e);
            if (whole || (t.Month(of + 1) > 0 && TryWhole(t, of + 1, ref e)))
            {
                return e.Form is DateForm.Fixed or DateForm.Month or DateForm.Unit or DateForm.Season;
            }
        }

        // A quarter or half with no year: of the year, unless it is of a game.
        if (unit == DateUnit.Quarter && number is >= 1 and <= 4 && count == 1 && TenseReader.IsBusiness(t, at))
        {
            (e.Form, e.Granularity, e.End) = (DateForm.Part, Granularity.Quarter, head + 1);
            return true;
        }

        return false;
    }

    /// <summary>the week of March 6, the month of May, the year 2000, the week ending Oct. 15</summary>
    private static bool TryHolder(in DateTokens t, int head, ref DateExpression e)
    {
        var unit = DateWords.Units[t.Word(head)];
        if (unit is not (DateUnit.Week or DateUnit.Weekend or DateUnit.Month or DateUnit.Year))
        {
            return false;
        }

        var at = t.IsWord(head + 1, Of) || t.IsWord(head + 1, Ending) || t.IsWord(head + 1, Ended) || t.IsWord(head + 1, Beginning) ? head + 2 : unit == DateUnit.Year ? head + 1 : 0;
        if (at == 0)
        {
            return false;
        }

        var inner = new DateExpression { First = at, Depth = e.Depth + 1 };
        if (!DateReader.TryReadCalendar(t, at, ref inner) || inner.Form is not (DateForm.Fixed or DateForm.MonthDay or DateForm.Month or DateForm.Weekday or DateForm.Holiday))
        {
            return false;
        }

        if (inner.Granularity == Granularity.Day)
        {
            inner.PartUnit = unit;
            inner.Granularity = Calendars.GranularityOf(unit);
        }

        inner.First = e.First;
        e = inner;
        return true;
    }
}
