using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>News agencies by the names they are credited under.</summary>
internal static class Agencies
{
    private static readonly PhraseList Names = new(
        [.. LexiconFile.Read("names-organizations").Section("agency").Select(entry => (entry.Key, entry.Value.Length > 0 ? entry.Value : entry.Key)), .. ReaderLexicon.Read("agencies").Section("")]);

    /// <summary>Short forms that their agency itself writes in small letters.</summary>
    private static readonly HashSet<string> SmallLetters = new(StringComparer.Ordinal) { "dpa" };

    /// <summary>The agency named at a word: its length in words (0 for none) and the short form the desk knows it by.</summary>
    public static int At(Words words, int index, out string agency)
    {
        var length = Names.At(words, index, out agency);
        return length > 0 && IsWrittenAsName(words, index, length) ? length : 0;
    }

    /// <summary>The agency that the words name and nothing else.</summary>
    public static string? Whole(Words words) => words.Count > 0 && At(words, 0, out var agency) == words.Count ? agency : null;

    public static string? Whole(string text) => Whole(new Words(text));

    /// <summary>"pa" and "Pa" are no PA: a short form counts in capitals only, a longer name when it is capitalised.</summary>
    private static bool IsWrittenAsName(Words words, int index, int length)
    {
        // From five letters on a short form is also written as a name: Tass, Hina, Antara.
        const int LongestAcronym = 4;
        var written = words.Written(index);
        return length > 1 || written.Length > LongestAcronym
            ? words.IsCapitalised(index + length - 1)
            : IsCapitals(written) || SmallLetters.Contains(written.ToString()) || IsName(written);
    }

    private static bool IsCapitals(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Four-letter names that are words of their own, not initials.</summary>
    private static bool IsName(ReadOnlySpan<char> written) => written is "Lusa" or "Jiji" or "Fars" or "Hina" or "Tass" or "Elta" or "Ansa";
}
