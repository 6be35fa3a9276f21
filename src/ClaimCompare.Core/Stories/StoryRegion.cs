namespace ClaimCompare.Core.Stories;

/// <summary>Some of a catalogue's nodes, clustered by themselves.</summary>
internal sealed class StoryRegion
{
    /// <summary>Makes up for the order of additions: sums nearer than this share are not told apart.</summary>
    private const double Rounding = 1e-9;

    private readonly StoryNode[] nodes;
    private readonly Func<StoryNode, Dictionary<StoryNode, double>> linksOf;
    private readonly Dictionary<StoryNode, int> places = [];
    private readonly List<Joining> joined = [];
    private readonly int[] clusters;

    public StoryRegion(IReadOnlyCollection<StoryNode> region, Func<StoryNode, Dictionary<StoryNode, double>> linksOf)
    {
        this.linksOf = linksOf;
        nodes = [.. region.OrderBy(node => node.Articles.Min, StringComparer.Ordinal)];
        for (var i = 0; i < nodes.Length; i++)
        {
            places.Add(nodes[i], i);
        }

        clusters = AverageLinkage.Cluster(Sizes(), Links(), StoryFinder.Cohesion, joined);
        Stories = [.. nodes.Zip(clusters).GroupBy(pair => pair.Second, pair => pair.First).Select(story => story.ToHashSet())];
    }

    public List<HashSet<StoryNode>> Stories { get; }

    /// <summary>
    /// Nodes outside with which a cluster of the region could have been joined. While a cluster lasts, its mean link to any cluster outside
    /// is no stronger than to the nearest article in that one: where this is weaker than the joining in which the cluster ends, there was
    /// nothing to choose.
    /// </summary>
    public HashSet<StoryNode> Suspects()
    {
        var suspects = new HashSet<StoryNode>();
        var sizes = Sizes();
        Dictionary<StoryNode, double>[] outside = [.. nodes.Select(Outside)];
        foreach (var (kept, gone, mean) in joined)
        {
            Check(kept, mean);
            Check(gone, mean);
            sizes[kept] += sizes[gone];
            foreach (var (other, sum) in outside[gone])
            {
                outside[kept][other] = outside[kept].GetValueOrDefault(other) + sum;
            }
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            if (clusters[i] == i)
            {
                Check(i, StoryFinder.Cohesion);
            }
        }

        return suspects;

        void Check(int cluster, double end)
        {
            foreach (var (other, sum) in outside[cluster])
            {
                if (sum >= end * sizes[cluster] * (1 - Rounding))
                {
                    suspects.Add(other);
                }
            }
        }
    }

    private Dictionary<StoryNode, double> Outside(StoryNode node)
    {
        var sums = new Dictionary<StoryNode, double>();
        foreach (var (other, strength) in linksOf(node))
        {
            if (!places.ContainsKey(other))
            {
                sums.Add(other, strength * node.Articles.Count);
            }
        }

        return sums;
    }

    private int[] Sizes() => [.. nodes.Select(node => node.Articles.Count)];

    private IEnumerable<(int A, int B, double Strength)> Links()
    {
        for (var a = 0; a < nodes.Length; a++)
        {
            foreach (var (other, strength) in linksOf(nodes[a]))
            {
                if (places.TryGetValue(other, out var b) && a < b)
                {
                    yield return (a, b, strength);
                }
            }
        }
    }
}
