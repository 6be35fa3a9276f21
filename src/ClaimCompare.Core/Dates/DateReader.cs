using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>Reads the calendar expression that begins at a token, as it is worded.</summary>
internal static class DateReader
{
    private const DateClass Openers = DateClass.Month | DateClass.Weekday | DateClass.Season | DateClass.Deictic | DateClass.Unit | DateClass.Number
        | DateClass.VagueNumber | DateClass.Ordinal | DateClass.DecadeWord | DateClass.Shift | DateClass.Rolling | DateClass.Phase | DateClass.Part
        | DateClass.HourWord | DateClass.Phrase;

    private static readonly int The = DateWords.Id("the");
    private static readonly int A = DateWords.Id("a");
    private static readonly int An = DateWords.Id("an");
    private static readonly int Another = DateWords.Id("another");
    private static readonly int Of = DateWords.Id("of");
    private static readonly int Over = DateWords.Id("over");
    private static readonly int Week = DateWords.Id("week");
    private static readonly int Weekend = DateWords.Id("weekend");
    private static readonly int Earlier = DateWords.Id("earlier");
    private static readonly int Later = DateWords.Id("later");
    private static readonly int In = DateWords.Id("in");
    private static readonly int PossessiveS = DateWords.Id("'s");
    private static readonly int Last = DateWords.Id("last");
    private static readonly int Final = DateWords.Id("final");
    private static readonly int Fall = DateWords.Id("fall");
    private static readonly int Half = DateWords.Id("half");
    private static readonly int Quarter = DateWords.Id("quarter");
    private static readonly int Very = DateWords.Id("very");
    private static readonly int Recent = DateWords.Id("recent");

    /// <summary>All words with which an expression can begin.</summary>
    private static readonly WordSet Opening = new(
        [The, A, An, Half, Another, .. Enumerable.Range(1, Vocabulary.Count).Where(static word => (DateWords.ClassOf(word) & Openers) != 0)]);

    /// <summary>Articles that open an expression only with what follows; they are every tenth word of a text.</summary>
    private static readonly WordSet Articles = new(((int[])[The, A, An, Another]).Where(static word => DateWords.ClassOf(word) == DateClass.None));

    /// <summary>The words that can follow.</summary>
    private static readonly WordSet BehindArticle = new(
        [Last, Final, Very, Recent, Weekend, Half, Quarter, .. Enumerable.Range(1, Vocabulary.Count).Where(static word => DateWords.ClassOf(word) != DateClass.None)]);

    private static bool GoesOn(in DateTokens t, int at) => at < t.Count && (t.All[at].Kind != TokenKind.Word || BehindArticle.Contains(t.All[at].Word));

    /// <summary>Whether an expression can begin at a token; false for nearly all, and behind the text's end.</summary>
    public static bool Opens(in DateTokens t, int at) => at < t.Count && t.All[at].Kind switch
    {
        TokenKind.Word => Opening.Contains(t.All[at].Word) && (!Articles.Contains(t.All[at].Word) || GoesOn(t, at + 1)),
        TokenKind.Number => true,
        _ => t.Symbol(at) is '\'' or '\u2019' or '\u2018' or '`' || Opening.Contains(t.All[at].Word),
    };

    /// <param name="e">The expression; where there is none, its end says how far a name reaches that only looks like one (0: no such name).</param>
    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        e = new DateExpression { First = at };
        if (t.Is(at, DateClass.Phrase) && DateWords.NamesWithDates.TryMatch(t.All, at, t.Count, out var name, out _))
        {
            e.End = at + name;
            return false;
        }

        if (t.Is(at, DateClass.Phase) && TryPhased(t, at, ref e))
        {
            return true;
        }

        e = new DateExpression { First = at };
        if (!TryReadCalendar(t, at, ref e) && !TryTimed(t, at, ref e) && !DurationFirst(t, at, ref e))
        {
            e.End = 0;
            return false;
        }

        return true;
    }

    /// <summary>A date without phase or clock before it.</summary>
    public static bool TryReadCalendar(in DateTokens t, int at, ref DateExpression e)
    {
        if (!TryCore(t, at, ref e))
        {
            return false;
        }

        ReadDayPart(t, ref e);
        return true;
    }

    private static bool DurationFirst(in DateTokens t, int at, ref DateExpression e)
    {
        e = new DateExpression { First = at };
        return DurationReader.TryRead(t, at, ref e);
    }

    private static bool TryCore(in DateTokens t, int at, ref DateExpression e)
    {
        var first = e.First;
        if ((t.Is(at, DateClass.Phrase) && TryNamed(t, at, ref e)) || TryWeekday(t, at, ref e) || Reset(ref e, first)
            || MonthReader.TryReadMonthFirst(t, at, ref e) || Reset(ref e, first) || TryDeictic(t, at, ref e))
        {
            return true;
        }

        var the = t.IsWord(at, The);
        if (the || t.Is(at, DateClass.Ordinal | DateClass.Part) || t.IsNumber(at) || t.IsWord(at, Last) || t.IsWord(at, Final))
        {
            var part = e;
            if (PartReader.TryRead(t, at, ref part))
            {
                e = part;
                return true;
            }
        }

        if ((the || t.Is(at, DateClass.Shift | DateClass.Rolling)) && ShiftReader.TryRead(t, at, ref e))
        {
            return true;
        }

        Reset(ref e, first);
        if (the)
        {
            return TryWeekend(t, at + 1, ref e) || DurationReader.TryRead(t, at, ref e);
        }

        if (t.IsNumber(at) && !ClockAhead(t, at) && NumericReader.TryRead(t, at, ref e))
        {
            return true;
        }

        if ((t.IsNumber(at) || t.Is(at, DateClass.Ordinal)) && !ClockAhead(t, at) && MonthReader.TryReadDayFirst(t, at, ref e))
        {
            return true;
        }

        Reset(ref e, first);
        return YearReader.TryRead(t, at, ref e) || (Reset(ref e, first) || TrySeason(t, at, ref e));
    }

    private static bool Reset(ref DateExpression e, int first)
    {
        e = new DateExpression { First = first, Depth = e.Depth, PartUnit = e.PartUnit, PartNumber = e.PartNumber, PartCount = e.PartCount };
        return false;
    }

    private static bool ClockAhead(in DateTokens t, int at) => t.Is(at + 1, DateClass.Meridiem) || (t.Symbol(at + 1) == ':' && t.Glued(at + 1));

    /// <summary>Named days, and dates that are names.</summary>
    private static bool TryNamed(in DateTokens t, int at, ref DateExpression e)
    {
        if (DateWords.Known.TryMatch(t.All, at, t.Count, out var length, out var day) && !(t.Symbol(at - 1) == '/' || t.Symbol(at + length) == '/'))
        {
            // The span is the date, without what happened: "Sept. 11", not "Sept. 11 attacks".
            var end = t.Month(at) > 0 && t.Day(at + 1, out var behind) > 0 ? behind : at + length;
            (e.Form, e.Granularity, e.Range, e.End) = (DateForm.Fixed, Granularity.Day, DayRange.Of(day), end);
            return true;
        }

        if (!DateWords.HolidayNames.TryMatch(t.All, at, t.Count, out length, out var holiday) || !(t.IsCapitalized(at) || t.IsNumber(at) || t.IsCapitalized(at + 1)))
        {
            return false;
        }

        (e.Form, e.Granularity, e.Holiday, e.End) = (DateForm.Holiday, holiday.Granularity, holiday, at + length);
        if (t.IsWord(e.End, Weekend))
        {
            (e.End, e.PartUnit) = (e.End + 1, DateUnit.Weekend);
        }
        else if (t.IsWord(e.End, Week))
        {
            (e.End, e.PartUnit, e.Granularity) = (e.End + 1, DateUnit.Week, Granularity.Week);
        }

        var year = t.Symbol(e.End) == ',' || t.IsWord(e.End, Of) ? e.End + 1 : e.End;
        if (t.Year(year) > 0 && !t.Is(year + 1, DateClass.Counted))
        {
            (e.Year, e.End) = (t.Year(year), year + 1);
        }

        return true;
    }

    /// <summary>Friday; Friday, Oct. 23; Friday 13 October 2006; Tuesday last week; Friday of next week</summary>
    private static bool TryWeekday(in DateTokens t, int at, ref DateExpression e)
    {
        if (t.Weekday(at) is not (> 0 and var weekday))
        {
            return false;
        }

        var behind = at + 1;
        if (t.Is(at, DateClass.ShortWeekday) && t.Symbol(behind) == '.' && t.Glued(behind))
        {
            behind++;
        }

        var date = t.Symbol(behind) == ',' ? behind + 1 : behind;
        if ((t.Month(date) > 0 && MonthReader.TryReadMonthFirst(t, date, ref e)) || (t.IsNumber(date) && !ClockAhead(t, date) && (MonthReader.TryReadDayFirst(t, date, ref e) || NumericReader.TryRead(t, date, ref e))))
        {
            if (e.Form is DateForm.MonthDay or DateForm.Fixed && e.Granularity == Granularity.Day)
            {
                e.Number = weekday;
                return true;
            }
        }

        Reset(ref e, e.First);
        if (t.Is(at, DateClass.ShortWeekday) || (t.IsWord(at - 1, A) && !t.IsLower(behind)))
        {
            return false;
        }

        (e.Form, e.Granularity, e.Number, e.End) = (DateForm.Weekday, Granularity.Day, weekday, behind);
        var shift = t.IsWord(behind, Of) ? behind + 1 : behind;
        if (t.Is(shift, DateClass.Shift) && t.IsWord(shift + 1, Week))
        {
            (e.Shift, e.Unit, e.End) = (DateWords.Shifts[t.Word(shift)], DateUnit.Week, shift + 2);
        }

        return true;
    }

    private static bool TryDeictic(in DateTokens t, int at, ref DateExpression e)
    {
        if (!t.Is(at, DateClass.Deictic) || (t.IsCapitalized(at) && t.IsCapitalized(at - 1) && !t.StartsSentence(at)))
        {
            return false;
        }

        (e.Form, e.Granularity, e.Number, e.End) = (DateForm.DayOffset, Granularity.Day, DateWords.Deictics[t.Word(at)], at + 1);
        if (t.Is(at, DateClass.DeicticNight))
        {
            (e.Granularity, e.HasTime) = (Granularity.Time, true);
        }

        return true;
    }

    private static bool TryWeekend(in DateTokens t, int at, ref DateExpression e)
    {
        if (!t.IsWord(at, Weekend))
        {
            return false;
        }

        (e.Form, e.Unit, e.Granularity, e.End) = (DateForm.Unit, DateUnit.Weekend, Granularity.Day, at + 1);
        return true;
    }

    /// <summary>spring 2009, the winter of 1998-99, in the fall</summary>
    private static bool TrySeason(in DateTokens t, int at, ref DateExpression e)
    {
        if (!t.Is(at, DateClass.Season))
        {
            return false;
        }

        (e.Form, e.Granularity, e.Month, e.End) = (DateForm.Season, Granularity.Season, DateWords.Seasons[t.Word(at)], at + 1);
        var year = t.IsWord(at + 1, Of) ? at + 2 : at + 1;
        var inner = new DateExpression { First = year };
        if ((t.Year(year) > 0 || t.Symbol(year) is '\'' or '\u2019') && YearReader.TryRead(t, year, ref inner) && inner.Granularity == Granularity.Year)
        {
            (e.Year, e.End) = (inner.Range!.Value.From.Year, inner.End);
            return true;
        }

        if (t.Is(year, DateClass.Shift) && t.IsWord(year + 1, DateWords.Id("year")))
        {
            (e.Shift, e.End, e.Unit) = (DateWords.Shifts[t.Word(year)], year + 2, DateUnit.Year);
            return true;
        }

        return t.IsLower(at) && t.IsWord(at - 1, The) && (t.Is(at - 2, DateClass.License) || t.IsWord(at - 2, Over)) && !t.IsWord(at - 2, Of) && !t.IsWord(at + 1, Of)
            && (!t.IsWord(at, Fall) || t.IsWord(at - 2, In));
    }

    /// <summary>A clock time, with the day that stands right behind it.</summary>
    private static bool TryTimed(in DateTokens t, int at, ref DateExpression e)
    {
        var time = new DateExpression { First = e.First };
        if (!(t.IsNumber(at) || t.Is(at, DateClass.Number | DateClass.HourWord) || t.IsWord(at, Half)) || (t.IsCapitalized(at) && !t.StartsSentence(at)) || !ClockReader.TryRead(t, at, ref time))
        {
            return false;
        }

        e = time;
        e.Form = DateForm.Time;
        e.Granularity = Granularity.Time;
        var next = t.Symbol(time.End) == ',' ? time.End + 1 : time.End;
        var day = new DateExpression { First = time.First };
        if (TryReadCalendar(t, next, ref day) && day.Form is DateForm.Weekday or DateForm.DayOffset or DateForm.MonthDay or DateForm.Unit or DateForm.Fixed
            && day.Granularity is Granularity.Day or Granularity.Time && day.Unit != DateUnit.Weekend)
        {
            (day.Time, day.Zone, day.HasTime, day.Granularity) = (time.Time, time.Zone, true, Granularity.Time);
            e = day;
        }

        return true;
    }

    /// <summary>"Friday night", "tomorrow morning", "Oct. 23 evening": a part of that day.</summary>
    private static void ReadDayPart(in DateTokens t, ref DateExpression e)
    {
        if (e.Granularity == Granularity.Day && e.Form is DateForm.Weekday or DateForm.DayOffset or DateForm.MonthDay or DateForm.Holiday && e.LastDay == 0
            && t.Is(e.End, DateClass.DayPart) && t.IsLower(e.End))
        {
            (e.HasTime, e.Granularity, e.End) = (true, Granularity.Time, e.End + 1);
        }
    }

    /// <summary>early this week, late November, mid-2015, earlier that day</summary>
    private static bool TryPhased(in DateTokens t, int at, ref DateExpression e)
    {
        var comparative = t.IsWord(at, Earlier) || t.IsWord(at, Later);
        var next = t.IsDash(at + 1) ? at + 2 : at + 1;
        if (comparative && !t.Is(next, DateClass.Shift) && !(t.IsWord(next, The) && t.Is(next + 1, DateClass.Shift)))
        {
            // "Earlier Friday": the adverb stands beside the day; "earlier in the year" holds it.
            return t.IsWord(next, In) && t.IsWord(next + 1, The) && TryTheUnit(t, next + 2, ref e);
        }

        if (!comparative && t.IsWord(next, In) && t.IsWord(next + 1, The) && TryTheUnit(t, next + 2, ref e))
        {
            return true;
        }

        return TryReadCalendar(t, next, ref e) && e.Form is not (DateForm.Duration or DateForm.Offset or DateForm.Rolling);
    }

    /// <summary>"later in the year", "early in the week"</summary>
    private static bool TryTheUnit(in DateTokens t, int at, ref DateExpression e)
    {
        if (!t.Is(at, DateClass.Unit) || t.Is(at, DateClass.PluralUnit) || DateWords.Units[t.Word(at)] is not (DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Decade or DateUnit.Century or DateUnit.Quarter) || t.IsWord(at + 1, PossessiveS))
        {
            return false;
        }

        var unit = DateWords.Units[t.Word(at)];
        (e.Form, e.Unit, e.Granularity, e.End) = (DateForm.Unit, unit, Calendars.GranularityOf(unit), at + 1);
        return true;
    }
}
