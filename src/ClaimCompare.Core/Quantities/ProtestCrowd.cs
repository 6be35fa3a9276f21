using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Tells protesters from other crowds: the turnout at a rally, people who took part in a march.</summary>
internal static class ProtestCrowd
{
    /// <summary>How far behind those who are counted the words stand that say they gathered.</summary>
    private const int Window = 4;

    /// <summary>Tokens of the sentence that may name the protest.</summary>
    private const int Reach = 40;

    private static readonly WordTable<bool> Events = new(LexiconFile.Read("protests").Section("event"), static _ => true);
    private static readonly WordTable<bool> Crowds = new(LexiconFile.Read("protests").Section("crowd"), static _ => true);
    private static readonly PhraseTable<bool> Joining = new(LexiconFile.Read("protests").Section("joining"), static _ => true);

    public static bool Is(in SentenceView s, Draft draft) => (CountsCrowd(s, draft) || Join(s, draft)) && NamesEvent(s, draft);

    private static bool CountsCrowd(in SentenceView s, Draft draft)
    {
        for (var i = draft.CountedFirst; i < draft.CountedEnd; i++)
        {
            if (Crowds.Contains(s.Word(i)))
            {
                return true;
            }
        }

        return s.Is(draft.First - 1, WordRole.Of) && Crowds.Contains(s.Word(draft.First - 2));
    }

    private static bool Join(in SentenceView s, Draft draft)
    {
        for (var i = draft.EndOfAll; i < draft.EndOfAll + Window && s.Has(i); i++)
        {
            if (Joining.TryMatch(s.Tokens, i, s.End, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesEvent(in SentenceView s, Draft draft)
    {
        for (var i = Math.Max(s.First, draft.First - Reach); i < Math.Min(s.End, draft.End + Reach); i++)
        {
            if (Events.Contains(s.Word(i)))
            {
                return true;
            }
        }

        return false;
    }
}
