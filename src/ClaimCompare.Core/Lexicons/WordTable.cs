using System.Diagnostics.CodeAnalysis;

namespace ClaimCompare.Core.Lexicons;

/// <summary>What a lexicon says of single words, by their numbers in <see cref="Vocabulary"/>.</summary>
public sealed class WordTable<T>
{
    private readonly WordSet words;
    private readonly T[] values;

    /// <summary>Only entries of a single token are taken; of a word listed twice the last entry counts.</summary>
    public WordTable(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> value)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(value);
        var listed = entries as IReadOnlyList<LexiconEntry> ?? [.. entries];
        var ids = new int[listed.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = Vocabulary.IdOf(listed[i].Key);
        }

        words = new WordSet(ids);
        values = new T[words.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] != 0)
            {
                values[words.PlaceOf(ids[i])] = value(listed[i]);
            }
        }
    }

    public bool Contains(int word) => words.Contains(word);

    /// <summary>The value of a word, or the type's default where the lexicon does not hold it.</summary>
    public T? this[int word] => words.Contains(word) ? values[words.PlaceOf(word)] : default;

    public bool TryGet(int word, [MaybeNullWhen(false)] out T value)
    {
        var known = words.Contains(word);
        value = known ? values[words.PlaceOf(word)] : default;
        return known;
    }
}
