using System.Numerics;

namespace ClaimCompare.Core.Lexicons;

/// <summary>
/// A set of words by their numbers in <see cref="Vocabulary"/>, and the place of each in it: one bit a word, so that the tables of
/// all lexicons stay in the processor's nearest memory.
/// </summary>
internal readonly struct WordSet
{
    private readonly ulong[] bits;
    private readonly ushort[] ranks;

    public WordSet(IEnumerable<int> words)
    {
        bits = new ulong[(Vocabulary.Count >> 6) + 1];
        ranks = new ushort[bits.Length];
        foreach (var word in words)
        {
            bits[word >> 6] |= 1ul << (word & 63);
        }

        bits[0] &= ~1ul;
        for (var i = 1; i < bits.Length; i++)
        {
            ranks[i] = (ushort)(ranks[i - 1] + BitOperations.PopCount(bits[i - 1]));
        }

        Count = ranks[^1] + BitOperations.PopCount(bits[^1]);
    }

    public int Count { get; }

    public bool Contains(int word) => ((bits[word >> 6] >> (word & 63)) & 1) != 0;

    /// <summary>How many words of the set have smaller numbers than this one of the set.</summary>
    public int PlaceOf(int word) => ranks[word >> 6] + BitOperations.PopCount(bits[word >> 6] & ((1ul << (word & 63)) - 1));
}
