using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>
/// Reads what befell those with whom the sentence begins from where it takes them up again: two teenagers were walking home when they were
/// shot; two men fell from a roof and died.
/// </summary>
internal static class TakenUp
{
    /// <summary>Tokens from the counted to the words that take them up, and from those to their verb.</summary>
    private const int Window = 24;

    private const int VerbReach = 5;

    private static readonly WordTable<bool> Links = new(LexiconFile.Read("fates").Section("takes-up"), static _ => true);

    public static Fate Of(in SentenceView s, Draft draft)
    {
        if (draft.Number.Value < 2 || !IsSubject(s, draft, out var verb))
        {
            return default;
        }

        for (var i = verb; i < verb + Window && s.Has(i); i++)
        {
            if (s.Chars(i) is "they" && Links.Contains(s.Word(i - 1)))
            {
                return Behind(s, i + 1);
            }

            if (i > verb && s.Is(i, WordRole.And) && Behind(s, i + 1) is { IsFate: true } fate)
            {
                return fate;
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
    private static bool IsSubject(in SentenceView s, Draft draft, out int verb)
    {
        verb = BehindInsertion(s, draft.EndOfAll);
        if (draft.HasCounted ? !FateBehind.IsPersonLike(s, draft.Head) || draft.CountedFirst < draft.End : !s.Is(draft.First - 1, WordRole.Other))
        {
            return false;
        }

        var before = draft.First - 1;
        while (s.Is(before, WordRole.Definite | WordRole.Other))
        {
            before--;
        }

        return (!s.Has(before) || s.Class(before) is WordClass.None or WordClass.Subordinator or WordClass.Conjunction or WordClass.VerbPast or WordClass.VerbPresent) && IsVerb(s, verb);
    }

    /// <summary>Behind ", ages 5 and 8," or the names of those who are counted; else where it began.</summary>
    private static int BehindInsertion(in SentenceView s, int at)
    {
        if (s.Symbol(at) != ',')
        {
            return at;
        }

        for (var i = at + 1; i < at + Window && s.Has(i); i++)
        {
            if (s.Symbol(i) == ',' && IsVerb(s, i + 1))
            {
                return i + 1;
            }

            if (IsVerb(s, i) && !s.IsCapitalized(i))
            {
                break;
            }
        }

        return at;
    }

    private static bool IsVerb(in SentenceView s, int at) => s.Is(at, WordRole.Be) || s.Class(at) is WordClass.VerbPast or WordClass.Auxiliary;

    private static Fate Behind(in SentenceView s, int at)
    {
        var be = false;
        for (var i = at; i < at + VerbReach && s.Has(i); i++)
        {
            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && cue.After != Measure.Other)
            {
                return (be || !cue.IsVerb) && IsHarm(cue.After) ? new Fate(cue.After, i, i + length, Weak: true) : default;
            }

            if (be && Hospital.TryMatch(s, i, out length))
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

    /// <summary>What is done to people, not where they went ("and fled").</summary>
    private static bool IsHarm(Measure measure) => measure is Measure.Killed or Measure.Injured or Measure.Missing or Measure.Detained or Measure.Captured;
}
