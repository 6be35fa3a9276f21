namespace ClaimCompare.Core.Comparison;

/// <summary>The claims of a group that hold one reading: the same interval.</summary>
internal sealed record Reading(Interval Interval, IReadOnlyList<ClaimEntry> Holders)
{
    /// <summary>
    /// Groups claims by what their wording allows; readings come in the order of their ends. "About 9,000" and "just under 9,000" are
    /// one figure in two wordings, and one reading: what both allow.
    /// </summary>
    public static List<Reading> Of(IEnumerable<ClaimEntry> claims)
    {
        var readings = new List<(Interval Interval, List<ClaimEntry> Holders)>();
        foreach (var entry in claims.OrderBy(e => e.Interval.Low).ThenBy(e => e.Interval.High).ThenBy(e => e.Ref.Article, StringComparer.Ordinal).ThenBy(e => e.Index))
        {
            var last = readings.Count - 1;
            if (last >= 0 && (readings[last].Interval.SameAs(entry.Interval) || IsSameFigure(readings[last], entry)))
            {
                readings[last].Holders.Add(entry);
                readings[last] = (readings[last].Interval.Intersect(entry.Interval), readings[last].Holders);
            }
            else
            {
                readings.Add((entry.Interval, [entry]));
            }
        }

        return [.. readings.Select(reading => new Reading(reading.Interval, reading.Holders))];
    }

    private static bool IsSameFigure((Interval Interval, List<ClaimEntry> Holders) reading, ClaimEntry entry) =>
        entry.Quantity!.Value is { } value && reading.Holders[0].Quantity!.Value is { } other && value.Equals(other) && !reading.Interval.IsDisjointFrom(entry.Interval);
}
