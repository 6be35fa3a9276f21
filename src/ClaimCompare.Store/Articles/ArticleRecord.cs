using ClaimCompare.Core;

namespace ClaimCompare.Store.Articles;

/// <summary>
/// An article as it was read, with what a person corrected beside it. What was read is never overwritten by a correction, so that a
/// page can show both.
/// </summary>
public sealed class ArticleRecord
{
    /// <summary>Made of <see cref="Identity"/>: the same whenever and wherever the article comes in.</summary>
    public required string Id { get; set; }

    /// <summary>The article's address where it names one, else its outlet and the hash of its bytes.</summary>
    public required string Identity { get; set; }

    /// <summary>SHA-256 of the bytes that came in, in hexadecimal.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The file or form it came from, for people.</summary>
    public required string Source { get; set; }

    public DateTimeOffset IngestedAt { get; set; }

    /// <summary>The whole source as text. Furniture and evidence count in it.</summary>
    public required string Original { get; set; }

    /// <summary>The body without furniture. Claims count in it.</summary>
    public required string Text { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public DateOnly? Published { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public DateTimeOffset? Modified { get; set; }

    public string? CorrectedTitle { get; set; }

    public string? CorrectedOutlet { get; set; }

    public DateOnly? CorrectedPublished { get; set; }

    public List<string> Authors { get; set; } = [];

    public List<string> Agencies { get; set; } = [];

    /// <summary>Others that the article credits and that are no known agency ("Source: …").</summary>
    public List<string> Credits { get; set; } = [];

    public List<FurniturePiece> Furniture { get; set; } = [];

    public List<EvidencePiece> Evidence { get; set; } = [];

    public List<SegmentPiece> Segments { get; set; } = [];

    public List<ClaimRecord> Claims { get; set; } = [];

    public List<EarlierRevision> EarlierRevisions { get; set; } = [];

    /// <summary>The headline that counts: the corrected one, else the one that was read.</summary>
    public string? Headline => CorrectedTitle ?? Title;

    /// <summary>The outlet that counts.</summary>
    public string? OutletName => CorrectedOutlet ?? Outlet;

    /// <summary>The day of publication that counts; null where only a story can infer it.</summary>
    public DateOnly? PublishedOn => CorrectedPublished ?? Published;

    /// <summary>The article as the engine takes it, corrections applied.</summary>
    public Article ToArticle() => new()
    {
        Id = Id,
        Text = Text,
        Title = Headline,
        Outlet = OutletName,
        Url = Url,
        Published = PublishedOn,
        PublishedAt = CorrectedPublished is null ? PublishedAt : null,
        Modified = Modified,
        Authors = Authors,
        Agencies = Agencies,
        Credits = Credits,
    };
}
