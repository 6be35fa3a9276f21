using System.Buffers;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Folds the spellings of one name that transliteration and accents give it: Zelenskyy, Zelenskiy and Zelensky; Kharkiv and
/// Charkiw; Müller and Mueller. The rules are those by which English, German, French and Polish newspapers differ in
/// writing Cyrillic and Arabic names; they merge sounds on purpose, so a folded name is for comparing, never for showing.
/// </summary>
internal static class LetterFolding
{
    /// <summary>Longer words are cut: no name is longer, and the bound keeps buffers on the stack.</summary>
    public const int Longest = 48;

    private const string Accented = "àáâãåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõøōŏőŕŗřśŝşšșţťŧțùúûũūŭůűųŵýÿŷźżžð";
    private const string Plain = "aaaaaaaaccccc" + "ddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooorrrsssssttttuuuuuuuuuwyyyzzzd";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiou");

    /// <summary>A number for a name's folded letters; equal for equal spellings.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest * 2];
        return HashOf(folded[..Fold(word, folded)]);
    }

    /// <summary>FNV-1a over characters: the same on every machine.</summary>
    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest * 2];
        return new string(folded[..Fold(word, folded)]);
    }

    /// <summary>Writes the folded letters of one word; characters that are no letters or digits are dropped.</summary>
    /// <param name="to">Room for twice <see cref="Longest"/> characters.</param>
    public static int Fold(ReadOnlySpan<char> word, Span<char> to)
    {
        Span<char> letters = stackalloc char[Longest * 2];
        var count = Plainly(word, letters);
        return Sounds(letters[..count], to);
    }

    /// <summary>Lower case without accents.</summary>
    private static int Plainly(ReadOnlySpan<char> word, Span<char> to)
    {
        var n = 0;
        foreach (var raw in word[..Math.Min(word.Length, Longest)])
        {
            var c = raw is >= 'A' and <= 'Z' ? (char)(raw | 0x20) : char.ToLowerInvariant(raw);
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                to[n++] = c;
            }
            else if (c > '\u007f')
            {
                n = AddForeign(c, to, n);
            }
        }

        return n;
    }

    private static int AddForeign(char c, Span<char> to, int n)
    {
        var two = c switch { 'ä' or 'æ' => "ae", 'ö' or 'œ' => "oe", 'ü' => "ue", 'ß' => "ss", 'þ' => "th", _ => null };
        if (two is not null)
        {
            to[n++] = two[0];
            to[n++] = two[1];
            return n;
        }

        var at = Accented.IndexOf(c, StringComparison.Ordinal);
        if (at >= 0 || char.IsLetter(c))
        {
            to[n++] = at >= 0 ? Plain[at] : c;
        }

        return n;
    }

    private static int Sounds(ReadOnlySpan<char> from, Span<char> to)
    {
        var n = 0;
        for (var i = 0; i < from.Length;)
        {
            i += Sound(from[i..], out var sound, out var second);
            if (n == 0 || to[n - 1] != sound || char.IsAsciiDigit(sound))
            {
                to[n++] = sound;
            }

            if (second != '\0' && n < to.Length)
            {
                to[n++] = second;
            }
        }

        return Ending(to, n);
    }

    /// <summary>The sound at the beginning of <paramref name="s"/>, and how many letters write it.</summary>
    private static int Sound(ReadOnlySpan<char> s, out char sound, out char second)
    {
        second = '\0';
        (sound, var length) = s[0] switch
        {
            't' when s.StartsWith("tsch") => ('c', 4),
            't' when s.StartsWith("tch") => ('c', 3),
            't' when s.StartsWith("th") => ('t', 2),
            's' when s.StartsWith("sch") => ('s', 3),
            's' when s.StartsWith("sh") || s.StartsWith("sz") => ('s', 2),
            'c' when s.StartsWith("ch") || s.StartsWith("cz") => ('c', 2),
            'c' when s.StartsWith("ck") => ('k', 2),
            'c' when s.Length > 1 && s[1] is ('e' or 'i' or 'y') => ('s', 1),
            'c' => ('k', 1),
            'z' when s.StartsWith("zh") => ('z', 2),
            'k' when s.StartsWith("kh") => ('h', 2),
            'g' when s.StartsWith("gh") => ('g', 2),
            'd' when s.StartsWith("dh") || s.StartsWith("dj") => ('d', 2),
            'b' when s.StartsWith("bh") => ('b', 2),
            'p' when s.StartsWith("ph") => ('f', 2),
            'q' when s.StartsWith("qu") => ('k', 2),
            'q' => ('k', 1),
            'w' => ('v', 1),
            'z' => ('s', 1),
            'x' => ('k', 1),
            'o' when s.StartsWith("ou") || s.StartsWith("oo") => ('u', 2),
            'e' when s.StartsWith("ee") => ('i', 2),
            'a' when s.StartsWith("ae") => ('a', 2),
            'o' when s.StartsWith("oe") => ('o', 2),
            'u' when s.StartsWith("ue") => ('u', 2),
            'i' or 'y' or 'j' => IotaOf(s),
            var c => (c, 1),
        };
        second = s[0] == 'x' ? 's' : '\0';
        return length;
    }

    /// <summary>A run of i, y and j is one sound; before e it is none ("Dmitriyev", "Dmitriev", "Yeltsin").</summary>
    private static (char Sound, int Length) IotaOf(ReadOnlySpan<char> s)
    {
        var length = 1;
        while (length < s.Length && s[length] is 'i' or 'y' or 'j')
        {
            length++;
        }

        return length < s.Length && s[length] == 'e' ? ('e', length + 1) : ('i', length);
    }

    /// <summary>Endings: -enka is -enko, -off is -ov.</summary>
    private static int Ending(Span<char> name, int n)
    {
        if (n > 5 && name[..n].EndsWith("enka"))
        {
            name[n - 1] = 'o';
        }
        else if (n > 4 && name[n - 1] == 'f' && Vowels.Contains(name[n - 2]))
        {
            name[n - 1] = 'v';
        }

        return n;
    }
}
