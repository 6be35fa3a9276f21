using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Lexicons;

/// <summary>
/// Numbers every word that stands in any lexicon, and the forms of its verbs and nouns, so that a text's words are looked up once,
/// when it is tokenized, and each lexicon then is an array read. Case and the style of apostrophes do not matter.
/// </summary>
public static class Vocabulary
{
    /// <summary>No lexicon holds longer phrases.</summary>
    private const int MostWords = 32;

    private static readonly WordIndex Index = Number();

    /// <summary>Of the characters of ASCII: punctuation is every sixth token.</summary>
    private static readonly int[] Characters = [.. Enumerable.Range(0, 128).Select(static c => Index.Find([(char)c]))];

    /// <summary>Ids run from 1 to this, inclusive; 0 is every word that no lexicon holds.</summary>
    public static int Count => Index.Count;

    /// <summary>The number of a token's characters, 0 where no lexicon holds them.</summary>
    public static int IdOf(ReadOnlySpan<char> word) => Index.Find(word);

    /// <summary>The number of a token of one ASCII character, 0 where no lexicon holds it.</summary>
    internal static int IdOf(char ascii) => Characters[ascii];

    /// <summary>The number of a packed word, 0 where no lexicon holds it.</summary>
    internal static int IdOf(PackedWord word) => Index.Find(word);

    /// <summary>The word, in lower case, that a number stands for; empty for 0.</summary>
    public static string WordOf(int id) => Index[id];

    /// <summary>A word in lower case, without a new string where a lexicon holds it.</summary>
    internal static string SmallOf(ReadOnlySpan<char> word)
    {
        var known = WordOf(IdOf(word));
        return word.Equals(known, StringComparison.OrdinalIgnoreCase) ? known : word.ToString().ToLowerInvariant();
    }

    /// <summary>The numbers of a lexicon entry's tokens; at least one.</summary>
    internal static int[] IdsOf(string entry)
    {
        Span<int> ids = stackalloc int[MostWords];
        var count = 0;
        for (var i = 0; i < entry.Length && count < MostWords;)
        {
            if (Tokenizer.IsSpace(entry[i]))
            {
                i++;
                continue;
            }

            var end = Tokenizer.Next(entry, i, out _);
            ids[count++] = Index.Find(entry.AsSpan(i, end - i));
            i = end;
        }

        return ids[..Math.Max(count, 1)].ToArray();
    }

    /// <summary>Cut before it is folded: whether a stop belongs to the word ("Feb.") depends on its capital.</summary>
    private static void AddWords(WordIndex index, string entry)
    {
        for (var i = 0; i < entry.Length;)
        {
            if (Tokenizer.IsSpace(entry[i]))
            {
                i++;
                continue;
            }

            var end = Tokenizer.Next(entry, i, out _);
            index.Add(entry, i, end);
            i = end;
        }
    }

    private static WordIndex Number()
    {
        var index = new WordIndex();
        foreach (var name in LexiconFile.Names)
        {
            foreach (var entry in LexiconFile.Read(name).Entries)
            {
                AddWords(index, entry.Key);
            }
        }

        foreach (var form in VerbInflection.All)
        {
            index.Add(form.Word);
        }

        foreach (var (_, word) in NounInflection.All())
        {
            index.Add(word);
        }

        return index.Count <= Token.GreatestWord ? index : throw new InvalidOperationException("The lexicons hold more words than a token can number.");
    }
}
