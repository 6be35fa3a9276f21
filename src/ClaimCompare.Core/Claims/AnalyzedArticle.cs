namespace ClaimCompare.Core.Claims;

/// <summary>An article with everything the engine read in it.</summary>
/// <param name="Title">Analysis of the headline; null where there is none.</param>
/// <param name="Claims">All claims, those of the body first; their indices point into <paramref name="Body"/> or <paramref name="Title"/>.</param>
public sealed record AnalyzedArticle(Article Article, TextAnalysis Body, TextAnalysis? Title, IReadOnlyList<Claim> Claims)
{
    /// <summary>The analysis that a claim's indices and spans point into.</summary>
    public TextAnalysis TextOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.In == ClaimPlace.Title && Title is not null ? Title : Body;
    }
}
