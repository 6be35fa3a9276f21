using System.Runtime.InteropServices;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Articles by their signatures, with the stories they are in. A change is worked out where it is felt; what comes out is what
/// <see cref="StoryFinder"/> finds in all the articles at once, whatever the order in which they came. Not for several threads at a time.
/// </summary>
public sealed class StoryCatalog
{
    private readonly Dictionary<string, StoryNode> byArticle = new(StringComparer.Ordinal);
    private readonly Dictionary<Likeness, StoryNode> byLikeness = [];
    private readonly Dictionary<string, KnownStory> named = new(StringComparer.Ordinal);
    private readonly StoryIndex index = new();
    private readonly List<StoryNode?> nodes = [];

    /// <summary>Nodes that know their links, in the order in which they were worked out, and those that did.</summary>
    private readonly Queue<StoryNode> linked = [];

    /// <summary>How many links all nodes know.</summary>
    private int links;

    /// <summary>About 40 MB: the links of what was news in the last two weeks or so.</summary>
    private const int MostLinks = 1_500_000;

    private readonly int mostLinks;

    public StoryCatalog()
        : this(MostLinks)
    {
    }

    /// <param name="mostLinks">So many links are kept from one update to the next.</param>
    internal StoryCatalog(int mostLinks) => this.mostLinks = mostLinks;

    public int Count => byArticle.Count;

    /// <summary>Takes in an article whose story is known already, as found by this catalogue or another one earlier.</summary>
    /// <param name="story">Equal for the articles of one story.</param>
    public void Load(string article, StorySignature signature, string story)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(signature);
        var old = byArticle.GetValueOrDefault(article);
        if (old is not null)
        {
            Withdraw(article, old);
        }

        ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(named, story, out _);
        var node = NodeFor(article, signature);
        if (node.Story is null && linked.Count > 0)
        {
            Link([node]);
        }

        Move(node, members ??= new KnownStory());
    }

    /// <summary>Adds articles, or puts others in their place, or takes articles out.</summary>
    /// <param name="changes">Each article at most once; without signature where it is taken out.</param>
    /// <returns>The stories that hold a changed article or have not the articles they had: the ids of each, in ordinal order.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Update(IEnumerable<KeyValuePair<string, StorySignature?>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        named.Clear();
        Forget();
        var added = new HashSet<StoryNode>();
        var touched = new HashSet<KnownStory>();
        foreach (var (article, signature) in changes)
        {
            if (byArticle.TryGetValue(article, out var old))
            {
                touched.UnionWith(old.Story is { } left ? [left] : []);
                Withdraw(article, old);
            }

            if (signature is not null)
            {
                var node = NodeFor(article, signature);
                touched.UnionWith(node.Story is { } joined ? [joined] : []);
                added.UnionWith(node.Story is null ? [node] : []);
            }
        }

        added.RemoveWhere(node => node.Articles.Count == 0);
        Link([.. added.OrderBy(node => node.Number)]);
        List<StoryRegion> regions = [.. touched.Where(story => story.Nodes.Count > 0).Select(story => RegionOf(story.Nodes)), .. added.Select(node => RegionOf([node]))];
        var settled = Settle(regions);
        var other = settled.SelectMany(region => region.Stories).Where(story => !IsAsBefore(story, touched)).ToList();
        settled.SelectMany(region => region.Nodes).ToList().ForEach(node => node.Region = null);
        return [.. other.Select(Place)];
    }

    /// <summary>
    /// Clusters regions together where they meet, and with the stories beside them that they meet, until none meets another: then all
    /// there is would be clustered just so.
    /// </summary>
    private List<StoryRegion> Settle(List<StoryRegion> regions)
    {
        var settled = new HashSet<StoryRegion>(regions);

        // Most articles belong to the story of the article nearest to them.
        var changed = Cluster(regions, settled, region => region.Nodes.Count == 1 && Nearest(region.Nodes[0]) is { } near ? [near] : []);
        changed.AddRange(regions.Where(settled.Contains));
        while (changed.Count > 0)
        {
            changed = Cluster(changed, settled, region => region.Met(LinksOf, CurrentRegionOf));
        }

        return [.. settled];
    }

    /// <summary>Clusters regions together with those that they are to be together with.</summary>
    /// <param name="regions">The regions that are looked at.</param>
    /// <param name="settled">Takes the new regions in place of those that they are made of.</param>
    /// <param name="with">What each is to be together with.</param>
    /// <returns>The new regions.</returns>
    private List<StoryRegion> Cluster(List<StoryRegion> regions, HashSet<StoryRegion> settled, Func<StoryRegion, IReadOnlyList<StoryRegion>> with)
    {
        var sets = new DisjointSets<StoryRegion>();
        foreach (var region in regions)
        {
            foreach (var other in with(region))
            {
                sets.Join(region, other);
            }
        }

        var clustered = new List<StoryRegion>();
        foreach (var together in sets.All)
        {
            settled.ExceptWith(together);
            clustered.Add(RegionOf([.. together.SelectMany(region => region.Nodes)]));
        }

        settled.UnionWith(clustered);
        return clustered;
    }

    private StoryRegion? Nearest(StoryNode node)
    {
        NodeLink nearest = default;
        foreach (var link in LinksOf(node))
        {
            nearest = link.Strength > nearest.Strength ? link : nearest;
        }

        return nearest.Strength >= StoryFinder.Cohesion ? CurrentRegionOf(nearest.To) : null;
    }

    private StoryRegion CurrentRegionOf(StoryNode node) => node.Region ?? node.Story!.Region(LinksOf);

    private StoryRegion RegionOf(IReadOnlyCollection<StoryNode> some)
    {
        var region = new StoryRegion(some, LinksOf);
        foreach (var node in some)
        {
            node.Region = region;
        }

        return region;
    }

    private static bool IsAsBefore(HashSet<StoryNode> story, HashSet<KnownStory> touched) =>
        story.First().Story is { } known && !touched.Contains(known) && known.Nodes.SetEquals(story);

    private static string[] Place(HashSet<StoryNode> story)
    {
        var placed = new KnownStory();
        foreach (var node in story)
        {
            Move(node, placed);
        }

        return [.. story.SelectMany(node => node.Articles).Order(StringComparer.Ordinal)];
    }

    private static void Move(StoryNode node, KnownStory story)
    {
        if (node.Story != story)
        {
            node.Story?.Remove(node);
            story.Add(node);
            node.Story = story;
        }
    }

    private StoryNode NodeFor(string article, StorySignature signature)
    {
        var likeness = Likeness.Of(signature);
        if (likeness is not { } alike || !byLikeness.TryGetValue(alike, out var node))
        {
            node = new StoryNode(index.Add(signature.Profile), signature.Profile, likeness);
            nodes.Add(node);
            if (likeness is { } own)
            {
                byLikeness.Add(own, node);
            }
        }

        node.Articles.Add(article);
        byArticle[article] = node;
        return node;
    }

    private void Withdraw(string article, StoryNode node)
    {
        byArticle.Remove(article);
        node.Articles.Remove(article);
        if (node.Articles.Count > 0)
        {
            return;
        }

        foreach (var link in LinksOf(node))
        {
            links -= link.To.Links?.RemoveAll(back => back.To == node) ?? 0;
        }

        links -= node.Links!.Count;
        node.Links = null;

        node.Story?.Remove(node);
        index.Remove(node.Number);
        nodes[node.Number] = null;
        if (node.Likeness is { } alike)
        {
            byLikeness.Remove(alike);
        }
    }

    private List<NodeLink> LinksOf(StoryNode node)
    {
        if (node.Links is null)
        {
            Keep(node, index.LinksOf(node.Profile));
        }

        return node.Links!;
    }

    private void Keep(StoryNode node, List<(int Number, double Strength)> found)
    {
        linked.Enqueue(node);
        node.Links = new List<NodeLink>(found.Count);
        foreach (var (number, strength) in found)
        {
            if (nodes[number] is { } other && other != node)
            {
                node.Links.Add(new NodeLink(other, strength));
            }
        }

        links += node.Links.Count;
    }

    /// <summary>Works out the links of new nodes, and tells their neighbours of them, those at least that know their links.</summary>
    /// <param name="added">All that are new, in the order of their numbers.</param>
    private void Link(StoryNode[] added)
    {
        var found = new List<(int Number, double Strength)>[added.Length];
        Parallel.For(0, added.Length, i => found[i] = index.LinksOf(added[i].Profile));
        for (var i = 0; i < added.Length; i++)
        {
            Keep(added[i], found[i]);
            foreach (var (other, strength) in added[i].Links!)
            {
                if (other.Number < added[0].Number && other.Links is { } known)
                {
                    known.Add(new NodeLink(added[i], strength));
                    links++;
                }
            }
        }
    }

    /// <summary>Forgets links that were worked out long ago, as many as are too many; who needs them works them out anew.</summary>
    private void Forget()
    {
        while (links > mostLinks && linked.TryDequeue(out var node))
        {
            links -= node.Links?.Count ?? 0;
            node.Links = null;
        }
    }
}
