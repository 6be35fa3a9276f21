namespace ClaimCompare.Core.Quantities;

/// <summary>A list of those harmed behind a colon: "The dead: nine soldiers and four civilians", "The fatalities are distributed as follows: 14 guards, 11 gunmen".</summary>
internal static class TollList
{
    /// <summary>Tokens from the word for those harmed to the colon.</summary>
    private const int Reach = 8;

    /// <summary>The words before the colon name those who are listed behind it; not "of the dead he said: 14".</summary>
    public static bool IsOpenedAt(in SentenceView s, int colon, out Fate fate)
    {
        fate = default;
        if (s.Symbol(colon) != ':')
        {
            return false;
        }

        for (var i = colon - 1; i > colon - Reach && s.Has(i); i--)
        {
            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && i + length <= colon && FigureOf.IsHarm(cue.Head))
            {
                fate = new Fate(cue.Head, i, i + length, Weak: true);
                return true;
            }

            if (!s.IsWord(i) || s.IsNumber(i) || TellingVerb.Is(s.Word(i)) || NumberWord.Of(s.Word(i)).StartsNumeral)
            {
                return false;
            }
        }

        return false;
    }
}
