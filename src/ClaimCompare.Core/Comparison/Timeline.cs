namespace ClaimCompare.Core.Comparison;

/// <summary>A group's readings as they came: which independent text gave which, and when. Tells a count on the move from an error.</summary>
internal sealed class Timeline
{
    /// <summary>Independent texts that must speak against a figure: one may be late, or be wrong itself.</summary>
    private const int Several = 3;

    /// <summary>Time within which a newer count may not have reached everybody.</summary>
    private static readonly TimeSpan Spreading = TimeSpan.FromHours(6);

    private readonly ReadingTimes[] readings;
    private readonly StatedTimes stated;

    public Timeline(IReadOnlyList<Reading> readings, StatedTimes stated)
    {
        this.readings = [.. readings.Select(reading => ReadingTimes.Of(reading, stated))];
        this.stated = stated;
    }

    public bool AreOfOneMoment(int a, int b) => readings[a].IsOfOneMoment(readings[b]);

    /// <summary>The articles tell two states of the event.</summary>
    public bool AreApart(ClaimEntry a, ClaimEntry b) => stated.AreApart(a, b);

    /// <summary>The texts date the two readings to different times.</summary>
    public bool AreStatedApart(int a, int b) => readings[a].IsStatedBefore(readings[b]) || readings[b].IsStatedBefore(readings[a]);

    /// <summary>-1 where the first reading was given earlier by all who hold it, 1 where later, 0 where the order is not known or mixed.</summary>
    public int Order(int first, int second)
    {
        var (a, b) = (readings[first], readings[second]);
        if (a.IsStatedBefore(b) != b.IsStatedBefore(a))
        {
            return a.IsStatedBefore(b) ? -1 : 1;
        }

        if (!a.IsKnown || !b.IsKnown)
        {
            return 0;
        }

        return a.IsPublishedBefore(b) ? -1 : b.IsPublishedBefore(a) ? 1 : 0;
    }

    /// <summary>The first reading was told before the other one was.</summary>
    public bool WasThereFirst(int first, int second) =>
        readings[first].IsKnown && readings[second].IsKnown && readings[first].First.To < readings[second].First.From;

    /// <summary>Of a count that only grows one text alone gives more than the others do hours later, and nobody ever comes up to it.</summary>
    public bool NobodyFollows(int high)
    {
        if (readings[high] is not { IsKnown: true, All: [var alone] })
        {
            return false;
        }

        var less = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < readings.Length; i++)
        {
            if (i == high)
            {
                continue;
            }

            // Who writes "at least 30" knows of thirty, whatever the words allow.
            if (readings[i].Reading.Interval.Low >= readings[high].Reading.Interval.Low)
            {
                return false;
            }

            foreach (var given in readings[i].All)
            {
                _ = given.Witness != alone.Witness && given.Published is { } when && when.From > alone.Published!.Value.To + Spreading && less.Add(given.Witness);
            }
        }

        return less.Count >= Several;
    }

    /// <summary>Of a count that only grows one text alone gives less than all others did hours before, so that it is nobody's old figure.</summary>
    public bool FallsBehind(int low)
    {
        if (readings[low] is not { IsKnown: true, All: [var alone] })
        {
            return false;
        }

        var more = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < readings.Length; i++)
        {
            if (i == low)
            {
                continue;
            }

            if (readings[i].Reading.Interval.Low <= readings[low].Reading.Interval.High)
            {
                return false;
            }

            foreach (var given in readings[i].All)
            {
                _ = given.Witness != alone.Witness && given.Published is { } when && when.To + Spreading < alone.Published!.Value.From && more.Add(given.Witness);
            }
        }

        return more.Count >= Several;
    }
}
