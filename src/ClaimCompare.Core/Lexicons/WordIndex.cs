namespace ClaimCompare.Core.Lexicons;

/// <summary>
/// Numbers words from 1 on, and finds a word's number from its characters in any case: open addressing over one array, quick to fill
/// (a command starts with it) and quick to ask (every token of every text is looked up).
/// </summary>
internal sealed class WordIndex
{
    /// <summary>Longer words are in no lexicon; the bound keeps look-ups on the stack.</summary>
    private const int LongestWord = 32;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private readonly List<string> words = [""];
    private long[] slots = new long[1 << 16];

    /// <summary>Numbers run from 1 to this, inclusive.</summary>
    public int Count => words.Count - 1;

    /// <summary>The word, in lower case, that a number stands for; empty for 0.</summary>
    public string this[int number] => words[number];

    /// <summary>Adds a folded word, unless it is there.</summary>
    public void Add(string word)
    {
        var hash = Hash(word);
        var slot = Find(word, hash);
        if (slots[slot] == 0)
        {
            words.Add(word);
            slots[slot] = ((long)hash << 32) | (uint)Count;
            if (words.Count * 3 > slots.Length)
            {
                Grow();
            }
        }
    }

    /// <summary>The number of a word in any case and style; 0 where it was not added.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[LongestWord];
        var hash = Basis;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if ((uint)(c - 'a') > 'z' - 'a')
            {
                c = Folding.Fold(c);
            }

            folded[i] = c;
            hash = (hash ^ c) * Prime;
        }

        return (int)(uint)slots[Find(folded[..word.Length], hash)];
    }

    /// <summary>The slot that holds a word, or the empty one where it belongs.</summary>
    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            var entry = slots[slot];
            if (entry == 0 || ((uint)(entry >> 32) == hash && word.SequenceEqual(words[(int)(uint)entry])))
            {
                return slot;
            }
        }
    }

    private void Grow()
    {
        slots = new long[slots.Length * 2];
        for (var number = 1; number < words.Count; number++)
        {
            var hash = Hash(words[number]);
            slots[Find(words[number], hash)] = ((long)hash << 32) | (uint)number;
        }
    }

    private static uint Hash(string word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
