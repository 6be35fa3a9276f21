namespace ClaimCompare.Core;

/// <summary>One published text by one outlet, as it came in. Every field but the text may be unknown; nothing is guessed.</summary>
public sealed record Article
{
    /// <summary>The article's own identity, unique among the articles that are compared.</summary>
    public required string Id { get; init; }

    /// <summary>The body; captions stay in it, other furniture does not. All offsets of body mentions count in it.</summary>
    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>The day of publication as the source says it, in its own time zone.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The moment of publication, where the source gives a time.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Agencies whose copy the article says it carries (byline, dateline, credit line): "AFP", "DPA".</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Others whom the article credits, that are no known agency ("TSF").</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];
}
