using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Tells numbers that count or measure nothing: names, labels, years, addresses, times, codes.</summary>
internal static class Traps
{
    /// <summary>Whether a number is no quantity.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="a">The amount around the number.</param>
    /// <param name="qualified">A qualifier stands before it.</param>
    public static bool IsNoQuantity(in SentenceView s, Amount a, bool qualified)
    {
        if (a.Currency is not null)
        {
            return false;
        }

        var n = a.Number;
        return IsGlued(s, a) || IsOrdinal(s, a) || IsWeapon(s, a) || IsClock(s, a) || IsCompound(s, a) || Addresses.IsBeforeCompass(s, a)
            || (a.Unit is null && (IsLabelled(s, a) || (n.IsBareDigits && (IsYear(s, a, qualified) || Addresses.IsHouseNumber(s, a) || IsDate(s, a) || IsCall(s, a) || IsPostcode(s, a) || IsListNumber(s, n)))
                || IsName(s, a, qualified)));
    }

    /// <summary>Glued to what is no part of a quantity: TA-35, #5, 11:30, 2019-09, 5G.</summary>
    private static bool IsGlued(in SentenceView s, Amount a)
    {
        var (before, after) = (a.First - 1, a.End);
        if (s.Glued(a.First) && s.Symbol(before) is not ('(' or '[' or '"' or '\u201c' or '\u201d' or '\u2018' or '\u2019' or '\'' or '*' or ',' or '.' or '>' or '<' or '~' or '\u2248' or '\u2014'))
        {
            if (!s.IsDash(before) || s.IsNumber(before - 1) || s.Symbol(before) == '-' && !IsOpenHyphen(s, a, before))
            {
                return true;
            }
        }

        // (212) 555-0187
        if (s.Symbol(before) == '(' && s.Symbol(after) == ')' && s.IsNumber(after + 1) && a.Number.IsBareDigits)
        {
            return true;
        }

        if (s.Symbol(after) is ':' or '/' or '.' or '@' or '_' && s.Glued(after) && s.Glued(after + 1) && s.Has(after + 1))
        {
            return s.Symbol(after) != '.' || s.IsNumber(after + 1);
        }

        if (s.IsHyphen(after) && s.IsNumber(after + 1) && a.Unit is not { Symbol: "[ft_i]" })
        {
            return true;
        }

        // Letters glued to digits name things (5G, 747s); a whole word is bad copy (12people).
        return s.IsNumber(a.Number.End - 1) && a.End == a.Number.End && s.Glued(after) && s.IsWord(after) && s.Tokens[after].Length < 4;
    }

    /// <summary>A hyphen that is a dash, or joins the number to "sub", "minus" or a qualifier.</summary>
    private static bool IsOpenHyphen(in SentenceView s, Amount a, int hyphen) =>
        !s.Glued(hyphen) || (QualifierReader.TryReadBefore(s, hyphen, out _, out var first) && first == hyphen - 1 && s.IsWord(first)) || a.Number.Form == NumeralForm.Vague;

    private static bool IsOrdinal(in SentenceView s, Amount a)
    {
        var at = s.IsHyphen(a.End) ? a.End + 1 : a.End;
        return s.Is(at, WordRole.OrdinalEnding) && s.Glued(at) && s.IsNumber(a.Number.End - 1);
    }

    private static bool IsWeapon(in SentenceView s, Amount a)
    {
        var at = s.IsHyphen(a.End) ? a.End + 1 : a.End;
        if (!s.Is(at, WordRole.Weapon))
        {
            return false;
        }

        return a.Unit is { Symbol: "mm" } || s.Symbol(a.Number.First) == '.' || s.Chars(at) is "caliber" or "calibre" or "gauge" or "Caliber" or "Calibre" or "Gauge";
    }

    private static bool IsClock(in SentenceView s, Amount a) =>
        s.Is(a.End, WordRole.Clock) || (a.Unit is { Symbol: "h" } && a.Number.IsBareDigits && s.Tokens[a.Number.First].Length == 4 && a.Number.Value < 2400);

    private static bool IsCompound(in SentenceView s, Amount a) => s.IsHyphen(a.Number.End) && s.Is(a.Number.End + 1, WordRole.NoCompound);

    private static bool IsLabelled(in SentenceView s, Amount a)
    {
        var before = s.Symbol(a.First - 1) is '.' or '#' ? a.First - 2 : a.First - 1;
        if (a.First == s.First && s.First > 1 && s.Text.Value[s.Tokens[s.First - 1].Start] == '.' && (WordRoles.Of(s.Tokens[s.First - 2].Word) & WordRole.Label) != 0)
        {
            // "No. 2" looks like the end of a sentence.
            return true;
        }

        var numbering = s.Class(before - 1) == WordClass.Adverb ? before - 2 : before - 1;
        if (s.Chars(before) is "number" or "numbers" && MeasureCue.TryMatch(s, numbering, out _, out var numbered) && (FigureOf.IsHarm(numbered.Head) || numbered.Toll == Measure.Troops))
        {
            // "the dead number 63", "the dead now number 63"
            return false;
        }

        if (s.Chars(before) is "seat" or "seats" && s.Class(before) is WordClass.VerbBase or WordClass.VerbPresent)
        {
            // "can seat 22,000"
            return false;
        }

        if (s.Is(before, WordRole.Label) || s.Chars(before) is "No." or "no." or "Nos.")
        {
            return s.IsCapitalized(before) || !s.Is(a.End, WordRole.Person);
        }

        return s.Is(before, WordRole.SoftLabel) && (s.IsCapitalized(before) || !UnitReader.NounFollows(s, a.End)) && !s.Is(a.End, WordRole.Person)
            && !s.Is(before - 1, WordRole.By);
    }

    private static bool IsYear(in SentenceView s, Amount a, bool qualified)
    {
        if (!Scores.IsYear(a.Number) || qualified || s.Is(a.End, WordRole.Person | WordRole.Troop) || (s.Is(a.First - 1, WordRole.Be) && UnitReader.NounFollows(s, a.End)))
        {
            return false;
        }

        return a.Number.Value is >= 1900 and < 2100 || s.Is(a.First - 1, WordRole.In | WordRole.Until | WordRole.By | WordRole.Month) || s.Symbol(a.First - 1) is '(';
    }

    /// <summary>"May 5", "5 May".</summary>
    private static bool IsDate(in SentenceView s, Amount a) =>
        a.Number.Value is >= 1 and <= 31
        && ((s.Is(a.First - 1, WordRole.Month) && s.IsCapitalized(a.First - 1) && !s.Is(a.End, WordRole.Person)) || (s.Is(a.End, WordRole.Month) && s.IsCapitalized(a.End)));

    private static bool IsCall(in SentenceView s, Amount a) =>
        a.Number.Value is 911 or 999 or 112 or 111 or 101 or 311 && (s.Is(a.End, WordRole.Call) || s.Is(a.First - 1, WordRole.Call) || a.Number.Value == 911);

    private static bool IsPostcode(in SentenceView s, Amount a) => s.Tokens[a.Number.First].Length == 5 && s.Chars(a.End) is "ZIP" or "zip" or "Zip";

    private static bool IsListNumber(in SentenceView s, Numeral n) =>
        (s.Tokens[n.First].Flags & TokenFlags.LineStart) != 0 && s.Symbol(n.End) is '.' or ')' && s.Glued(n.End) && n.Value < 200 && s.Has(n.End + 1);

    /// <summary>A number that belongs to a name: iPhone 11, Boeing 737, Channel Four, the 787 Dreamliner.</summary>
    private static bool IsName(in SentenceView s, Amount a, bool qualified)
    {
        var before = a.First - 1;
        if (!qualified && (IsModel(s, a) || IsGroupName(s, a)))
        {
            return true;
        }

        if (qualified || !s.IsWord(before) || !s.IsCapitalized(before) || s.Is(before, WordRole.Stop | WordRole.Definite | WordRole.Article | WordRole.Adverb | WordRole.Be | WordRole.Filler | WordRole.More | WordRole.Person)
            || s.Class(before) is not (WordClass.ProperNoun or WordClass.Noun))
        {
            return false;
        }

        if (!a.Number.IsBareDigits)
        {
            return a.Number.Form == NumeralForm.Words && s.IsCapitalized(a.Number.First) && !IsHeadline(s);
        }

        if (IsHeadline(s) || s.Is(a.End, WordRole.Person | WordRole.Troop))
        {
            return false;
        }

        // "In Chicago 12 shops": a place at the sentence's start is set off by its preposition.
        return !(UnitReader.NounFollows(s, a.End) && s.IsLower(a.End) && (s.Is(before - 1, WordRole.In) || before == s.First));
    }

    /// <summary>"the Group of Seven".</summary>
    private static bool IsGroupName(in SentenceView s, Amount a) =>
        a.Number.Form == NumeralForm.Words && s.IsCapitalized(a.Number.First) && s.Is(a.First - 1, WordRole.Of) && s.IsCapitalized(a.First - 2) && !IsHeadline(s);

    /// <summary>"the 787 Dreamliner", "a 737 Max", "and 11 Pro": a singular name follows that no such number of things could have.</summary>
    private static bool IsModel(in SentenceView s, Amount a)
    {
        var (before, name) = (a.First - 1, a.End);
        return a.Number.IsBareDigits && a.Number.Value > 1 && s.IsCapitalized(name) && s.Class(name) == WordClass.ProperNoun && !IsHeadline(s)
            && s.Chars(name)[^1] is not 's' && !s.Is(name, WordRole.Person | WordRole.Nationality) && s.Class(name + 1) is not (WordClass.Noun or WordClass.Adjective)
            && !(s.IsCapitalized(name + 1) && s.Class(name + 1) == WordClass.ProperNoun && s.Chars(name + 1)[^1] is 's')
            && (s.Is(before, WordRole.Article) || s.Is(before, WordRole.Definite) && s.Chars(before) is not ("the" or "The") || s.Chars(before) is "own" or "new" or "New"
                || (s.Is(before, WordRole.And) && a.Number.Value < 100 && s.IsCapitalized(name + 1)) || (s.Chars(before) is "the" or "The" && a.Number.Value is > 100 and < 1000));
    }

    /// <summary>Most words of the sentence have capitals: they tell nothing of names.</summary>
    private static bool IsHeadline(in SentenceView s)
    {
        int capitals = 0, words = 0;
        for (var i = s.First; i < s.End && words < 16; i++)
        {
            if (s.IsWord(i))
            {
                words++;
                capitals += s.IsCapitalized(i) ? 1 : 0;
            }
        }

        return capitals * 3 > words * 2;
    }
}
