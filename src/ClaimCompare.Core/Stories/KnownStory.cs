namespace ClaimCompare.Core.Stories;

/// <summary>A story of a catalogue: what is in it, and how that was joined, worked out when somebody asks.</summary>
internal sealed class KnownStory
{
    private StoryRegion? region;

    public HashSet<StoryNode> Nodes { get; } = [];

    public void Add(StoryNode node)
    {
        Nodes.Add(node);
        region = null;
    }

    public void Remove(StoryNode node)
    {
        Nodes.Remove(node);
        region = null;
    }

    /// <summary>Its nodes clustered by themselves: being one story, they were joined as if nothing else were there.</summary>
    public StoryRegion Region(Func<StoryNode, List<NodeLink>> linksOf) => region ??= new StoryRegion(Nodes, linksOf);
}
