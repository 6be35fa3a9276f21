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
    private readonly Dictionary<string, HashSet<StoryNode>> named = new(StringComparer.Ordinal);
    private readonly StoryIndex index = new();
    private readonly List<StoryNode?> nodes = [];
    private bool linked;

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
        Move(node, members ??= []);
    }

    /// <summary>Adds articles, or puts others in their place, or takes articles out.</summary>
    /// <param name="changes">Each article at most once; without signature where it is taken out.</param>
    /// <returns>The stories that hold a changed article or have not the articles they had: the ids of each, in ordinal order.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Update(IEnumerable<KeyValuePair<string, StorySignature?>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        named.Clear();
        var region = new HashSet<StoryNode>();
        var changed = new HashSet<StoryNode>();
        foreach (var (article, signature) in changes)
        {
            if (byArticle.TryGetValue(article, out var old))
            {
                var left = old.Story ?? [old];
                Withdraw(article, old);
                region.UnionWith(left);
                changed.UnionWith(left);
            }

            if (signature is not null)
            {
                var node = NodeFor(article, signature);
                region.UnionWith(node.Story ?? [node]);
                changed.Add(node);
            }
        }

        region.RemoveWhere(node => node.Articles.Count == 0);
        var other = Settle(region).Where(story => !IsAsBefore(story, changed)).ToList();
        return [.. other.Select(Place)];
    }

    /// <summary>The clusters of a region that is widened by every story outside with which a part of it would have been joined.</summary>
    private List<HashSet<StoryNode>> Settle(HashSet<StoryNode> region)
    {
        while (true)
        {
            var found = new StoryRegion(region, LinksOf);
            var beside = found.Suspects().Select(node => node.Story!).Distinct().ToList();
            if (beside.Count == 0)
            {
                return found.Stories;
            }

            // Clustered together with the region they show whether they are drawn in.
            var wider = new HashSet<StoryNode>(region);
            beside.ForEach(wider.UnionWith);
            var alone = new StoryRegion(wider, LinksOf).Stories.Where(story => story.First().Story is { } known && story.SetEquals(known)).Select(story => story.First().Story!).ToHashSet();
            var drawn = beside.Where(story => !alone.Contains(story)).ToList();
            if (drawn.Count == 0)
            {
                return found.Stories;
            }

            drawn.ForEach(region.UnionWith);
        }
    }

    private static bool IsAsBefore(HashSet<StoryNode> story, HashSet<StoryNode> changed) =>
        !story.Overlaps(changed) && story.First().Story is { } known && known.SetEquals(story);

    private static string[] Place(HashSet<StoryNode> story)
    {
        foreach (var node in story)
        {
            Move(node, story);
        }

        return [.. story.SelectMany(node => node.Articles).Order(StringComparer.Ordinal)];
    }

    private static void Move(StoryNode node, HashSet<StoryNode> story)
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
            node = new StoryNode(nodes.Count, signature, likeness);
            nodes.Add(node);
            index.Add(node.Number, signature);
            if (likeness is { } own)
            {
                byLikeness.Add(own, node);
            }

            Link(node);
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

        foreach (var other in LinksOf(node).Keys)
        {
            other.Links?.Remove(node);
        }

        node.Story?.Remove(node);
        index.Remove(node.Number, node.Signature);
        nodes[node.Number] = null;
        if (node.Likeness is { } alike)
        {
            byLikeness.Remove(alike);
        }
    }

    private Dictionary<StoryNode, double> LinksOf(StoryNode node)
    {
        if (node.Links is null)
        {
            linked = true;
            node.Links = [];
            foreach (var number in index.Candidates(node.Signature))
            {
                if (nodes[number] is { } other && other != node && StoryLink.Score(node.Signature, other.Signature) is > 0 and var strength)
                {
                    node.Links.Add(other, strength);
                }
            }
        }

        return node.Links;
    }

    /// <summary>Tells a new node's neighbours of it, those at least that know their links.</summary>
    private void Link(StoryNode node)
    {
        if (linked)
        {
            foreach (var (other, strength) in LinksOf(node))
            {
                other.Links?.Add(node, strength);
            }
        }
    }
}
