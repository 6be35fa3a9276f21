using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Verbs by which somebody gives a figure, in all of their forms: what stands before them is who tells it, not what is counted.</summary>
internal static class TellingVerb
{
    private static readonly WordTable<bool> Words = new(Verbs.Inflect(LexiconFile.Read("figures").Section("telling")), static _ => true);

    public static bool Is(int word) => Words.Contains(word);
}
