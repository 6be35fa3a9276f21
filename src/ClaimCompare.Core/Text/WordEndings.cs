using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Guesses the classes of words that no lexicon knows from their endings.</summary>
internal static class WordEndings
{
    private const int ShortestWithEnding = 5;

    private static readonly string[] Prefixes =
        ["re", "un", "in", "im", "dis", "mis", "over", "under", "out", "non", "pre", "co", "anti", "counter", "inter", "sub", "multi", "de", "super"];

    /// <summary>The classes a word in any case can be; never empty.</summary>
    public static uint Guess(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWithEnding)
        {
            return WordClasses.Noun;
        }

        if (Ends(word, "ly"))
        {
            return WordClasses.Adverb;
        }

        if (Ends(word, "ing"))
        {
            return WordClasses.Gerund;
        }

        if (Ends(word, "ed"))
        {
            return WordClasses.VerbPast | WordClasses.Participle;
        }

        return IsAdjective(word) ? WordClasses.Adjective
            : IsEither(word) ? WordClasses.Adjective | WordClasses.Noun
            : Prefixed(word) is not 0 and var prefixed ? prefixed
            : Ends(word, "ize") || Ends(word, "ify") ? WordClasses.VerbBase | WordClasses.VerbPresent
            : Ends(word, "izes") || Ends(word, "ifies") ? WordClasses.VerbPresent
            : WordClasses.Noun;
    }

    /// <summary>True where the ending alone marks a common word, even with a capital at the start of a sentence.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => word.Length >= 8
        && (Ends(word, "ly") || Ends(word, "tion") || Ends(word, "tions") || Ends(word, "ment") || Ends(word, "ments") || Ends(word, "ists")
            || Ends(word, "ness") || Ends(word, "less") || Ends(word, "ful") || Ends(word, "ously") || Ends(word, "ities") || Ends(word, "ators") || Ends(word, "ologists"));

    /// <summary>What the known word behind a prefix can be: "refocus", "inaccurate".</summary>
    private static uint Prefixed(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && WordClasses.Of(Vocabulary.IdOf(word[prefix.Length..])) is not 0 and var classes && (classes & ~WordClasses.Open) == 0)
            {
                return classes;
            }
        }

        return 0;
    }

    private static bool IsAdjective(ReadOnlySpan<char> word) => Ends(word, "ous") || Ends(word, "ful") || Ends(word, "less") || Ends(word, "able")
        || Ends(word, "ible") || Ends(word, "ish") || Ends(word, "ical") || Ends(word, "ional") || Ends(word, "esque") || Ends(word, "some");

    private static bool IsEither(ReadOnlySpan<char> word) => Ends(word, "al") || Ends(word, "ic") || Ends(word, "ive") || Ends(word, "ary")
        || Ends(word, "ese") || Ends(word, "ist") || Ends(word, "ian");

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
