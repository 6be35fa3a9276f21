using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>
/// Tells people who serve from other people: a number of "people", "men" or "elements" that an army is asked for, sends or needs, where
/// this sentence or the one before speaks of soldiers.
/// </summary>
internal static class TroopReader
{
    /// <summary>How far before the number the verb stands: "ask Russia for 10,000 people".</summary>
    private const int VerbWindow = 7;

    /// <summary>How many tokens back soldiers may have been named.</summary>
    private const int ContextWindow = 80;

    public static bool AreTroops(in SentenceView s, Draft draft)
    {
        if (!draft.HasCounted || !s.Is(draft.Head, WordRole.Member) || !(IsSummoned(s, draft.First) || AreArmed(s, draft.EndOfAll)))
        {
            return false;
        }

        for (var i = s.End - 1; i >= s.PreviousFirst && i > s.End - ContextWindow; i--)
        {
            if ((WordRoles.Of(s.Tokens[i].Word) & WordRole.Army) != 0 && s.Tokens[i].Kind == TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly PhraseTable<bool> Arms = new(Verbs.Inflect(LexiconFile.Read("fates").Section("under-arms")), static _ => true);

    /// <summary>"600 men defended the town", "5,000 men with 40 tanks".</summary>
    private static bool AreArmed(in SentenceView s, int behind)
    {
        if (s.Chars(behind) is "with" or "and" && (s.IsNumber(behind + 1) || NumberWord.Of(s.Word(behind + 1)).StartsNumeral))
        {
            return MeasureCue.TryMatch(s, behind + 2, out _, out var cue) && cue.Head is Measure.Vehicles or Measure.Aircraft;
        }

        return Arms.TryMatch(s.Tokens, s.Is(behind, WordRole.Be) || s.Chars(behind) is "had" or "who" ? behind + 1 : behind, s.End, out _, out _);
    }

    /// <summary>"lost 31,000 soldiers", "the village lost 11 people", "losses amounted to 340 troops", "21 soldiers have fallen": these are the dead.</summary>
    public static bool AreLost(in SentenceView s, Draft draft) => draft.HasCounted
        && ((s.Chars(draft.First - 1) is "lost" or "losing" or "loses" or "lose" or "Lost" or "Loses" && (s.Is(draft.Head, WordRole.Troop) || Mourned.Contains(s.Word(draft.Head))))
            || (s.Is(draft.Head, WordRole.Troop) && (HaveFallen(s, draft.EndOfAll) || AreLosses(s, draft.First))));

    private static readonly WordTable<bool> Mourned = new(LexiconFile.Read("fates").Section("mourned"), static _ => true);
    private static readonly WordTable<bool> Losses = new(LexiconFile.Read("fates").Section("losses"), static _ => true);
    private static readonly WordTable<bool> Fallen = new(LexiconFile.Read("fates").Section("fallen"), static _ => true);

    /// <summary>"had fallen", "fell in battle"; not "fell back", "fell short".</summary>
    private static bool HaveFallen(in SentenceView s, int behind)
    {
        var at = s.Is(behind, WordRole.Be) ? behind + 1 : behind;
        return Fallen.Contains(s.Word(at)) && (!s.IsWord(at + 1) || (at > behind && s.Chars(at + 1) is "in" or "at" or "near" or "on" or "since" or "so"));
    }

    /// <summary>"enemy losses came to 340 soldiers", "with the loss of 12 soldiers".</summary>
    private static bool AreLosses(in SentenceView s, int first)
    {
        for (var i = first - 1; i > first - LossWindow; i--)
        {
            if (Losses.Contains(s.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens from "losses" to their number.</summary>
    private const int LossWindow = 6;

    /// <summary>"eliminated 40 terrorists", "made it possible to neutralise at least 40 assailants": how armies put it that they killed them.</summary>
    public static bool AreEliminated(in SentenceView s, Draft draft)
    {
        var verb = draft.First - 1;
        while (verb > draft.First - 4 && s.Is(verb, WordRole.Filler | WordRole.Definite | WordRole.Adverb))
        {
            verb--;
        }

        return draft.HasCounted && Eliminating.Contains(s.Word(verb))
            && (Attackers.Contains(s.Word(draft.Head)) || (MeasureCue.TryMatch(s, draft.Head, out _, out var cue) && cue.Head == Measure.Troops));
    }

    private static readonly WordTable<bool> Eliminating = new(Verbs.Inflect(LexiconFile.Read("fates").Section("eliminating")), static _ => true);
    private static readonly WordTable<bool> Attackers = new(LexiconFile.Read("fates").Section("attacker"), static _ => true);

    private static bool IsSummoned(in SentenceView s, int first)
    {
        for (var i = first - 1; i > first - VerbWindow; i--)
        {
            if (s.Is(i, WordRole.Summon))
            {
                return true;
            }
        }

        return false;
    }
}
