using System.Globalization;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Stories;

/// <summary>Makes a story of its articles: copy families, dates for the undated, order, identity.</summary>
public static class StoryAssembler
{
    /// <param name="articles">The story's articles, at least one, each with an id of its own.</param>
    public static StoryArticles Assemble(IReadOnlyList<AnalyzedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        AnalyzedArticle[] ordered = [.. articles.OrderBy(article => article.Article.Published ?? DateOnly.MaxValue).ThenBy(article => article.Article.Id, StringComparer.Ordinal)];
        var (families, passages) = CopyFamilies.Find(articles);
        return new StoryArticles(Identity(articles), ordered, [], families, passages);
    }

    /// <summary>A hash of the members' ids: the same for the same set, whatever its order.</summary>
    private static string Identity(IReadOnlyList<AnalyzedArticle> articles)
    {
        var hash = Fnv.LongStart;
        foreach (var id in articles.Select(article => article.Article.Id).Order(StringComparer.Ordinal))
        {
            hash = Fnv.Add(Fnv.Add(hash, id), 0);
        }

        return Fnv.Mix(hash).ToString("x16", CultureInfo.InvariantCulture);
    }
}
