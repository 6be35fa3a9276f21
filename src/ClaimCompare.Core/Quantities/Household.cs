using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>"a family of five was hurt", "killed a family of six": what befalls a household befalls all of it; what befalls "a mother of three" does not.</summary>
internal static class Household
{
    private static readonly WordTable<bool> Words = new(LexiconFile.Read("fates").Section("household"), static _ => true);

    /// <param name="draft">A number behind "of" and a word for a parent or a household.</param>
    public static Fate Of(in SentenceView s, Draft draft)
    {
        if (draft.HasCounted || draft.Number.Value < 2 || !Words.Contains(s.Word(draft.First - 2)))
        {
            return default;
        }

        var first = draft.First - 2;
        while (s.Is(first - 1, WordRole.Filler | WordRole.Definite) || s.Class(first - 1) is Text.WordClass.Adjective)
        {
            first--;
        }

        return FateBefore.EndsAt(s, first, out var near) && near.Measure is Measure.Killed or Measure.Injured ? near : FateBehind.Of(s, draft, asOne: true);
    }
}
