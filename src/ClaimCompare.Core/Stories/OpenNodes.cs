namespace ClaimCompare.Core.Stories;

/// <summary>
/// The nodes whose signatures are ready to be compared: those that came or were asked for last. News is compared with the news of its
/// days; what is older is kept packed, and opened for the few follow-ups that come close to it.
/// </summary>
/// <param name="most">So many are open at a time.</param>
internal sealed class OpenNodes(int most)
{
    /// <summary>
    /// About 60 MB: the news of the last weeks, at a thousand articles a day. With half of that, a dozen
    /// are opened again for each article that comes.
    /// </summary>
    public const int Most = 20_000;

    /// <summary>In the order in which they were opened.</summary>
    private readonly Queue<StoryNode> nodes = [];

    /// <summary>Takes in a new node.</summary>
    public void Add(StoryNode node)
    {
        nodes.Enqueue(node);
        while (nodes.Count > most)
        {
            nodes.Dequeue().Pack();
        }
    }

    public StorySignature SignatureOf(StoryNode node)
    {
        if (node.IsOpen)
        {
            return node.Signature;
        }

        var signature = node.Signature;
        Add(node);
        return signature;
    }
}
