using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Tells those whom the police hold from those who are in the hands of gunmen or of an enemy, where the verb can mean both: held, seized, took away.</summary>
internal static class Captivity
{
    /// <summary>Tokens around the count that may name who holds them.</summary>
    private const int Reach = 30;

    private static readonly WordTable<bool> Captors = new(LexiconFile.Read("fates").Section("captor"), static _ => true);
    private static readonly WordTable<bool> Police = new(LexiconFile.Read("fates").Section("police"), static _ => true);
    private static readonly PhraseTable<bool> Exchanging = new(LexiconFile.Read("fates").Section("exchanging"), static _ => true);

    /// <summary>The measure by who holds them; as it was where the verb is plain (arrested, kidnapped) or nobody is named.</summary>
    public static Fate By(in SentenceView s, Draft draft, Fate fate)
    {
        if (fate.Measure is not (Measure.Detained or Measure.Captured))
        {
            return fate;
        }

        if (fate.ByNoun)
        {
            return s.Chars(fate.First) is "prisoners" or "Prisoners" or "detainees" or "captives" or "inmates" && (AreOfWar(s, fate.End) || AreExchanged(s, draft) || s.Chars(draft.First - 1) is "taken" or "took" or "taking") ? fate with { Measure = Measure.Captured } : fate;
        }

        if (!IsOpen(s, fate))
        {
            return fate;
        }

        bool captors = false, police = false;
        for (var i = Math.Max(s.First, draft.First - Reach); i < Math.Min(s.End, draft.End + Reach); i++)
        {
            var counted = i >= draft.CountedFirst && i < draft.CountedEnd;
            captors |= !counted && Captors.Contains(s.Word(i));
            police |= !counted && Police.Contains(s.Word(i));
        }

        if (IsBroughtIn(s, fate))
        {
            // Who is brought in by others than the police is brought to a hospital, or ashore.
            return police ? fate : default;
        }

        return captors == police ? fate : fate with { Measure = captors ? Measure.Captured : Measure.Detained };
    }

    private static bool IsBroughtIn(in SentenceView s, Fate fate) => s.Chars(fate.End - 1) is "in" && s.Chars(fate.End - 2) is "brought";

    /// <summary>The verb itself does not say who holds them.</summary>
    private static bool IsOpen(in SentenceView s, Fate fate)
    {
        for (var i = fate.First; i < fate.End; i++)
        {
            if (s.Chars(i) is "held" or "hold" or "holding" or "seized" or "seize" or "seizes" or "seizing" or "took" or "taken" or "taking" or "carried" or "picked" or "led" or "dragged" or "hauled" or "rounded" or "hands" or "custody" or "brought")
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOfWar(in SentenceView s, int behind) => s.Is(behind, WordRole.Of) && s.Chars(behind + 1) is "war" or "War";

    private static bool AreExchanged(in SentenceView s, Draft draft)
    {
        for (var i = draft.First - 5; i < draft.EndOfAll + 5; i++)
        {
            if (s.Has(i) && Exchanging.TryMatch(s.Tokens, i, s.End, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
