namespace ClaimCompare.Core.Stories;

/// <summary>What a text shares with others, as far as it was worked out lately. Safe to use from many threads.</summary>
internal sealed class KnownAlignments
{
    /// <summary>Texts of a large story; with more, those are forgotten that were met before.</summary>
    private const int Most = 256;

    private readonly Lock guard = new();
    private readonly Dictionary<ulong, CopyAlignment> known = [];

    /// <param name="content">Equal for other texts of the same words: an alignment depends on no more of them.</param>
    /// <param name="align">Works it out.</param>
    public CopyAlignment Get(ulong content, Func<CopyAlignment> align)
    {
        lock (guard)
        {
            if (known.TryGetValue(content, out var alignment))
            {
                return alignment;
            }
        }

        var found = align();
        lock (guard)
        {
            if (known.Count >= Most)
            {
                known.Clear();
            }

            known[content] = found;
        }

        return found;
    }
}
