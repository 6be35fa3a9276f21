using System.Diagnostics.CodeAnalysis;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Lexicons;

/// <summary>What a lexicon says of words and phrases; at a token, the longest entry that begins there is found.</summary>
public sealed class PhraseTable<T>
{
    private readonly WordSet firsts;
    private readonly Entry[][] byFirst;

    public PhraseTable(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> value)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(value);
        var listed = entries as IReadOnlyList<LexiconEntry> ?? [.. entries];
        var words = new int[listed.Count][];
        var first = new int[listed.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Vocabulary.IdsOf(listed[i].Key);
            first[i] = words[i][0];
        }

        firsts = new WordSet(first);
        byFirst = new Entry[firsts.Count][];
        Array.Fill(byFirst, []);
        for (var i = 0; i < words.Length; i++)
        {
            if (first[i] != 0)
            {
                Insert(ref byFirst[firsts.PlaceOf(first[i])], new Entry(words[i], value(listed[i])));
            }
        }
    }

    /// <summary>Finds the longest phrase at token <paramref name="at"/> that ends before <paramref name="end"/>.</summary>
    /// <param name="length">The phrase's length in tokens.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, int end, out int length, [MaybeNullWhen(false)] out T value)
    {
        if (at < end && firsts.Contains(tokens[at].Word))
        {
            foreach (var candidate in byFirst[firsts.PlaceOf(tokens[at].Word)])
            {
                if (Matches(tokens, at, end, candidate.Words))
                {
                    length = candidate.Words.Length;
                    value = candidate.Value;
                    return true;
                }
            }
        }

        length = 0;
        value = default;
        return false;
    }

    /// <summary>Longer entries stand first, those of one length as they are listed.</summary>
    private static void Insert(ref Entry[] entries, Entry entry)
    {
        var larger = new Entry[entries.Length + 1];
        var at = 0;
        while (at < entries.Length && entries[at].Words.Length >= entry.Words.Length)
        {
            at++;
        }

        entries.AsSpan(0, at).CopyTo(larger);
        larger[at] = entry;
        entries.AsSpan(at).CopyTo(larger.AsSpan(at + 1));
        entries = larger;
    }

    private static bool Matches(ReadOnlySpan<Token> tokens, int at, int end, int[] words)
    {
        if (at + words.Length > end)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[at + i].Word != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Entry(int[] words, T value)
    {
        public int[] Words => words;

        public T Value => value;
    }
}
