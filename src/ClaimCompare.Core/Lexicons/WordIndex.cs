namespace ClaimCompare.Core.Lexicons;

/// <summary>
/// Numbers words from 1 on, and finds a word's number from its characters in any case: open addressing, quick to fill (a command starts
/// with it) and quick to ask (every token of every text is looked up). Nearly all words are short, of plain letters, and looked up packed.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>Longer words are in no lexicon; the bound keeps look-ups on the stack.</summary>
    private const int LongestWord = 32;

    /// <summary>Twice the words there are, at least; <see cref="Add(string, int, int)"/> sees to it.</summary>
    private Slot[] slots = new Slot[1 << 16];
    private readonly List<string> words = [""];
    private readonly Dictionary<string, int> others = new(StringComparer.Ordinal);

    /// <summary>Numbers run from 1 to this, inclusive.</summary>
    public int Count => words.Count - 1;

    /// <summary>The word, in lower case, that a number stands for; empty for 0.</summary>
    public string this[int number] => words[number];

    /// <summary>Adds a word, folded, unless it is there.</summary>
    public void Add(string word) => Add(word, 0, word.Length);

    /// <summary>Adds the word that stands from <paramref name="start"/> to <paramref name="end"/>, folded, unless it is there.</summary>
    public void Add(string text, int start, int end)
    {
        if (!PackedWord.TryPack(text.AsSpan(start, end - start), out var key))
        {
            var word = Folding.Fold(text[start..end]);
            if (others.TryAdd(word, words.Count))
            {
                words.Add(word);
            }

            return;
        }

        ref var slot = ref SlotOf(key);
        if (slot.Number == 0)
        {
            slot = new Slot(key, words.Count);
            words.Add(Folding.Fold(text[start..end]));
            if (words.Count * 2 > slots.Length)
            {
                Grow();
            }
        }
    }

    /// <summary>The number of a word in any case and style; 0 where it was not added.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        PackedWord.TryPack(word, out var key) ? Find(key) : word.Length > LongestWord ? 0 : FindOther(word);

    /// <summary>The number of a packed word; 0 where it was not added.</summary>
    public int Find(PackedWord word) => SlotOf(word).Number;

    private int FindOther(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.Fold(word[i]);
        }

        return others.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..word.Length], out var number) ? number : 0;
    }

    /// <summary>The slot that holds a word, or the empty one where it belongs.</summary>
    private ref Slot SlotOf(PackedWord word)
    {
        var mask = slots.Length - 1;
        for (var at = word.Hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (slot.Number == 0 || slot.Word.Is(word))
            {
                return ref slot;
            }
        }
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Number != 0)
            {
                SlotOf(slot.Word) = slot;
            }
        }
    }

    /// <summary>A word and its number side by side: a look-up costs one visit to memory. 0 numbers no word: the slot is empty.</summary>
    private readonly record struct Slot(PackedWord Word, int Number);
}
