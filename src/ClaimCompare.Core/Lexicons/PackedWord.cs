namespace ClaimCompare.Core.Lexicons;

/// <summary>A word of at most <see cref="Longest"/> ASCII characters in lower case, a byte each, the first one lowest: compared and hashed at once.</summary>
internal readonly record struct PackedWord(ulong Low, ulong High)
{
    public const int Longest = 16;

    private const int Half = Longest / 2;

    /// <summary>A number of 31 bits; the lower ones differ most.</summary>
    public int Hash
    {
        get
        {
            // Multiplicative hashing: the odd constants nearest to 2^64 over the golden ratio, and over its square.
            var mixed = (Low * 0x9E3779B97F4A7C15) ^ (High * 0x61C8864680B583EB);
            return (int)((mixed ^ (mixed >> 32)) >> 17) & int.MaxValue;
        }
    }

    public bool Is(PackedWord other) => Low == other.Low && High == other.High;

    /// <summary>Packs a word in any case and style; false for longer words and for other letters.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out PackedWord packed)
    {
        packed = default;
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        ulong low = 0, high = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            c = (uint)(c - 'a') <= 'z' - 'a' ? c : Folding.Fold(c);
            if (c is '\0' or > '\u007f')
            {
                return false;
            }

            if (i < Half)
            {
                low |= (ulong)c << (i * 8);
            }
            else
            {
                high |= (ulong)c << ((i - Half) * 8);
            }
        }

        packed = new PackedWord(low, high);
        return true;
    }
}
