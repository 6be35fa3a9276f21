namespace ClaimCompare.Core.Lexicons;

/// <summary>The entries of a lexicon by their first or by their last word; of each word's entries longer ones stand first.</summary>
internal readonly struct PhraseLists<T>
{
    private readonly WordSet keys;
    private readonly List[] lists;

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
        var sorted = new Entry[keys.Count][];
        Array.Fill(sorted, []);
        for (var i = 0; i < words.Length; i++)
        {
            if (key[i] != 0)
            {
                var neighbour = words[i].Length == 1 ? Entry.Alone : byLast ? words[i][^2] : words[i][1];
                Insert(ref sorted[keys.PlaceOf(key[i])], new Entry(words[i], neighbour, value(listed[i])));
            }
        }

        lists = new List[sorted.Length];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new List(sorted[i]);
        }
    }

    /// <summary>Whether an entry begins (or ends) with a word: for most words of a text it does not.</summary>
    public bool Has(int word) => keys.Contains(word);

    /// <summary>The entries that begin (or end) with a word that <see cref="Has"/> some.</summary>
    public ref readonly List Of(int word) => ref lists[keys.PlaceOf(word)];

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

    /// <summary>
    /// The entries of one word. Words like "in" begin dozens of phrases and stand everywhere: one look at the word beside it, at a
    /// sixty-fourth of all words a bit, tells nearly always that none of them is meant.
    /// </summary>
    internal readonly struct List
    {
        private readonly ulong neighbours;

        public List(Entry[] entries)
        {
            Entries = entries;
            Alone = Array.FindIndex(entries, static entry => entry.Neighbour == Entry.Alone);
            foreach (var entry in entries)
            {
                neighbours |= entry.Neighbour == Entry.Alone ? 0 : 1ul << entry.Neighbour;
            }
        }

        public Entry[] Entries { get; }

        /// <summary>The index of the entry that is the word itself, behind all longer ones; -1 where there is none.</summary>
        public int Alone { get; }

        /// <summary>False where no phrase of the list goes on with a word.</summary>
        public bool MayHave(int neighbour) => ((neighbours >> neighbour) & 1) != 0;
    }

    /// <summary>An entry's words and value, and the word beside the one it is listed by: that one alone rules most entries out.</summary>
    internal readonly struct Entry(int[] words, int neighbour, T value)
    {
        /// <summary>For <see cref="Neighbour"/>: the entry is a single word.</summary>
        public const int Alone = -1;

        public int[] Words => words;

        public int Neighbour => neighbour;

        public T Value => value;
    }
}
