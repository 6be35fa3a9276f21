namespace ClaimCompare.Core.Comparison;

/// <summary>Words that stand in one of two wordings only, between words that both have; indices into the two, ends exclusive.</summary>
internal readonly record struct Hunk(int FirstA, int EndA, int FirstB, int EndB);

/// <summary>Sets two wordings side by side: the longest row of words that both have in one order, weighty words before fillers.</summary>
internal sealed class SayingAlignment
{
    private const int HeavyWeight = 4;
    private const int LightWeight = 2;

    [ThreadStatic]
    private static int[]? room;

    private SayingAlignment(List<(int A, int B)> matches, int a, int b)
    {
        Matches = matches;
        var (fromA, fromB) = (0, 0);
        foreach (var (x, y) in matches)
        {
            AddHunk(fromA, x, fromB, y);
            (fromA, fromB) = (x + 1, y + 1);
        }

        AddHunk(fromA, a, fromB, b);
    }

    public List<(int A, int B)> Matches { get; }

    public List<Hunk> Hunks { get; } = [];

    public static SayingAlignment Of(SaidWord[] a, SaidWord[] b)
    {
        var row = b.Length + 1;
        var best = Cleared((a.Length + 1) * row);
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                var skip = Math.Max(best[((i + 1) * row) + j], best[(i * row) + j + 1]);
                best[(i * row) + j] = a[i].Key == b[j].Key ? Math.Max(skip, best[((i + 1) * row) + j + 1] + Weight(a, b, i, j)) : skip;
            }
        }

        var matches = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Key == b[j].Key && best[(i * row) + j] == best[((i + 1) * row) + j + 1] + Weight(a, b, i, j))
            {
                matches.Add((i++, j++));
            }
            else if (best[((i + 1) * row) + j] >= best[(i * row) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new SayingAlignment(matches, a.Length, b.Length);
    }

    /// <summary>One table for each thread: many pairs of sentences are set side by side.</summary>
    private static Span<int> Cleared(int length)
    {
        if (room is null || room.Length < length)
        {
            room = new int[length];
        }

        var cleared = room.AsSpan(0, length);
        cleared.Clear();
        return cleared;
    }

    /// <summary>A word weighs more where its neighbour matches, too: a row of words is one, not scattered ones.</summary>
    private static int Weight(SaidWord[] a, SaidWord[] b, int i, int j) =>
        (a[i].IsHeavy ? HeavyWeight : LightWeight) + (i + 1 < a.Length && j + 1 < b.Length && a[i + 1].Key == b[j + 1].Key ? 1 : 0);

    private void AddHunk(int fromA, int toA, int fromB, int toB)
    {
        if (fromA < toA || fromB < toB)
        {
            Hunks.Add(new Hunk(fromA, toA, fromB, toB));
        }
    }
}
