using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads ages: 42-year-old, 3 years old, aged 42, and the bare number between commas behind a person.</summary>
internal static class AgeReader
{
    /// <summary>Ages above this stand in digits behind a name.</summary>
    private const double OldestInWords = 19;

    public static bool TryRead(in SentenceView s, Draft draft, List<Draft> drafts, int oldest)
    {
        if (draft.UnitMeasure == Measure.Duration)
        {
            return TryReadOld(s, draft);
        }

        if (draft.Number.IsBareDigits && draft.Number.Value <= oldest && !draft.HasUnit && IsGivenAs(s, draft))
        {
            return Set(draft);
        }

        if (draft.HasUnit || draft.Number.Value > oldest || draft.Number.Form is NumeralForm.Vague or NumeralForm.Fold or NumeralForm.Multiple)
        {
            return false;
        }

        if (s.Is(draft.First - 1, WordRole.Age) && !UnitReader.NounFollows(s, draft.End)
            || (s.Is(draft.First - 1, WordRole.Of | WordRole.Between | WordRole.From) && s.Is(draft.First - 2, WordRole.Age) && s.Chars(draft.First - 2) is "age" or "ages"))
        {
            return Set(draft);
        }

        if (s.Is(draft.First - 1, WordRole.Of) && s.Is(draft.First - 2, WordRole.Bearer) && draft.Upper is null && !UnitReader.NounFollows(s, draft.End))
        {
            // "a girl of 3"
            return Set(draft);
        }

        if (IsSuspended(s, draft.End) || GoesOn(s, draft, drafts) || (draft.Number.Value >= 1 && AgePredicate.Is(s, draft)))
        {
            return Set(draft);
        }

        if (draft.Upper is null && draft.Number is { Form: NumeralForm.Words, Value: >= 2 and <= OldestInWords } && s.Symbol(draft.First - 1) == ',' && s.Symbol(draft.End) == ','
            && s.IsCapitalized(draft.First - 2) && (s.Is(draft.End + 1, WordRole.Be | WordRole.Relative) || s.Class(draft.End + 1) == WordClass.VerbPast) && !s.Is(draft.First - 2, WordRole.Month | WordRole.Label | WordRole.SoftLabel | WordRole.Stop))
        {
            // "Little Anna, nine, was hiding"
            return Set(draft);
        }

        return draft.Upper is null && draft.Number.IsBareDigits && draft.Number.Value >= 1 && IsApposition(s, draft.First, draft.End) && Set(draft);
    }

    /// <summary>"gave his age as 36", "the couple's daughter, now 5,".</summary>
    private static bool IsGivenAs(in SentenceView s, Draft draft)
    {
        if (s.Chars(draft.First - 1) is "as" or "at" && s.Chars(draft.First - 2) is "age")
        {
            return !UnitReader.NounFollows(s, draft.End);
        }

        return s.Chars(draft.First - 1) is "now" or "then" && s.Symbol(draft.First - 2) == ',' && s.Symbol(draft.End) is ',' or '.' or ')' && s.IsWord(draft.First - 3)
            && (s.Is(draft.First - 3, WordRole.Kin | WordRole.Bearer) || s.IsCapitalized(draft.First - 3));
    }

    /// <summary>"-old", "old", "of age" behind years, months, weeks or days.</summary>
    private static bool TryReadOld(in SentenceView s, Draft draft)
    {
        var at = s.Symbol(draft.End) == '-' ? draft.End + 1 : draft.End;
        if (s.Chars(at) is "old" or "olds" or "OLD" or "Old")
        {
            draft.End = at + 1;
            draft.UnitMeasure = Measure.Age;
            return true;
        }

        if (s.Is(at, WordRole.Of) && s.Chars(at + 1) is "age")
        {
            draft.End = at + 2;
            draft.UnitMeasure = Measure.Age;
            return true;
        }

        // "a baby of eight months", "aged eight months"
        if (s.Chars(draft.First - 1) is "aged" || (s.Is(draft.First - 1, WordRole.Of) && s.Is(draft.First - 2, WordRole.Bearer)))
        {
            draft.UnitMeasure = Measure.Age;
            return true;
        }

        return false;
    }

    /// <summary>"Ann Smith, 42, said"; "his wife, 34, and"; "Tom (9)".</summary>
    private static bool IsApposition(in SentenceView s, int first, int end)
    {
        var closed = s.Symbol(end) is ',' or '.' or ';' or ')' or ']' or '\u2014' or '\u2013' or '-' or '!' or '?' || !s.Has(end) || s.Is(end, WordRole.And) || (s.Is(end, WordRole.Be) && s.IsCapitalized(first - 2));
        var name = first - 2;
        if (!closed || !(s.Symbol(first - 1) is ',' || (s.Symbol(first - 1) is '(' && s.Symbol(end) is ')')) || !s.IsWord(name) || (s.Symbol(end) is ',' && s.IsNumber(end + 1)))
        {
            return false;
        }

        return s.Is(name, WordRole.Kin | WordRole.Person) && !s.Is(name, WordRole.Stop) && (!IsPlural(s, name) || OpensList(s, end))
            || ((s.IsCapitalized(name) || EndsHyphenedName(s, name)) && s.Class(name) != WordClass.Number && !s.Is(name, WordRole.Month | WordRole.Label | WordRole.SoftLabel | WordRole.Stop));
    }

    /// <summary>"Ha Yun-mi"</summary>
    private static bool EndsHyphenedName(in SentenceView s, int name) => s.IsHyphen(name - 1) && s.IsCapitalized(name - 2);

    /// <summary>"two girls, 12 and 14,": several numbers behind several people are their ages.</summary>
    private static bool OpensList(in SentenceView s, int end) =>
        s.Is(end, WordRole.And) && s.IsNumber(end + 1) && (s.Symbol(end + 2) is ',' or '.' || s.Is(end + 2, WordRole.Be));

    /// <summary>"half of the victims, 21, were": one number behind several people is their count.</summary>
    private static bool IsPlural(in SentenceView s, int noun) =>
        s.Chars(noun) is [.., not 's', 's'] or "people" or "men" or "women" or "children" or [.., 'm', 'e', 'n'] && s.IsLower(noun);

    /// <summary>"a 25- and a 35-year-old": the unit stands behind the second number only.</summary>
    private static bool IsSuspended(in SentenceView s, int end)
    {
        var next = s.Is(end + 1, WordRole.And) && s.Is(end + 2, WordRole.Definite | WordRole.Filler) ? end + 3 : end + 2;
        return s.Symbol(end) == '-' && s.Is(end + 1, WordRole.And | WordRole.Or) && s.IsWord(end + 1) && s.Symbol(next + 1) == '-' && s.Chars(next + 2) is "year" or "month" && s.Chars(next + 4) is "old" or "olds";
    }

    /// <summary>A further age of a list: "ages 14, 11, 7 and 3".</summary>
    private static bool GoesOn(in SentenceView s, Draft draft, List<Draft> drafts)
    {
        if (drafts.Count == 0 || drafts[^1] is not { UnitMeasure: Measure.Age } before || before.End != before.Number.End || UnitReader.NounFollows(s, draft.End))
        {
            return false;
        }

        for (var i = before.End; i < draft.First; i++)
        {
            if (s.Symbol(i) != ',' && !s.Is(i, WordRole.And | WordRole.Or))
            {
                return false;
            }
        }

        return draft.First > before.End && draft.First - before.End <= 2;
    }

    private static bool Set(Draft draft)
    {
        (draft.Unit, draft.UnitMeasure) = ("a", Measure.Age);
        return true;
    }
}
