namespace ClaimCompare.Core.Stories;

/// <summary>FNV-1a (Fowler, Noll, Vo): a hash that is the same in every process and on every machine, unlike string.GetHashCode.</summary>
internal static class Fnv
{
    public const uint Start = 2166136261;
    public const ulong LongStart = 14695981039346656037;

    private const uint Prime = 16777619;
    private const ulong LongPrime = 1099511628211;

    public static uint Add(uint hash, char c) => (((hash ^ (c & 0xffu)) * Prime) ^ ((uint)c >> 8)) * Prime;

    public static ulong Add(ulong hash, uint value)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            hash = (hash ^ ((value >> shift) & 0xff)) * LongPrime;
        }

        return hash;
    }

    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>Spreads the bits, so that the least of many hashes is a fair pick.</summary>
    public static ulong Mix(ulong hash)
    {
        // The finalizer of MurmurHash3 (A. Appleby).
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
