using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Stories;

/// <summary>Puts articles into stories: a pure function of the set of articles.</summary>
public static class StoryFinder
{
    /// <summary>Every article is in exactly one story of the result; stories are ordered by id.</summary>
    public static IReadOnlyList<StoryArticles> Find(IReadOnlyList<AnalyzedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return [.. articles.Select(article => new StoryArticles(article.Article.Id, [article], [], [], []))];
    }
}
