using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// The key of each token: equal for all forms and house spellings of one word ("organised", "organizing"), and for one number however
/// it is grouped ("9,000", "9000"). 0 for tokens that carry neither.
/// </summary>
internal static class TermKeys
{
    /// <summary>Longer words are cut: no stem is that long, and the bound keeps the work on the stack.</summary>
    private const int LongestWord = 32;

    /// <summary>Letters with diacritics in U+00C0…U+017F, each as its base letter; '*' is no letter.</summary>
    private const string BaseLetters =
        "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt" +
        "uuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly Dictionary<string, string> Spellings = LexiconFile.Read("spelling").Entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Spelling = Spellings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly uint[] OfVocabulary = [.. Enumerable.Range(0, Vocabulary.Count + 1).Select(id => id == 0 ? 0 : Compute(Vocabulary.WordOf(id)))];

    public static uint[] Of(ArticleText text)
    {
        var tokens = text.Tokens;
        var keys = new uint[tokens.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Of(text.Value, tokens[i]);
        }

        return keys;
    }

    public static uint Of(ReadOnlySpan<char> word) => Compute(word);

    /// <param name="word">Its number in the vocabulary.</param>
    public static uint OfWord(int word) => OfVocabulary[word];

    private static uint Of(string text, Token token) => token.Kind switch
    {
        TokenKind.Word => token.Word > 0 ? OfVocabulary[token.Word] : Compute(text.AsSpan(token.Start, token.Length)),
        TokenKind.Number => OfNumber(text.AsSpan(token.Start, token.Length)),
        _ => 0,
    };

    private static uint OfNumber(ReadOnlySpan<char> digits)
    {
        var hash = Fnv.Add(Fnv.Start, '#');
        foreach (var c in digits)
        {
            if (c != ',')
            {
                hash = Fnv.Add(hash, c);
            }
        }

        return hash;
    }

    private static uint Compute(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = Fold(word, letters);
        if (length == 0 || (length == 1 && letters[0] == 's'))
        {
            return 0;
        }

        if (Spelling.TryGetValue(letters[..length], out var usual))
        {
            usual.CopyTo(letters);
            length = usual.Length;
        }

        length = Stemmer.Stem(letters[..length]);
        var hash = Fnv.Start;
        foreach (var c in letters[..length])
        {
            hash = Fnv.Add(hash, c);
        }

        return hash;
    }

    /// <summary>Small letters without diacritics; apostrophes and the stops of abbreviations fall away.</summary>
    private static int Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == letters.Length)
            {
                break;
            }

            var small = Folding.Fold(c);
            small = small is >= '\u00c0' and <= '\u017f' ? BaseLetters[small - '\u00c0'] : small;
            if (char.IsLetterOrDigit(small))
            {
                letters[length++] = small;
            }
        }

        return length;
    }
}
