namespace ClaimCompare.Store.Ingests;

/// <summary>What became of something that came in.</summary>
public enum IngestResult
{
    Added,

    /// <summary>A known article came in with other content.</summary>
    Revised,

    /// <summary>It was read, but nothing in it can be compared.</summary>
    NoClaims,

    Unreadable,

    /// <summary>The same content is there already; nothing was changed and nothing is recorded.</summary>
    Unchanged,
}

/// <summary>One line of the list of what was ingested.</summary>
public sealed class IngestRecord
{
    public int Id { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Source { get; set; }

    public required string ContentHash { get; set; }

    public IngestResult Result { get; set; }

    public string? ArticleId { get; set; }

    /// <summary>What went wrong and what to do, in one line; null where nothing did.</summary>
    public string? Problem { get; set; }
}
