namespace ClaimCompare.Core.Stories;

/// <summary>Articles of a catalogue that the link cannot tell apart.</summary>
internal sealed class StoryNode(int number, LinkProfile profile, Likeness? likeness)
{
    public int Number { get; } = number;

    public LinkProfile Profile { get; } = profile;

    /// <summary>Null where the node's only article is like no other.</summary>
    public Likeness? Likeness { get; } = likeness;

    public SortedSet<string> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>The story it is in; null while that is being found.</summary>
    public KnownStory? Story { get; set; }

    /// <summary>While stories are being found, the region it is clustered in; null else, and where its story is left alone.</summary>
    public StoryRegion? Region { get; set; }

    /// <summary>All links to other nodes; null while nobody has asked for them.</summary>
    public List<NodeLink>? Links { get; set; }
}

/// <summary>A link to a node.</summary>
/// <param name="Strength">Above 0.</param>
internal readonly record struct NodeLink(StoryNode To, double Strength);
