using ClaimCompare.Core.Text;

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
    private uint[] slots = new uint[1 << 16];
    private readonly List<string> words = [""];

    /// <summary>The words by their numbers; empty for those that cannot be packed.</summary>
    private PackedWord[] packed = new PackedWord[1 << 16];
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

        var place = PlaceOf(key);
        if (slots[place] == 0)
        {
            slots[place] = Slot(key, words.Count);
            if (words.Count == packed.Length)
            {
                Array.Resize(ref packed, packed.Length * 2);
            }

            packed[words.Count] = key;
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
    public int Find(PackedWord word) => (int)(slots[PlaceOf(word)] & Numbers);

    private int FindOther(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.Fold(word[i]);
        }

        return others.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..word.Length], out var number) ? number : 0;
    }

    /// <summary>Of a slot the bits that are the word's number; the others are as in its hash.</summary>
    private const uint Numbers = Token.GreatestWord;

    /// <summary>
    /// A word's number, and in the bits above it those of its hash: a slot of four bytes tells nearly always, without a look at the word
    /// itself, that it is another's, and all slots together stay in the processor's nearer memory. 0 is an empty slot.
    /// </summary>
    private static uint Slot(PackedWord word, int number) => ((uint)word.Hash & ~Numbers) | (uint)number;

    /// <summary>Where the word's slot is, or the empty one where it belongs.</summary>
    private int PlaceOf(PackedWord word)
    {
        var table = slots;
        var hash = word.Hash;
        for (var at = hash & (table.Length - 1); ; at = (at + 1) & (table.Length - 1))
        {
            var slot = table[at];
            if (slot == 0 || (((slot ^ (uint)hash) & ~Numbers) == 0 && packed[slot & Numbers].Is(word)))
            {
                return at;
            }
        }
    }

    private void Grow()
    {
        slots = new uint[slots.Length * 2];
        for (var number = 1; number < words.Count; number++)
        {
            if (packed[number] is { Low: not 0 } word)
            {
                slots[PlaceOf(word)] = Slot(word, number);
            }
        }
    }
}
