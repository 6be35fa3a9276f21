namespace ClaimCompare.Core.Comparison;

/// <summary>The claims of a group that hold one reading: the same interval.</summary>
internal sealed record Reading(Interval Interval, IReadOnlyList<ClaimEntry> Holders)
{
    /// <summary>Groups claims by what their wording allows; readings come in the order of their ends.</summary>
    public static List<Reading> Of(IEnumerable<ClaimEntry> claims)
    {
        var readings = new List<(Interval Interval, List<ClaimEntry> Holders)>();
        foreach (var entry in claims.OrderBy(e => e.Interval.Low).ThenBy(e => e.Interval.High).ThenBy(e => e.Ref.Article, StringComparer.Ordinal).ThenBy(e => e.Index))
        {
            if (readings.Count > 0 && readings[^1].Interval.SameAs(entry.Interval))
            {
                readings[^1].Holders.Add(entry);
            }
            else
            {
                readings.Add((entry.Interval, [entry]));
            }
        }

        return [.. readings.Select(reading => new Reading(reading.Interval, reading.Holders))];
    }
}
