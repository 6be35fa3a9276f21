namespace ClaimCompare.Core.Dates;

/// <summary>Reads years, decades and centuries: 1998, 1939-1945, mid-2015, the 1990s, '90s, the nineties, the 19th century, fiscal 2009.</summary>
internal static class YearReader
{
    private static readonly int S = DateWords.Id("s");
    private static readonly int PossessiveS = DateWords.Id("'s");
    private static readonly int Century = DateWords.Id("century");
    private static readonly int The = DateWords.Id("the");
    private static readonly int To = DateWords.Id("to");
    private static readonly int For = DateWords.Id("for");
    private static readonly int And = DateWords.Id("and");
    private static readonly int Or = DateWords.Id("or");
    private static readonly int At = DateWords.Id("at");
    private static readonly int Than = DateWords.Id("than");
    private static readonly int Least = DateWords.Id("least");
    private static readonly int Most = DateWords.Id("most");
    private static readonly int A = DateWords.Id("a");
    private static readonly int An = DateWords.Id("an");
    private static readonly int Post = DateWords.Id("post");
    private static readonly int Pre = DateWords.Id("pre");

    public static bool TryRead(in DateTokens t, int at, ref DateExpression e)
    {
        if (t.Symbol(at) is '\'' or '\u2019' or '\u2018' or '`')
        {
            return TryShort(t, at + 1, ref e);
        }

        if (t.Is(at, DateClass.DecadeWord))
        {
            return t.IsWord(at - 1, The) || t.Is(at - 1, DateClass.Phase) ? Fix(ref e, Granularity.Decade, 1900 + DateWords.DecadeWords[t.Word(at)], 10, at + 1) : false;
        }

        if (TryCentury(t, at, ref e) || TryDecade(t, at, ref e))
        {
            return true;
        }

        return t.Year(at) is > 0 and var year && IsYearHere(t, at, ref e, year);
    }

    private static bool Fix(ref DateExpression e, Granularity granularity, int year, int years, int end)
    {
        e.Form = DateForm.Fixed;
        e.Granularity = granularity;
        e.Range = DayRange.OfYears(year, years);
        e.End = end;
        return true;
    }

    /// <summary>'90s, '98: of the twentieth century from '30 on.</summary>
    private static bool TryShort(in DateTokens t, int at, ref DateExpression e)
    {
        if (!t.Glued(at) || t.LengthOf(at) != 2 || t.Digits(at) is not (>= 0 and var two))
        {
            return false;
        }

        var year = two + (two < 30 ? 2000 : 1900);
        if (IsPlural(t, at + 1))
        {
            return two % 10 == 0 && Fix(ref e, Granularity.Decade, year, 10, at + 2);
        }

        return !t.Glued(at + 1) && !t.Is(at + 1, DateClass.Counted) && t.Is(at - 2, DateClass.License | DateClass.Season | DateClass.Phase) && Fix(ref e, Granularity.Year, year, 1, at + 1);
    }

    private static bool IsPlural(in DateTokens t, int at) => t.Glued(at) && (t.IsWord(at, S) || t.IsWord(at, PossessiveS));

    private static bool TryDecade(in DateTokens t, int at, ref DateExpression e)
    {
        if (!IsPlural(t, at + 1) || t.Digits(at) is not (>= 0 and var number) || number % 10 != 0)
        {
            return false;
        }

        if (t.Year(at) > 0)
        {
            // "1998's" is the year's; "the 1900s" may be a century, but news means the decade.
            return Fix(ref e, Granularity.Decade, number, 10, at + 2);
        }

        return t.LengthOf(at) == 2 && t.IsWord(at + 1, S) && number >= 20 && IsDecadeHere(t, at) && Fix(ref e, Granularity.Decade, 1900 + number, 10, at + 2);
    }

    /// <summary>"the 80s", but not "in his 30s", "temperatures in the 80s".</summary>
    private static bool IsDecadeHere(in DateTokens t, int at)
    {
        var first = at - 1;
        while (first > at - 4 && (t.Is(first, DateClass.Phase) || t.IsDash(first)))
        {
            first--;
        }

        if (!t.IsWord(first, The))
        {
            return false;
        }

        for (var i = first; i > first - 12; i--)
        {
            if (t.Is(i, DateClass.Warmth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryCentury(in DateTokens t, int at, ref DateExpression e)
    {
        int number, end;
        if (t.Is(at, DateClass.Ordinal))
        {
            (number, end) = (DateWords.Ordinals[t.Word(at)], at + 1);
        }
        else if (t.Is(at, DateClass.Number) && (t.IsDash(at + 1) ? at + 2 : at + 1) is var second && t.Is(second, DateClass.Ordinal) && DateWords.NumberValues[t.Word(at)] == 20)
        {
            (number, end) = (20 + DateWords.Ordinals[t.Word(second)], second + 1);
        }
        else
        {
            number = t.Day(at, out end);
            if (end != at + 2)
            {
                return false;
            }
        }

        var century = t.IsDash(end) ? end + 1 : end;
        return number is > 0 and < 23 && t.IsWord(century, Century) && !t.IsCapitalized(century + 1)
            && Fix(ref e, Granularity.Century, ((number - 1) * 100) + 1, 100, century + 1);
    }

    /// <summary>Whether four digits are a year, by what stands around them.</summary>
    private static bool IsYearHere(in DateTokens t, int at, ref DateExpression e, int year)
    {
        var last = RangeEnd(t, at, year, out var end);
        var range = last > 0;
        if (!range)
        {
            (last, end) = (year, at + 1);
        }

        if (t.Symbol(at - 1) is '$' or '£' or '€' or '#' or '№' or '.' or '+' or '/' or '@' || (t.Symbol(at - 1) == ':' && t.Glued(at)) || t.Symbol(end) is '%' or '°' or '/' or '$' or '€' or '£'
            || t.Is(end, DateClass.Counted | DateClass.PluralUnit | DateClass.Zone | DateClass.OrdinalEnding)
            || (t.Glued(end) && t.Text.Tokens.Length > end && char.IsLetterOrDigit(t.Text.Value[t.Text.Tokens[end].Start]) && !t.IsWord(end, PossessiveS)))
        {
            return false;
        }

        if (t.IsDash(end) && t.Glued(end) && t.IsNumber(end + 1) && t.Glued(end + 1))
        {
            return false;
        }

        var first = at;
        if (t.IsDash(at - 1) && t.Glued(at))
        {
            // "post-1959", "mid-2015"; but "555-1998" is a number.
            if (!t.Is(at - 2, DateClass.Phase) && !t.IsWord(at - 2, Post) && !t.IsWord(at - 2, Pre))
            {
                return false;
            }

            first = t.Is(at - 2, DateClass.Phase) ? at : at - 2;
        }
        else if (!IsLed(t, at, end, year, range))
        {
            return false;
        }

        e.First = Math.Min(e.First, first);
        e.Form = DateForm.Fixed;
        e.Granularity = Granularity.Year;
        e.Range = DayRange.OfYears(year, last - year + 1);
        e.End = end;
        return true;
    }

    /// <summary>The second year of 1939-1945, 1994-95, 2018/19; 0 where there is none.</summary>
    private static int RangeEnd(in DateTokens t, int at, int year, out int end)
    {
        end = at + 3;
        if (!(t.IsDash(at + 1) || t.Symbol(at + 1) == '/') || !t.Glued(at + 1) || !t.Glued(at + 2) || (t.IsDash(end) && t.Glued(end) && t.IsNumber(end + 1)))
        {
            return 0;
        }

        var last = t.Year(at + 2);
        if (last == 0 && t.LengthOf(at + 2) == 2 && t.Digits(at + 2) is >= 0 and var two)
        {
            last = (year / 100 * 100) + two + (two < year % 100 && two < 30 ? 100 : 0);
        }

        if (last == 0 && t.LengthOf(at + 2) == 1 && t.Digits(at + 2) is >= 0 and var one)
        {
            last = (year / 10 * 10) + one;
        }

        return last > year && last - year < 200 ? last : 0;
    }

    private static bool IsLed(in DateTokens t, int at, int end, int year, bool range)
    {
        var led = t.Is(at - 1, DateClass.License | DateClass.Phase);
        if (led && !t.IsWord(at - 1, To) && !t.IsWord(at - 1, For) && !t.IsWord(at - 1, And) && !t.IsWord(at - 1, Or))
        {
            return true;
        }

        if (year is < 1800 or > 2100)
        {
            return range;
        }

        // "Roberts' 2012 opinion", "vote: 2004", "(1997 - 2001)", "a 2009 report", "that 1969 fire"
        if ((t.Symbol(at - 1) is '\'' or '\u2019' or ':' && !t.Glued(at)) || (t.IsDash(at - 1) && t.Year(at - 2) > 0))
        {
            return true;
        }

        if (t.IsWord(at - 1, A) || t.IsWord(at - 1, An) || t.Is(at - 1, DateClass.Shift))
        {
            return !t.IsCapitalized(end);
        }

        if (range || t.StartsSentence(at) || t.Symbol(at - 1) is '(' or '[' or '"' or '\u201c')
        {
            return true;
        }

        if (t.Symbol(at - 1) == ',' || t.IsWord(at - 1, And) || t.IsWord(at - 1, Or))
        {
            return IsListed(t, at) || (t.Symbol(at - 1) == ',' && (!t.IsCapitalized(at - 2) || t.Symbol(end) is ',' or '.' or ')'));
        }

        // "the 1996 bombing", "Atlanta's 1996 Games"; after a capital it names a product or a road, before one a house or a car.
        if (t.IsWord(at - 1, The) || t.Is(at - 1, DateClass.Possessive) || t.IsWord(at - 1, PossessiveS))
        {
            return !t.IsWord(at - 1, PossessiveS) || !t.IsCapitalized(end) || t.IsCapitalized(at - 2);
        }

        return t.IsLower(at - 1) && !t.IsCapitalized(end) && !t.IsWord(at - 1, At) && !IsBound(t, at);
    }

    /// <summary>Another year stands shortly before: "in 1994, 1995 and 1997".</summary>
    private static bool IsListed(in DateTokens t, int at)
    {
        for (var i = at - 2; i > at - 9; i--)
        {
            if (t.Year(i) > 0 || (t.Is(i, DateClass.Month) && t.IsCapitalized(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"more than 2000", "about 1900": counted things.</summary>
    private static bool IsBound(in DateTokens t, int at) => DateWords.Bounds.TryMatch(t.All, at - 1, at, out _, out _) || t.IsWord(at - 1, Than) || t.IsWord(at - 1, Least) || t.IsWord(at - 1, Most);
}
