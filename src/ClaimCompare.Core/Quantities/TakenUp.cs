using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads what befell those with whom the sentence begins from where it takes them up again: two teenagers were walking home when they were shot.</summary>
internal static class TakenUp
{
    /// <summary>Tokens from the counted to the pronoun, and from that to its verb.</summary>
    private const int Window = 24;

    private const int VerbReach = 5;

    private static readonly WordTable<bool> Links = new(LexiconFile.Read("fates").Section("takes-up"), static _ => true);

    public static Fate Of(in SentenceView s, Draft draft)
    {
        if (draft.Number.Value < 2 || !IsSubject(s, draft))
        {
            return default;
        }

        for (var i = draft.EndOfAll + 1; i < draft.EndOfAll + Window && s.Has(i); i++)
        {
            if (s.Chars(i) is "they" && Links.Contains(s.Word(i - 1)))
            {
                return BehindPronoun(s, i + 1);
            }

            // Others who may be meant, or whose words follow.
            if (s.IsNumber(i) || NumberWord.Of(s.Word(i)).StartsNumeral || s.Symbol(i) is '"' or '\u201c' or ';' or ':' || s.Is(i, WordRole.Person | WordRole.Troop) && s.Chars(i) is [.., 's'] or [.., 'e', 'n'] or "people" or "police")
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>People at the start of a clause, their verb behind them.</summary>
    private static bool IsSubject(in SentenceView s, Draft draft)
    {
        var before = draft.First - 1;
        while (s.Is(before, WordRole.Definite | WordRole.Other))
        {
            before--;
        }

        var named = s.Symbol(draft.EndOfAll) == ',' && s.IsCapitalized(draft.EndOfAll + 1);
        return (draft.HasCounted ? FateBehind.IsPersonLike(s, draft.Head) && draft.CountedFirst >= draft.End : s.Is(draft.First - 1, WordRole.Other))
            && (!s.Has(before) || s.Class(before) is WordClass.None or WordClass.Subordinator or WordClass.Conjunction or WordClass.VerbPast or WordClass.VerbPresent)
            && (named || s.Is(draft.EndOfAll, WordRole.Be) || s.Class(draft.EndOfAll) is WordClass.VerbPast or WordClass.Auxiliary);
    }

    private static Fate BehindPronoun(in SentenceView s, int at)
    {
        var be = false;
        for (var i = at; i < at + VerbReach && s.Has(i); i++)
        {
            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && cue.After != Measure.Other)
            {
                return be || !cue.IsVerb ? new Fate(cue.After, i, i + length, Weak: true) : default;
            }

            if (Hospital.TryMatch(s, i, out length) && be)
            {
                return new Fate(Measure.Injured, i, i + length, Weak: true);
            }

            be |= s.Is(i, WordRole.Be);
            if (s.Class(i) == WordClass.Negation || (!s.Is(i, WordRole.Be | WordRole.Adverb | WordRole.Each) && s.Class(i) is not (WordClass.Adverb or WordClass.Auxiliary)))
            {
                return default;
            }
        }

        return default;
    }
}
