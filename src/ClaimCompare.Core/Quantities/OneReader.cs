using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Tells the number one (one solution, one of the students) from the pronoun (no one, the same one, one never knows).</summary>
internal static class OneReader
{
    public static bool IsNumber(in SentenceView s, Draft draft, bool qualified)
    {
        var number = draft.Number;
        if (draft.HasUnit)
        {
            // "one day" tells a story, no span of time.
            return draft.End - number.End > 1 || !s.Is(number.End, WordRole.OnePhrase) || qualified;
        }

        var (before, after) = (number.First - 1, number.End);
        if (s.Is(after, WordRole.Of))
        {
            return s.Is(after + 1, WordRole.Definite) || s.IsCapitalized(after + 1) || s.Class(after + 1) is WordClass.Pronoun && s.Is(after + 1, WordRole.Pronoun)
                || s.Is(after + 1, WordRole.Relative);
        }

        if (qualified && s.IsNumber(after))
        {
            return true;
        }

        if (s.IsHyphen(after) || !s.IsWord(after) || s.Is(after, WordRole.Stop | WordRole.OnePhrase | WordRole.Be | WordRole.Adverb | WordRole.Include))
        {
            return false;
        }

        return qualified || !s.Is(before, WordRole.OnePhrase) || !s.Is(before, WordRole.Definite) && s.Class(after) is WordClass.Noun or WordClass.Adjective
            && s.Is(before, WordRole.Stop) && !IsFixed(s, before);
    }

    private static bool IsFixed(in SentenceView s, int before) => s.Chars(before) is "no" or "any" or "every" or "each" or "this" or "that" or "No" or "Any" or "Every" or "This";
}
