namespace ClaimCompare.Core.Stories;

/// <summary>Articles of a catalogue that the link cannot tell apart.</summary>
internal sealed class StoryNode(int number, StorySignature signature, Likeness? likeness)
{
    private StorySignature? signature = signature;

    /// <summary>The signature's features, once it was packed.</summary>
    private byte[]? packed;

    public int Number { get; } = number;

    /// <summary>False where only the features are kept, as a store keeps them.</summary>
    public bool IsOpen => signature is not null;

    /// <summary>Opens the node where it is not.</summary>
    public StorySignature Signature => signature ??= new StorySignature(FeatureBytes.Read(packed));

    /// <summary>Null where the node's only article is like no other.</summary>
    public Likeness? Likeness { get; } = likeness;

    public SortedSet<string> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>The story it is in; null while that is being found.</summary>
    public KnownStory? Story { get; set; }

    /// <summary>While stories are being found, the region it is clustered in; null else, and where its story is left alone.</summary>
    public StoryRegion? Region { get; set; }

    /// <summary>All links to other nodes; null while nobody has asked for them.</summary>
    public List<NodeLink>? Links { get; set; }

    /// <summary>Gives up the signature, to be made again when somebody asks: packed it takes a third of the room.</summary>
    public void Pack()
    {
        packed ??= FeatureBytes.Write(Signature.Features);
        signature = null;
    }
}

/// <summary>A link to a node.</summary>
/// <param name="Strength">Above 0.</param>
internal readonly record struct NodeLink(StoryNode To, double Strength);
