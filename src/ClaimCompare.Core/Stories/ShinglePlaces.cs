using System.Buffers;
using System.Numerics;

namespace ClaimCompare.Core.Stories;

/// <summary>Where each shingle of a text stands. Made for one alignment: its room is lent, and given back when that is done.</summary>
internal readonly struct ShinglePlaces : IDisposable
{
    private readonly ulong[] shingles;

    /// <summary>For each row of the table its first place, counted from 1; 0 where it has none.</summary>
    private readonly int[] first;

    /// <summary>For each place the next one of its row, counted from 1.</summary>
    private readonly int[] next;
    private readonly int mask;

    /// <param name="shingles">Hashes, evenly spread.</param>
    public ShinglePlaces(ulong[] shingles)
    {
        this.shingles = shingles;
        var rows = (int)BitOperations.RoundUpToPowerOf2((uint)shingles.Length + 1);
        mask = rows - 1;
        first = ArrayPool<int>.Shared.Rent(rows);
        next = ArrayPool<int>.Shared.Rent(shingles.Length);
        Array.Clear(first, 0, rows);
        for (var place = shingles.Length - 1; place >= 0; place--)
        {
            ref var row = ref first[(int)shingles[place] & mask];
            (next[place], row) = (row, place + 1);
        }
    }

    /// <summary>The first place of a shingle; -1 where the text has it not.</summary>
    public int First(ulong shingle) => From(first[(int)shingle & mask], shingle);

    /// <summary>The next place of the shingle that stands at one; -1 behind the last.</summary>
    public int Next(int place) => From(next[place], shingles[place]);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(first);
        ArrayPool<int>.Shared.Return(next);
    }

    private int From(int row, ulong shingle)
    {
        while (row > 0 && shingles[row - 1] != shingle)
        {
            row = next[row - 1];
        }

        return row - 1;
    }
}
