using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>"One of five people shot outside a store has died": what the participle tells of all, the verb behind overtakes for the one.</summary>
internal static class OneOfHarmed
{
    /// <summary>Tokens from the participle to the verb: when and where it happened stands between.</summary>
    private const int Window = 18;

    public static bool HasDied(in SentenceView s, Draft draft, Fate harm, out Fate died)
    {
        died = default;
        if (draft.Number.Value != 1 || harm.Measure != Measure.Injured || harm.First < draft.EndOfAll || !s.Is(draft.End, WordRole.Of))
        {
            return false;
        }

        for (var i = harm.End; i < harm.End + Window && s.Has(i); i++)
        {
            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && cue.After == Measure.Killed)
            {
                died = new Fate(Measure.Killed, i, i + length, Weak: true);
                return !cue.IsVerb || s.Is(i - 1, WordRole.Be);
            }

            if (s.Symbol(i) is ';' or ':' or '"' or '\u201c' || s.IsNumber(i) && s.Is(i - 1, WordRole.And)
                || s.Class(i) is WordClass.WhWord or WordClass.Subordinator or WordClass.Conjunction or WordClass.Modal or WordClass.Negation || s.Class(i) is WordClass.VerbPast or WordClass.VerbPresent && !s.Is(i, WordRole.Be) && s.Chars(i) is not "has")
            {
                return false;
            }
        }

        return false;
    }
}
