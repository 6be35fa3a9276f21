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
        this.readings = [.. readings.Select(ReadingTimes.Of)];
        this.stated = stated;
    }

    public bool AreOfOneMoment(int a, int b) => readings[a].IsOfOneMoment(readings[b]);

    /// <summary>Both articles say of when their counts are, and it is not the same time.</summary>
    public bool AreApart(ClaimEntry a, ClaimEntry b) =>
        stated.OfArticle(a.Article) is { } one && stated.OfArticle(b.Article) is { } other && !one.Meets(other);

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

        var (earlier, later) = (a.Last < b.First, b.Last < a.First);
        return earlier != later ? (earlier ? -1 : 1)
            // The newer figure may already stand while some outlets still carry the older one.
            : a.First < b.First && a.Last < b.Last ? -1
            : b.First < a.First && b.Last < a.Last ? 1 : 0;
    }

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
