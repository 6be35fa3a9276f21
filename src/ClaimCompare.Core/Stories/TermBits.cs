namespace ClaimCompare.Core.Stories;

/// <summary>
/// The terms of a profile as bits, each key setting the one of its hash: a key whose bit is not set is not among them. Bits of many
/// profiles lie close together, so that most candidates fall out before their terms need to be fetched.
/// </summary>
internal static class TermBits
{
    /// <summary>64-bit words that hold the bits of one profile: an eighth of the bits are set at the most.</summary>
    public const int Words = 16;

    /// <summary>The upper bits of a key choose the word, those below them the bit in it.</summary>
    private const int WordShift = 28;
    private const int BitShift = 22;
    private const int BitMask = 63;

    /// <param name="keys">Hashes, evenly spread.</param>
    /// <param name="bits">Takes the bits.</param>
    public static void Write(ReadOnlySpan<uint> keys, Span<ulong> bits)
    {
        bits.Clear();
        foreach (var key in keys)
        {
            bits[(int)(key >> WordShift)] |= 1UL << BitOf(key);
        }
    }

    /// <summary>1 where the key may be among those that were written, 0 where it is not.</summary>
    public static uint Has(ReadOnlySpan<ulong> bits, uint key) => (uint)(bits[(int)(key >> WordShift)] >> BitOf(key)) & 1;

    private static int BitOf(uint key) => (int)(key >> BitShift) & BitMask;
}
