namespace ClaimCompare.Core.Lexicons;

/// <summary>The entries of a lexicon by their first or by their last word; of each word's entries longer ones stand first.</summary>
internal readonly struct PhraseLists<T>
{
    private readonly WordSet keys;
    private readonly Entry[][] lists;

    /// <param name="entries">Words and phrases.</param>
    /// <param name="value">What an entry means.</param>
    /// <param name="byLast">Whether entries are found by their last word; else by their first.</param>
    public PhraseLists(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> value, bool byLast)
    {
        var listed = entries as IReadOnlyList<LexiconEntry> ?? [.. entries];
        var words = new int[listed.Count][];
        var key = new int[listed.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Vocabulary.IdsOf(listed[i].Key);
            key[i] = byLast ? words[i][^1] : words[i][0];
        }

        keys = new WordSet(key);
        lists = new Entry[keys.Count][];
        Array.Fill(lists, []);
        for (var i = 0; i < words.Length; i++)
        {
            if (key[i] != 0)
            {
                Insert(ref lists[keys.PlaceOf(key[i])], new Entry(words[i], value(listed[i])));
            }
        }
    }

    /// <summary>Whether an entry begins (or ends) with a word: for most words of a text it does not.</summary>
    public bool Has(int word) => keys.Contains(word);

    /// <summary>The entries that begin (or end) with a word.</summary>
    public ReadOnlySpan<Entry> Of(int word) => keys.Contains(word) ? lists[keys.PlaceOf(word)] : [];

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

    internal sealed class Entry(int[] words, T value)
    {
        public int[] Words => words;

        public T Value => value;
    }
}
