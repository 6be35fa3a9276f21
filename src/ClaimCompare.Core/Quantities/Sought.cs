using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads from their being sought, or from a list of names, what befell those who are counted: searching for nine miners, 34 names in the burial book.</summary>
internal static class Sought
{
    /// <summary>Tokens before the number, the words that seek among them.</summary>
    private const int Window = 7;

    /// <summary>Tokens around the number that may name who seeks, or the list.</summary>
    private const int Reach = 20;

    private static readonly PhraseTable<bool> Seeking = new(LexiconFile.Read("fates").Section("seeking"), static _ => true);
    private static readonly WordTable<bool> Rescuers = new(LexiconFile.Read("fates").Section("rescuer"), static _ => true);
    private static readonly WordTable<bool> Hunters = new(LexiconFile.Read("fates").Section("hunter"), static _ => true);
    private static readonly WordTable<bool> Lists = new(LexiconFile.Read("fates").Section("listing"), static _ => true);
    private static readonly WordTable<bool> Funerals = new(LexiconFile.Read("fates").Section("funeral"), static _ => true);

    /// <summary>Rescuers, not the police, seek people (not survivors, nor gunmen).</summary>
    public static Fate Missing(in SentenceView s, Draft draft)
    {
        if (!draft.HasCounted || !s.Is(draft.Head, WordRole.Person) || s.Chars(draft.Head) is "survivors" or "suspects" or "attackers" or "gunmen" or "assailants" or "bodies" or "volunteers")
        {
            return default;
        }

        for (var i = draft.First - 1; i > draft.First - Window && s.Has(i); i--)
        {
            if (Seeking.TryMatch(s.Tokens, i, draft.First, out var length, out _) && LeadsTo(s, i + length, draft.First))
            {
                return Names(s, draft, Rescuers) && !Names(s, draft, Hunters) ? new Fate(Measure.Missing, i, i + length, Weak: true) : default;
            }
        }

        return default;
    }

    /// <summary>"34 names in the burial book", "the list of the missing has 37 names".</summary>
    public static Fate Listed(in SentenceView s, Draft draft)
    {
        if (!draft.HasCounted || s.Chars(draft.Head) is not ("names" or "name" or "entries") || !Names(s, draft, Lists))
        {
            return default;
        }

        for (var i = Math.Max(s.First, draft.First - Reach); i < Math.Min(s.End, draft.EndOfAll + Reach); i++)
        {
            if (Funerals.Contains(s.Word(i)))
            {
                return new Fate(Measure.Killed, i, i + 1, Weak: true);
            }

            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && cue.Head is Measure.Killed or Measure.Injured or Measure.Missing)
            {
                return new Fate(cue.Head, i, i + length, Weak: true);
            }
        }

        return default;
    }

    private static bool LeadsTo(in SentenceView s, int from, int number)
    {
        for (var i = from; i < number; i++)
        {
            if (!s.Is(i, WordRole.Filler | WordRole.Definite | WordRole.Adverb))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Names(in SentenceView s, Draft draft, WordTable<bool> words)
    {
        for (var i = Math.Max(s.First, draft.First - Reach); i < Math.Min(s.End, draft.EndOfAll + Reach); i++)
        {
            if ((i < draft.First || i >= draft.EndOfAll) && words.Contains(s.Word(i)))
            {
                return true;
            }
        }

        return false;
    }
}
