using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads a measure from the counted phrase itself: 6,221 civilian deaths, 9,371 wounded, a double murder, 12 lives lost.</summary>
internal static class CountedFate
{
    /// <summary>How far around "lives" its verb stands: claimed 12 lives, 12 lives were lost.</summary>
    private const int LivesWindow = 5;

    public static Fate Of(in SentenceView s, Draft draft)
    {
        if (!draft.HasCounted)
        {
            return default;
        }

        if (s.Chars(draft.Head) is "fighters" or "fighter" or "bombers" or "bomber" && s.IsNumber(draft.Head - 1) && s.IsHyphen(draft.Head - 2))
        {
            // "two F-16 fighters"
            return new Fate(Measure.Aircraft, draft.Head, draft.Head + 1);
        }

        // The longest cue that ends with the phrase: "internally displaced persons" rather than "persons".
        var found = default(Fate);
        for (var i = draft.CountedFirst; i < draft.CountedEnd; i++)
        {
            if (IsSlain(s, draft, i))
            {
                return new Fate(Measure.Killed, i, i + 1);
            }

            if (MeasureCue.TryMatch(s, i, draft.CountedEnd, out var length, out var cue) && cue.Head != Measure.Other
                && (i + length == draft.CountedEnd || IsModifier(cue.Head) || Ends(s, i + length)))
            {
                found = new Fate(cue.Head, i, i + length) { ByNoun = !Deeds.Contains(s.Word(i)) };
                if (i + length == draft.CountedEnd)
                {
                    return found;
                }

                // "13 displaced families", "three injured soldiers": the modifier tells what happened, the head who they are.
                if (IsModifier(cue.Head))
                {
                    return found;
                }
            }
        }

        return found.Measure != Measure.Other ? found : Lives(s, draft);
    }

    /// <summary>"double homicide" counts two dead, "triple shooting" three hurt.</summary>
    public static Fate OfMultiple(in SentenceView s, Draft draft)
    {
        var fatal = s.Chars(draft.First - 1) is "fatal" or "deadly";
        for (var i = draft.End; i < draft.End + 3 && s.IsWord(i) && !NumberWord.Of(s.Word(i)).StartsNumeral; i++)
        {
            fatal |= s.Chars(i) is "fatal" or "deadly" or "Fatal" or "Deadly";
            if (!MeasureCue.TryMatch(s, i, out var length, out var cue))
            {
                continue;
            }

            var measure = cue.Head == Measure.Killed || cue.Before == Measure.Killed ? Measure.Killed : cue.Before == Measure.Injured ? Measure.Injured : Measure.Other;
            measure = fatal && measure == Measure.Injured ? Measure.Killed : measure;
            if (measure != Measure.Other)
            {
                draft.End = i + length;
                draft.CountedFirst = draft.CountedEnd = 0;
                return new Fate(measure, i, i + length);
            }
        }

        return default;
    }

    /// <summary>"85 arrests": a noun that tells what was done, not who they are.</summary>
    private static readonly WordTable<bool> Deeds = new(LexiconFile.Read("fates").Section("deed"), static _ => true);

    private static Fate Lives(in SentenceView s, Draft draft)
    {
        var head = draft.CountedEnd - 1;
        if (s.Chars(head) is "victims" or "victim" && s.Chars(draft.First - 1) is "claimed" or "claiming" or "claims" or "claim")
        {
            return new Fate(Measure.Killed, draft.First - 1, draft.First);
        }

        if (s.Chars(head) is not ("lives" or "Lives"))
        {
            return default;
        }

        for (var i = draft.First - LivesWindow; i < draft.CountedEnd + LivesWindow; i++)
        {
            if ((i < draft.First || i >= draft.CountedEnd) && s.Is(i, WordRole.LifeTaking))
            {
                return new Fate(Measure.Killed, i, i + 1);
            }
        }

        return default;
    }

    /// <summary>A participle before the noun that is counted: wounded soldiers, missing children.</summary>
    private static bool IsModifier(Measure measure) =>
        measure is Measure.Injured or Measure.Missing or Measure.Displaced or Measure.Detained or Measure.Captured or Measure.Protesters;

    /// <summary>"40 killed militants", "six dead passengers"; not "three murder suspects".</summary>
    private static bool IsSlain(in SentenceView s, Draft draft, int at) =>
        s.Class(at) is WordClass.Participle or WordClass.VerbPast or WordClass.Adjective && at < draft.Head && s.Chars(at) is "killed" or "slain" or "dead" or "drowned" or "murdered" or "executed" or "massacred"
        && s.Is(draft.Head, WordRole.Person | WordRole.Troop);

    /// <summary>What follows the cue is no part of its noun.</summary>
    private static bool Ends(in SentenceView s, int at) => !s.IsWord(at) || s.Is(at, WordRole.Stop);
}
