namespace ClaimCompare.Core.Stories;

/// <summary>Some of a catalogue's nodes, clustered by themselves.</summary>
internal sealed class StoryRegion
{
    private readonly StoryNode[] nodes;
    private readonly Dictionary<StoryNode, int> places = [];
    private readonly List<Joining> joined = [];

    public StoryRegion(IReadOnlyCollection<StoryNode> region, Func<StoryNode, List<NodeLink>> linksOf)
    {
        nodes = [.. region.OrderBy(node => node.Articles.Min, StringComparer.Ordinal)];
        for (var i = 0; i < nodes.Length; i++)
        {
            places.Add(nodes[i], i);
        }

        var clusters = AverageLinkage.Cluster(Sizes(), Links(linksOf), StoryFinder.Cohesion, joined);
        Stories = [.. nodes.Zip(clusters).GroupBy(pair => pair.Second, pair => pair.First).Select(story => story.ToHashSet())];
    }

    public IReadOnlyList<StoryNode> Nodes => nodes;

    public List<HashSet<StoryNode>> Stories { get; }

    /// <summary>
    /// The other regions whose clustering and this one's cannot both stand beside each other: a cluster of this region and one of that,
    /// both there at one time, would have been joined, as their mean link is no weaker than the joining in which the first of the two
    /// ended. Where two regions do not meet, they are clustered together as each is by itself.
    /// </summary>
    /// <param name="linksOf">A node's links.</param>
    /// <param name="regionOf">The region that a node is in now.</param>
    public List<StoryRegion> Met(Func<StoryNode, List<NodeLink>> linksOf, Func<StoryNode, StoryRegion> regionOf)
    {
        var across = new Dictionary<StoryRegion, List<(int Here, int There, double Strength)>>();
        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var (node, strength) in linksOf(nodes[i]))
            {
                if (regionOf(node) is var there && there != this)
                {
                    if (!across.TryGetValue(there, out var links))
                    {
                        across.Add(there, links = []);
                    }

                    links.Add((i, there.places[node], strength));
                }
            }
        }

        // A mean is no greater than the greatest.
        return [.. across.Where(pair => pair.Value.Exists(link => link.Strength >= StoryFinder.Cohesion) && Meets(pair.Key, pair.Value)).Select(pair => pair.Key)];
    }

    /// <summary>Goes through the joinings of both, strongest first, with the mean links between what there is of each.</summary>
    private bool Meets(StoryRegion there, List<(int Here, int There, double Strength)> links)
    {
        var sums = new ClusterSums(Sizes(), there.Sizes());
        foreach (var (a, b, strength) in links)
        {
            sums.Add(a, b, strength);
        }

        for (int i = 0, j = 0; i < joined.Count || j < there.joined.Count;)
        {
            var here = j == there.joined.Count || (i < joined.Count && joined[i].Mean >= there.joined[j].Mean);
            if (sums.JoinsFirst(here ? 0 : 1, here ? joined[i++] : there.joined[j++]))
            {
                return true;
            }
        }

        return sums.AnyReaches(StoryFinder.Cohesion);
    }

    private int[] Sizes() => [.. nodes.Select(node => node.Articles.Count)];

    private IEnumerable<(int A, int B, double Strength)> Links(Func<StoryNode, List<NodeLink>> linksOf)
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
