namespace ClaimCompare.Store.Articles;

/// <summary>What finding an article's story needs of it, so that nobody has to read the article anew for that.</summary>
public sealed class ArticleSignature
{
    public required string ArticleId { get; set; }

    /// <summary>The features as <see cref="Core.Stories.FeatureBytes"/> writes them.</summary>
    public required byte[] Features { get; set; }
}
