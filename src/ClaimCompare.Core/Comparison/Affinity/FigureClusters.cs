using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Groups of figures that grow by links.</summary>
internal sealed class FigureClusters
{
    private readonly IReadOnlyList<NumberGroup> groups;
    private readonly Dictionary<ClaimEntry, Cluster> clusters = [];

    public FigureClusters(IReadOnlyList<NumberGroup> groups)
    {
        this.groups = groups;
        foreach (var group in groups)
        {
            var cluster = new Cluster([group], [.. group.Members], []);
            foreach (var entry in group.Members)
            {
                clusters[entry] = cluster;
            }
        }
    }

    /// <summary>Joins the two groups of a link, unless they are told apart.</summary>
    public void Join(FigureLink link)
    {
        var (a, b) = (Of(link.A), Of(link.B));
        if (a == b)
        {
            a.Links.Add(link);
        }
        else if (!AreApart(a, b))
        {
            var joined = new Cluster([.. a.Groups, .. b.Groups], [.. a.Members, .. b.Members], [.. a.Links, .. b.Links, link]);
            joined.Members.ForEach(entry => clusters[entry] = joined);
        }
    }

    /// <summary>All groups, those nothing was joined to as they were.</summary>
    public List<NumberGroup> Groups()
    {
        var all = new List<NumberGroup>();
        foreach (var cluster in clusters.Values.Distinct().Where(cluster => cluster.Members.Count > 1 || cluster.Groups.Count > 0))
        {
            all.Add(cluster.Groups.Count == 1 && cluster.Groups[0].Members.Count == cluster.Members.Count ? cluster.Groups[0] : Joined(cluster));
        }

        return [.. all.GroupBy(group => group.Axes.Key, StringComparer.Ordinal).SelectMany(Ranked)];
    }

    /// <summary>Groups of one measurand told apart by their rank: the one that reads so throughout is the first.</summary>
    private static IEnumerable<NumberGroup> Ranked(IEnumerable<NumberGroup> groups) => groups
        .OrderBy(group => group.Links is not null).ThenByDescending(group => group.IsOfMeasurand).ThenBy(group => group.Members[0].Ref.Article, StringComparer.Ordinal).ThenBy(group => group.Members[0].Index)
        .Select((group, rank) => rank == 0 ? group : group with { Rank = rank });

    private Cluster Of(ClaimEntry entry)
    {
        if (!clusters.TryGetValue(entry, out var cluster))
        {
            clusters[entry] = cluster = new Cluster([], [entry], []);
        }

        return cluster;
    }

    /// <summary>An article gives two values and no two sources for them, or they count two kinds of harm, or a rule keeps the two kinds of people apart.</summary>
    private static bool AreApart(Cluster a, Cluster b) =>
        a.Groups.Exists(x => b.Groups.Exists(y => x.Axes.Negated != y.Axes.Negated || (x.Axes.Measure == y.Axes.Measure && NumberRelation.Grows(x.Axes.Measure))))
        || a.Members.Exists(x => b.Members.Exists(y => (x.Article == y.Article && x.Interval.IsDisjointFrom(y.Interval) && !AreOfTwoSources(x, y)) || AreOfTwoMeasures(x, y)));

    private static bool AreOfTwoSources(ClaimEntry x, ClaimEntry y) => x.Speaker is not null && y.Speaker is not null && x.Origin != y.Origin;

    private static bool AreOfTwoMeasures(ClaimEntry x, ClaimEntry y) =>
        x.Claim.Measurand!.Measure != y.Claim.Measurand!.Measure && !x.Claim.Measurand.Measure.IsOpen() && !y.Claim.Measurand.Measure.IsOpen();

    /// <summary>The group of most independent texts gives the measurand, the strongest figure where there is no group.</summary>
    private static NumberGroup Joined(Cluster cluster)
    {
        cluster.Members.Sort(Compare);
        var axes = cluster.Groups.OrderBy(group => group.Axes.Measure.IsOpen()).ThenByDescending(group => group.Members.Select(entry => entry.Witness).Distinct(StringComparer.Ordinal).Count()).ThenBy(group => group.Axes.Key, StringComparer.Ordinal).FirstOrDefault()?.Axes
            ?? cluster.Members.Select(entry => Axes.Of(entry.Claim)).OrderBy(axes => axes.Measure.IsOpen()).ThenByDescending(axes => axes.Population.Length > 0).ThenBy(axes => axes.Key, StringComparer.Ordinal).First();
        return new NumberGroup(axes, cluster.Members) { Links = cluster.Links, IsOfMeasurand = cluster.Groups.Count > 0 };
    }

    private static int Compare(ClaimEntry x, ClaimEntry y) => string.CompareOrdinal(x.Ref.Article, y.Ref.Article) is not 0 and var order ? order : x.Index.CompareTo(y.Index);

    private sealed record Cluster(List<NumberGroup> Groups, List<ClaimEntry> Members, List<FigureLink> Links)
    {
        public bool Equals(Cluster? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
