namespace ClaimCompare.Core.Dates;

/// <summary>Reads numbers of units: 30 years, a five-hour visit; with ago, later, before and the like they are offsets.</summary>
internal static class DurationReader
{
    private static readonly int A = DateWords.Id("a");
    private static readonly int An = DateWords.Id("an");
    private static readonly int Another = DateWords.Id("another");
    private static readonly int The = DateWords.Id("the");
    private static readonly int In = DateWords.Id("in");
    private static readonly int When = DateWords.Id("when");
    private static readonly int Zero = DateWords.Id("zero");
    private static readonly int Quarter = DateWords.Id("quarter");
    private static readonly int And = DateWords.Id("and");
    private static readonly int Half = DateWords.Id("half");
    private static readonly int Old = DateWords.Id("old");
    private static readonly int Olds = DateWords.Id("olds");
    private static readonly int From = DateWords.Id("from");
    private static readonly int Now = DateWords.Id("now");
    private static readonly int Of = DateWords.Id("of");
    private static readonly int Age = DateWords.Id("age");
    private static readonly int Earlier = DateWords.Id("earlier");
    private static readonly int Back = DateWords.Id("back");
    private static readonly int One = DateWords.Id("one");
    private static readonly int Yesterday = DateWords.Id("yesterday");
    private static readonly int Tomorrow = DateWords.Id("tomorrow");
    private static readonly int Long = DateWords.Id("long");

    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        var the = t.IsWord(at, The);
        if (the)
        {
            return TryDayBefore(t, at + 1, ref e);
        }

        var article = false;
        int count, end;
        if (!CountReader.TryRead(t, at, out count, out end))
        {
            article = t.IsWord(at, A) || t.IsWord(at, An) || t.IsWord(at, Another);
            var plural = t.Is(at, DateClass.PluralUnit);
            if (!article && !plural)
            {
                return false;
            }

            (count, end) = article ? (1, at + 1) : (-1, at);
        }

        // Tokenized wires space the hyphen of "five - hour".
        var hyphen = t.IsDash(end) && end > at && (t.Glued(end) == t.Glued(end + 1));
        var head = hyphen ? end + 1 : end;
        if (!t.Is(head, DateClass.Unit) || (t.IsCapitalized(head) && !t.StartsSentence(head)) || !Calendars.IsStretch(DateWords.Units[t.Word(head)]) || (article && DateWords.Units[t.Word(head)] == DateUnit.Weekend))
        {
            return false;
        }

        e.Unit = DateWords.Units[t.Word(head)];
        e.Count = count;
        e.End = head + 1;
        if (count == 0)
        {
            Divide(t, at, ref e);
        }

        if (IsAge(t, e.End) || t.Symbol(at - 1) is '$' or '£' or '€')
        {
            return false;
        }

        var half = t.IsWord(e.End, And) && t.IsWord(e.End + 1, A) && t.IsWord(e.End + 2, Half);
        e.End += half ? 3 : 0;
        if (ReadDirection(t, ref e))
        {
            return true;
        }

        if (IsRate(t, e.End))
        {
            return false;
        }

        (e.Form, e.Granularity) = (DateForm.Duration, Granularity.Duration);
        if (t.IsDash(e.End) && t.IsWord(e.End + 1, Long))
        {
            e.End += 2;
        }

        return half || count > 0 || (count == 0 && !t.IsWord(at, Zero)) ? half || IsStretchHere(t, at, article, hyphen, ref e) : !t.Is(at, DateClass.PluralUnit);
    }

    /// <summary>Half a century ago is fifty years ago, a quarter century twenty-five; half a week is nothing the calendar knows.</summary>
    private static void Divide(in DateTokens t, int at, ref DateExpression e)
    {
        var quarter = t.IsWord(at + 1, Quarter);
        (e.Count, e.Unit) = e.Unit switch
        {
            DateUnit.Century => (quarter ? 25 : 50, DateUnit.Year),
            DateUnit.Decade when !quarter => (5, DateUnit.Year),
            DateUnit.Year => (quarter ? 3 : 6, DateUnit.Month),
            _ => (-1, e.Unit),
        };
    }

    /// <summary>the day before, the year after, the day before yesterday</summary>
    private static bool TryDayBefore(in DateTokens t, int head, ref DateExpression e)
    {
        if (!t.Is(head, DateClass.Unit) || t.Is(head, DateClass.PluralUnit) || !t.Is(head + 1, DateClass.Direction) || t.IsCapitalized(head) || t.IsWord(head - 2, In))
        {
            return false;
        }

        var unit = DateWords.Units[t.Word(head)];
        if (unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour)
        {
            return false;
        }

        (e.Unit, e.Count, e.End) = (unit == DateUnit.Night ? DateUnit.Day : unit, 1, head + 1);
        if (unit == DateUnit.Day && (t.IsWord(head + 2, Yesterday) || t.IsWord(head + 2, Tomorrow)))
        {
            (e.Form, e.Granularity, e.End) = (DateForm.DayOffset, Granularity.Day, head + 3);
            e.Number = t.IsWord(head + 2, Yesterday) ? -2 : 2;
            return true;
        }

        if (!ReadDirection(t, ref e) || e.Direction == Direction.Ago)
        {
            return false;
        }

        e.HasTime = unit == DateUnit.Night;
        e.Granularity = e.HasTime ? Granularity.Time : e.Granularity;
        return true;
    }

    private static bool ReadDirection(in DateTokens t, ref DateExpression e)
    {
        var at = t.IsDash(e.End) && t.IsWord(e.End + 1, Earlier) ? e.End + 1 : e.End;
        if (t.IsWord(at, From) && t.IsWord(at + 1, Now))
        {
            (e.Direction, e.End, e.Shift) = (Direction.After, at + 2, Shift.This);
        }
        else if (t.IsWord(at, From) && t.Is(at + 1, DateClass.Weekday | DateClass.Deictic | DateClass.Month) && e.Depth == 0)
        {
            var origin = new DateExpression { First = at + 1, Depth = 1 };
            if (!DateReader.TryReadCalendar(t, at + 1, ref origin))
            {
                return false;
            }

            (e.Direction, e.End, e.Origin) = (Direction.After, origin.End, at + 1);
        }
        else if (t.IsWord(at, Back) && e.Unit >= DateUnit.Day)
        {
            (e.Direction, e.End) = (Direction.Ago, at + 1);
        }
        else if (t.Is(at, DateClass.Direction))
        {
            (e.Direction, e.End) = (DateWords.Directions[t.Word(at)], at + 1);
        }
        else
        {
            return false;
        }

        e.Form = DateForm.Offset;
        e.Granularity = e.Origin > 0 ? Granularity.Day : Calendars.GranularityOf(Calendars.Told(e.Unit));
        return true;
    }

    /// <summary>20-year-old, aged 30 years, 30 years old, 6 months of age</summary>
    private static bool IsAge(in DateTokens t, int at) =>
        t.IsWord(at, Old) || (t.IsDash(at) && (t.IsWord(at + 1, Old) || t.IsWord(at + 1, Olds))) || (t.IsWord(at, Of) && t.IsWord(at + 1, Age));

    /// <summary>24 hours a day, seven days per week</summary>
    private static bool IsRate(in DateTokens t, int at) => (t.IsWord(at, A) || t.IsWord(at, An) || t.Is(at, DateClass.Recurring)) && t.Is(at + 1, DateClass.Unit) && !t.Is(at + 1, DateClass.PluralUnit);

    /// <summary>"a year" and "one day" are a duration only where something says so; "$1 a day" is a rate.</summary>
    private static bool IsStretchHere(in DateTokens t, int at, bool article, bool hyphen, ref DateExpression e)
    {
        if (t.IsWord(at, Another) || hyphen)
        {
            return true;
        }

        if (!article && !(t.IsWord(at, One) && e.Unit is DateUnit.Day or DateUnit.Night))
        {
            return true;
        }

        // "a second time" is an ordinal, "a day when" any day.
        return t.Is(at - 1, DateClass.DurationLicense) && !t.IsNumber(at - 1) && e.Unit != DateUnit.Second && !t.IsWord(e.End, When);
    }
}
