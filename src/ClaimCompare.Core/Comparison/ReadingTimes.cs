namespace ClaimCompare.Core.Comparison;

/// <summary>Who gave a reading, and when: one entry for each independent text, of the time at which it first gave it.</summary>
internal sealed class ReadingTimes
{
    private ReadingTimes(Reading reading, List<Given> all)
    {
        Reading = reading;
        All = all;
        foreach (var given in all)
        {
            IsKnown &= given.Published is not null;
        }
    }

    public Reading Reading { get; }

    public IReadOnlyList<Given> All { get; }

    /// <summary>Every text is dated.</summary>
    public bool IsKnown { get; } = true;

    /// <summary>Between which moments the first text that gave it came out.</summary>
    public (DateTimeOffset From, DateTimeOffset To) First => (All.Min(given => given.Published!.Value.From), All.Min(given => given.Published!.Value.To));

    /// <summary>Between which moments the last one did.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Last => (All.Max(given => given.Published!.Value.From), All.Max(given => given.Published!.Value.To));

    /// <summary>All who give this came before any who gives the other; or the other may already stand while some still carry this one.</summary>
    public bool IsPublishedBefore(ReadingTimes other) => Last.To < other.First.From || (First.To < other.First.From && Last.To < other.Last.From);

    public static ReadingTimes Of(Reading reading, StatedTimes stated)
    {
        var byWitness = new SortedDictionary<string, Given>(StringComparer.Ordinal);
        foreach (var entry in reading.Holders)
        {
            var given = new Given(entry.Witness, AsOf.BoundsOf(entry), stated.Of(entry), stated.OfArticle(entry.Article));
            byWitness[entry.Witness] = byWitness.TryGetValue(entry.Witness, out var known) ? Given.First(known, given) : given;
        }

        return new ReadingTimes(reading, [.. byWitness.Values]);
    }

    /// <summary>By what the texts say, this was the count at one time and the other at a later one.</summary>
    public bool IsStatedBefore(ReadingTimes other)
    {
        var any = false;
        foreach (var one in All)
        {
            foreach (var next in other.All)
            {
                if ((one.Stated ?? one.Around) is { } earlier && (next.Stated ?? next.Around) is { } later)
                {
                    if (!earlier.IsBefore(later))
                    {
                        return false;
                    }

                    any = true;
                }
            }
        }

        return any;
    }

    /// <summary>
    /// Both counts are said to have stood at one moment: two texts give the same hour, or one text alone names the same part of a day
    /// as several others.
    /// </summary>
    public bool IsOfOneMoment(ReadingTimes other)
    {
        HashSet<string> mine = new(StringComparer.Ordinal), others = new(StringComparer.Ordinal);
        foreach (var one in All)
        {
            foreach (var another in other.All)
            {
                if (one.Witness == another.Witness || one.Stated is not { } here || another.Stated is not { } there || !here.Meets(there))
                {
                    continue;
                }

                if (here.IsMoment && there.IsMoment)
                {
                    return true;
                }

                mine.Add(one.Witness);
                others.Add(another.Witness);
            }
        }

        return Math.Min(mine.Count, others.Count) == 1 && mine.Count + others.Count > Several && Math.Min(All.Count, other.All.Count) == 1;
    }

    private const int Several = 2;
}

/// <summary>That an independent text gave a figure.</summary>
/// <param name="Published">Between which moments it came out; null where the text is not dated.</param>
/// <param name="Stated">When the figure stood by the text's own words.</param>
/// <param name="Around">Of when other counts of the text are.</param>
internal readonly record struct Given(string Witness, (DateTimeOffset From, DateTimeOffset To)? Published, Stretch? Stated, Stretch? Around)
{
    /// <summary>The earlier of two tellings of one text; of what they state, a moment rather than a part of a day.</summary>
    public static Given First(Given a, Given b) => new(
        a.Witness,
        a.Published is null || b.Published is null || a.Published.Value.To <= b.Published.Value.To ? a.Published : b.Published,
        a.Stated is { } one && b.Stated is { } other ? (one.IsMoment != other.IsMoment ? (one.IsMoment ? one : other) : one.From <= other.From ? one : other) : a.Stated ?? b.Stated,
        a.Around ?? b.Around);
}
