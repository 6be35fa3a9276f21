using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads what is told behind a count: 12 died; 16 people, including 4 officers, were killed; 12 of them wounded.</summary>
internal static class FateBehind
{
    /// <summary>How many tokens behind the counted phrase its verb is looked for.</summary>
    private const int Window = 26;

    private enum Step
    {
        /// <summary>May stand between a count and its verb.</summary>
        Over,

        /// <summary>Begins another clause, or is a verb of its own.</summary>
        Stop,
    }

    /// <param name="asOne">The verb may stand in the singular: a family of five was.</param>
    public static Fate Of(in SentenceView s, Draft draft, bool asOne = false)
    {
        var start = draft.EndOfAll;
        if (IsQuote(s, start) && IsQuote(s, draft.CountedFirst - 1))
        {
            start++;
        }

        if (Hospital.TryMatchBehind(s, draft, out var brought) && IsPersonLike(s, draft.Head))
        {
            return new Fate(Measure.Injured, start, brought);
        }

        var be = false;
        var aside = false;
        var commas = 0;
        var far = false;
        var relative = false;
        var isPart = s.Is(draft.First - 1, WordRole.Include) && !s.Is(draft.First - 1, WordRole.Of)
            || (s.Is(draft.First - 2, WordRole.Of) && s.Is(draft.First - 1, WordRole.Definite) && draft.First - 2 == s.First);
        for (var i = start; i < start + Window && s.Has(i);)
        {
            if (!aside && TryMatch(s, i, out var length, out var cue) && !(s.Is(i - 1, WordRole.Definite) && s.Chars(i - 2) is not "among" && cue.Head != Measure.Other))
            {
                return Accepts(s, draft, i, i + length, cue, be) && (commas & 1) == 0 | be | relative | i == start + 1
                    ? new Fate(cue.After, i, i + length, Weak: far) : default;
            }

            if (!be && s.Is(i, WordRole.And) && (s.Class(i + 1) is WordClass.VerbPast or WordClass.VerbPresent || s.Chars(i + 1) is "said"))
            {
                // "put the dead at 37 and said 15 were missing"
                return default;
            }

            if (s.Symbol(i) == ',')
            {
                // An insertion between commas: its own verbs are not the count's.
                if (isPart)
                {
                    return default;
                }

                commas++;
                if ((s.IsNumber(i + 1) || NumberWord.Of(s.Word(i + 1)).StartsNumeral) && s.Is(i + 2, WordRole.Be))
                {
                    return default;
                }

                relative |= s.Is(i + 1, WordRole.Each);
                aside = commas == 1 && OpensInsertion(s, i + 1);
                if (commas == 1 && !aside && !s.Is(i + 1, WordRole.And | WordRole.Adverb | WordRole.Be | WordRole.Relative | WordRole.Include) && !IsListItem(s, i + 1))
                {
                    return default;
                }
            }
            else if (s.Is(i, WordRole.Be))
            {
                // "the mother of two was killed": one person, whatever the number.
                if (!be && !aside && !asOne && IsSingular(s, i) && draft.Number.Value > 1)
                {
                    return default;
                }

                be |= !aside;
            }
            else if (be && Rescue.Contains(s.Word(i)) && IsWithInjuries(s, i + 1, out var wounds))
            {
                return new Fate(Measure.Injured, i, wounds, Weak: true);
            }
            else if (IsQuote(s, i) && MeasureCue.TryMatch(s, i + 1, out _, out var quoted) && quoted.After != Measure.Other)
            {
                // 'fifteen fighters "attained martyrdom"'
            }
            else if (!aside && (StepOver(s, i, be) == Step.Stop || OpensOther(s, i, start)))
            {
                return default;
            }

            relative |= s.Is(i, WordRole.Relative);
            far |= i > start && !s.Is(i, WordRole.Be | WordRole.Adverb | WordRole.Relative);
            i++;
        }

        return default;
    }

    /// <summary>The cue behind a count; "dead and injured" before an object ends with "dead".</summary>
    private static bool TryMatch(in SentenceView s, int at, out int length, out MeasureCue cue)
    {
        if (Hospital.TryMatch(s, at, out length))
        {
            cue = Hospital.Cue;
            return true;
        }

        if (MeasureCue.TryMatch(s, at, out length, out cue) && cue.After == Measure.Casualties && BeginsObject(s, at + length))
        {
            MeasureCue.TryMatch(s, at, at + 1, out length, out cue);
        }

        while (length > 1 && cue.After == Measure.Other)
        {
            MeasureCue.TryMatch(s, at, at + length - 1, out length, out cue);
        }

        return length > 0 && cue.After != Measure.Other;
    }

    /// <summary>"were pulled out alive with injuries".</summary>
    private static bool IsWithInjuries(in SentenceView s, int at, out int end)
    {
        for (var i = at; i < at + RescueReach && s.Has(i); i++)
        {
            if (s.Chars(i) is "with")
            {
                end = MeasureCue.TryMatch(s, i, out var length, out var cue) && cue.After == Measure.Injured ? i + length : 0;
                return end > 0;
            }
        }

        end = 0;
        return false;
    }

    /// <summary>Tokens from "pulled" to "with injuries".</summary>
    private const int RescueReach = 6;

    private static readonly WordTable<bool> Rescue = new(LexiconFile.Read("fates").Section("rescue"), static _ => true);

    /// <summary>", including four officers," ", most of them children," ", ages 3 to 9," – what follows tells of a part.</summary>
    private static bool OpensInsertion(in SentenceView s, int at)
    {
        if (!s.Is(at, WordRole.Include | WordRole.Age) && s.Class(at) is not (WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Determiner or WordClass.Adverb or WordClass.Number
            or WordClass.Gerund or WordClass.Participle or WordClass.Preposition)
            && !(s.Is(at + 1, WordRole.Of) && (s.Class(at + 2) == WordClass.Pronoun || s.Is(at + 2, WordRole.Relative))))
        {
            return false;
        }

        for (var i = at; i < at + Window && s.Has(i); i++)
        {
            if (s.Symbol(i) != ',')
            {
                continue;
            }

            if (s.IsNumber(i + 1) && (s.Symbol(i + 2) == ',' || s.Is(i + 2, WordRole.And)))
            {
                // "Two men, Karl Muster, 28, and Tom Probst, 31, were": names with their ages.
                i++;
                continue;
            }

            if (s.Is(i + 1, WordRole.Be | WordRole.Adverb) || MeasureCue.TryMatch(s, i + 1, out _, out _))
            {
                return true;
            }

            if (!s.IsNumber(i - 1) || !(s.IsCapitalized(i + 1) || s.Is(i + 1, WordRole.And)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsListItem(in SentenceView s, int at) => s.IsNumber(at) || NumberWord.Of(s.Word(at)).StartsNumeral || s.Class(at) is WordClass.Determiner;

    private static bool IsSingular(in SentenceView s, int at) => s.Chars(at) is "was" or "is" or "has";

    private static Step StepOver(in SentenceView s, int i, bool be)
    {
        if (s.Symbol(i) is ';' or ':' or '.' or '!' or '?' or '"' or '\u201c' or '\u201d')
        {
            return Step.Stop;
        }

        if (s.Is(i, WordRole.Adverb | WordRole.Relative))
        {
            return Step.Over;
        }

        return s.Class(i) switch
        {
            WordClass.Subordinator => Step.Stop,
            WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase => Step.Stop,
            WordClass.Participle or WordClass.Gerund => be ? Step.Stop : Step.Over,
            WordClass.Conjunction => be ? Step.Stop : Step.Over,
            WordClass.Pronoun => s.Is(i, WordRole.Include) ? Step.Over : Step.Stop,
            WordClass.WhWord => Step.Over,
            _ => Step.Over,
        };
    }

    /// <summary>Another subject, or a relative clause of another noun: "ten workers at the plant where three died".</summary>
    private static bool OpensOther(in SentenceView s, int i, int start) =>
        s.Class(i) == WordClass.WhWord && (!s.Is(i, WordRole.Relative) || (i > start && s.Chars(i) is "that" or "which" && !s.Is(i - 1, WordRole.Of)))
        || ((s.IsNumber(i) || NumberWord.Of(s.Word(i)).StartsNumeral) && s.IsWord(i - 1) && (s.Chars(i - 1) is "with" || !s.Is(i - 1, WordRole.And | WordRole.Or | WordRole.Of | WordRole.Filler | WordRole.Include | WordRole.Age | WordRole.Stop | WordRole.Label | WordRole.SoftLabel)));

    /// <summary>"killed", "shot" tell of those before them in the passive, of those behind them in the active.</summary>
    private static bool Accepts(in SentenceView s, Draft draft, int at, int end, MeasureCue cue, bool be)
    {
        if (draft.HasCounted && (cue.After != Measure.Killed || cue.OfPeople) && !IsPersonLike(s, draft.Head) && s.Chars(at) is not ("wounded" or "injured"))
        {
            return false;
        }

        if (!cue.IsVerb)
        {
            return cue.After != Measure.Injured || !Hospital.IsStaff(s, draft.Head) || s.Chars(at) is not ("sent" or "to");
        }

        if (s.Chars(at - 1) is "have" or "has" or "had" or "ve" or "who've")
        {
            return false;
        }

        if (be && IsPassive(s, at))
        {
            return true;
        }

        // "12 killed in blast", "the three shot dead": no object behind it.
        return !BeginsObject(s, end) && !s.Is(at - 1, WordRole.Relative);
    }

    private static bool IsQuote(in SentenceView s, int at) => s.Symbol(at) is '"' or '\u201c' or '\u201d' or '\u2018' or '\u2019' or '\'';

    /// <summary>Names people, as far as can be told.</summary>
    internal static bool IsPersonLike(in SentenceView s, int head) =>
        s.Is(head, WordRole.Person | WordRole.Troop | WordRole.Other | WordRole.More) || s.IsCapitalized(head)
        || (MeasureCue.TryMatch(s, head, out _, out var cue) && cue.Head is not (Measure.Other or Measure.Vehicles or Measure.Aircraft or Measure.Cases));

    private static bool IsPassive(in SentenceView s, int at)
    {
        for (var i = at - 1; i > at - 6 && s.Has(i); i--)
        {
            if (s.Chars(i) is "are" or "were" or "was" or "is" or "be" or "been" or "being" or "got" or "get" or "getting" or "gets")
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsObject(in SentenceView s, int at) =>
        s.IsNumber(at) || (NumberWord.Of(s.Word(at)).StartsNumeral && !s.Is(at + 1, WordRole.Time)) || s.Is(at, WordRole.Reflexive)
        || s.Class(at) is WordClass.Determiner or WordClass.Pronoun or WordClass.ProperNoun && !s.Is(at, WordRole.Adverb) && !s.Is(at, WordRole.Month)
        || QualifierReader.StartsAt(s, at);
}
