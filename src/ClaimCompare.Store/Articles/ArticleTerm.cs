namespace ClaimCompare.Store.Articles;

/// <summary>A term that stands for an article in the index by which candidates for its story are found.</summary>
public sealed class ArticleTerm
{
    public required string ArticleId { get; set; }

    /// <summary>Hash of a stem, name or figure.</summary>
    public long Term { get; set; }
}
