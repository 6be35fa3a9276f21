namespace ClaimCompare.Store.Articles;

/// <summary>What an article's source was before it came in again with other content. Only the latest content is compared.</summary>
public sealed class EarlierRevision
{
    public int Id { get; set; }

    public required string ArticleId { get; set; }

    public required string ContentHash { get; set; }

    public required string Original { get; set; }

    public DateTimeOffset IngestedAt { get; set; }
}
