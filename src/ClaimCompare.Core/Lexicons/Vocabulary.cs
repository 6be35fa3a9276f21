using System.Collections.Frozen;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Lexicons;

/// <summary>
/// Numbers every word that stands in any lexicon, and the forms of its verbs and nouns, so that a text's words are looked up once, when it is tokenized, and each
/// lexicon then is an array read. Case and the style of apostrophes do not matter.
/// </summary>
public static class Vocabulary
{
    /// <summary>Longer words are in no lexicon; the bound keeps look-ups on the stack.</summary>
    private const int LongestWord = 32;

    private static readonly FrozenDictionary<string, int> Ids = Number();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Ids.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Words = Order();

    /// <summary>Ids run from 1 to this, inclusive; 0 is every word that no lexicon holds.</summary>
    public static int Count => Ids.Count;

    /// <summary>The number of a token's characters, 0 where no lexicon holds them.</summary>
    public static int IdOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> key = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            key[i] = Folding.Fold(word[i]);
        }

        return Lookup.TryGetValue(key, out var id) ? id : 0;
    }

    /// <summary>The word, in lower case, that a number stands for; empty for 0.</summary>
    public static string WordOf(int id) => Words[id];

    /// <summary>A lexicon entry's tokens, in lower case.</summary>
    internal static IEnumerable<string> Split(string entry)
    {
        // Cut before it is folded: whether a stop belongs to the word ("Feb.") depends on its capital.
        for (var i = 0; i < entry.Length;)
        {
            if (Tokenizer.IsSpace(entry[i]))
            {
                i++;
                continue;
            }

            var end = Tokenizer.Next(entry, i, out _);
            yield return Folding.Fold(entry[i..end]);
            i = end;
        }
    }

    private static FrozenDictionary<string, int> Number()
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in LexiconFile.Names)
        {
            foreach (var entry in LexiconFile.Read(name).Entries)
            {
                foreach (var word in Split(entry.Key))
                {
                    ids.TryAdd(word, ids.Count + 1);
                }
            }
        }

        foreach (var form in VerbInflection.All())
        {
            ids.TryAdd(form.Word, ids.Count + 1);
        }

        foreach (var (_, word) in NounInflection.All())
        {
            ids.TryAdd(word, ids.Count + 1);
        }

        return ids.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Order()
    {
        var words = new string[Ids.Count + 1];
        words[0] = "";
        foreach (var (word, id) in Ids)
        {
            words[id] = word;
        }

        return words;
    }
}
