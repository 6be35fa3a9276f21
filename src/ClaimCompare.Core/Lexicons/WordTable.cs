using System.Diagnostics.CodeAnalysis;

namespace ClaimCompare.Core.Lexicons;

/// <summary>What a lexicon says of single words: an array over <see cref="Vocabulary"/> ids.</summary>
public sealed class WordTable<T>
{
    private readonly T[] values = new T[Vocabulary.Count + 1];
    private readonly bool[] known = new bool[Vocabulary.Count + 1];

    /// <summary>Only entries of a single token are taken; of a word listed twice the last entry counts.</summary>
    public WordTable(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> value)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(value);
        foreach (var entry in entries)
        {
            if (Vocabulary.IdOf(entry.Key) is > 0 and var id)
            {
                values[id] = value(entry);
                known[id] = true;
            }
        }
    }

    public bool Contains(int word) => known[word];

    /// <summary>The value of a word, or the type's default where the lexicon does not hold it.</summary>
    public T? this[int word] => values[word];

    public bool TryGet(int word, [MaybeNullWhen(false)] out T value)
    {
        value = values[word];
        return known[word];
    }
}
