namespace ClaimCompare.Core.Lexicons;

/// <summary>Makes the spellings of one word equal: case, and the style of apostrophes and hyphens.</summary>
internal static class Folding
{
    internal static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u2019' or '\u2018' or '\u02bc' or '\u201b' => '\'',
        '\u2010' or '\u2011' => '-',
        > '\u007f' => char.ToLowerInvariant(c),
        _ => c,
    };

    /// <summary>The folded word: the word itself where it is in small letters already.</summary>
    internal static string Fold(string word) => IsFolded(word) ? word : string.Create(word.Length, word, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = Fold(from[i]);
        }
    });

    private static bool IsFolded(string word)
    {
        foreach (var c in word)
        {
            if (c is not ((>= 'a' and <= 'z') or ' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
