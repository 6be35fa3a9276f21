using ClaimCompare.Core.Comparison.Affinity;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>The readings that the rules set against each other, group by group, to be found by the figures that hold them.</summary>
internal sealed class RuledPairs
{
    private static readonly List<int> None = [];

    private readonly Dictionary<ClaimEntry, List<int>> byLow = [];
    private readonly Dictionary<ClaimEntry, List<int>> byHigh = [];

    public RuledPairs(IReadOnlyList<NumberGroup> groups, StatedTimes stated)
    {
        foreach (var group in groups)
        {
            foreach (var pair in NumberDiscrepancies.Pairs(group, PrimaryFigures.Of(group), stated))
            {
                Add(byLow, pair.Low, All.Count);
                Add(byHigh, pair.High, All.Count);
                All.Add(pair);
            }
        }
    }

    public List<ReadingPair> All { get; } = [];

    /// <summary>Which of <see cref="All"/> holds the two figures, one on each side; -1 where none does.</summary>
    public int IndexOf(in FigureCandidate pair)
    {
        var index = IndexOf(pair.A, pair.B);
        return index >= 0 ? index : IndexOf(pair.B, pair.A);
    }

    private int IndexOf(ClaimEntry low, ClaimEntry high)
    {
        var others = byHigh.GetValueOrDefault(high, None);
        foreach (var index in byLow.GetValueOrDefault(low, None))
        {
            if (others.Contains(index))
            {
                return index;
            }
        }

        return -1;
    }

    private static void Add(Dictionary<ClaimEntry, List<int>> map, Reading reading, int index)
    {
        foreach (var entry in reading.Holders)
        {
            if (!map.TryGetValue(entry, out var indices))
            {
                map[entry] = indices = [];
            }

            indices.Add(index);
        }
    }
}
