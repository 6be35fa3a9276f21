using System.Numerics;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// A profile made ready to be compared with many: its terms are found in a table, not merged with each of the others'. Not for several
/// threads at a time.
/// </summary>
internal sealed class LinkProbe
{
    /// <summary>Large enough for most tables to come out without a clash at the first or second try.</summary>
    private const int SlotBits = 12;

    private const int KeyBits = 32;

    // A linear congruential generator's (Knuth); the low bit keeps multipliers odd.
    private const uint NextMultiplier = 1664525;
    private const uint Step = 1013904223;

    /// <summary>Tries before a larger table is taken.</summary>
    private const int Tries = 16;

    /// <summary>In each slot the number of a term, counted from 1; 0 where the slot is free. No two terms are for one slot.</summary>
    private readonly byte[] slots;

    /// <summary>The keys by number; behind 0 there is one that is in no free slot.</summary>
    private readonly uint[] keys;
    private readonly uint multiplier;
    private readonly int shift;
    private readonly SharedTerm[] shared = new SharedTerm[StorySignature.MostTerms + 1];

    public LinkProbe(LinkProfile profile)
    {
        Profile = profile;
        keys = [0, .. profile.Keys];
        multiplier = NextMultiplier;
        shift = KeyBits - SlotBits;
        slots = new byte[1 << SlotBits];
        for (var tries = 1; !Fill(); tries++)
        {
            multiplier = ((multiplier * NextMultiplier) + Step) | 1;
            if (tries % Tries == 0)
            {
                shift--;
                slots = new byte[slots.Length * 2];
            }

            Array.Clear(slots);
        }
    }

    public LinkProfile Profile { get; }

    /// <summary>The places of all its weightiest terms, a bit each.</summary>
    public uint AllOfGist => (1u << Profile.Gist.Length) - 1;

    /// <summary>The terms that another profile has in common with it, ascending by key; until the next are asked for.</summary>
    public ReadOnlySpan<SharedTerm> SharedWith(LinkProfile other)
    {
        var count = 0;
        var theirs = other.Keys;
        for (var i = 0; i < theirs.Length; i++)
        {
            // Without a branch, which could not be foretold: a term too many is written, and written over by the next.
            var own = slots[(theirs[i] * multiplier) >> shift];
            shared[count] = new SharedTerm((byte)(own - 1), (byte)i);
            count += own != 0 & keys[own] == theirs[i] ? 1 : 0;
        }

        return shared.AsSpan(0, count);
    }

    /// <summary>How many of these keys are those of its terms.</summary>
    public int Has(ReadOnlySpan<uint> others)
    {
        var count = 0;
        foreach (var key in others)
        {
            var own = slots[(key * multiplier) >> shift];
            count += own != 0 & keys[own] == key ? 1 : 0;
        }

        return count;
    }

    /// <summary>Which of its weightiest terms may be among those of another one: their places, a bit each.</summary>
    /// <param name="bits">The other's terms as <see cref="TermBits"/>.</param>
    public uint GistAmong(ReadOnlySpan<ulong> bits)
    {
        var found = 0u;
        var gist = Profile.Gist.AsSpan();
        for (var i = 0; i < gist.Length; i++)
        {
            found |= TermBits.Has(bits, gist[i]) << i;
        }

        return found;
    }

    /// <summary>Of the weightiest terms of the two at least so many stand in the other one, added up.</summary>
    /// <param name="gist">Those of this one that may stand in the other.</param>
    /// <param name="count">How many of the other's stand in this one.</param>
    public bool SharesOfGist(LinkProfile other, uint gist, int count, int fewest)
    {
        if (count >= fewest)
        {
            return true;
        }

        var theirs = other.Keys;
        for (; gist != 0; gist &= gist - 1)
        {
            if (IsAmong(theirs, Profile.Gist[BitOperations.TrailingZeroCount(gist)]) && ++count >= fewest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keys are hashes, ascending and evenly spread: where one must stand is known but for a few places.</summary>
    private static bool IsAmong(ReadOnlySpan<uint> sorted, uint key)
    {
        var i = (int)(((ulong)key * (ulong)sorted.Length) >> KeyBits);
        while (i < sorted.Length && sorted[i] < key)
        {
            i++;
        }

        while (i > 0 && (i == sorted.Length || sorted[i] > key))
        {
            i--;
        }

        return i < sorted.Length && sorted[i] == key;
    }

    private bool Fill()
    {
        for (var number = 1; number < keys.Length; number++)
        {
            ref var slot = ref slots[(keys[number] * multiplier) >> shift];
            if (slot != 0)
            {
                return false;
            }

            slot = (byte)number;
        }

        return true;
    }
}

/// <summary>The places of a term among those of two profiles.</summary>
internal readonly record struct SharedTerm(byte Own, byte Other);
