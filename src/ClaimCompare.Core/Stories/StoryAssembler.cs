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
        var (families, passages) = CopyFamilies.Find(articles);
        var dated = DateInference.Infer(articles, families);
        return new StoryArticles(Identity(articles), Order(articles, dated), dated, families, passages);
    }

    /// <summary>The undated read anew with their inferred dates; all by day, then id; those without any day last.</summary>
    private static AnalyzedArticle[] Order(IReadOnlyList<AnalyzedArticle> articles, IReadOnlyList<InferredDate> dated)
    {
        var inferred = dated.ToDictionary(date => date.Article, date => date.Published, StringComparer.Ordinal);
        return
        [
            .. articles.Select(article => inferred.TryGetValue(article.Article.Id, out var day) ? ArticleAnalyzer.Analyze(article.Article, day) : article)
                .OrderBy(article => inferred.TryGetValue(article.Article.Id, out var day) ? day : article.Article.Published ?? DateOnly.MaxValue)
                .ThenBy(article => article.Article.Id, StringComparer.Ordinal),
        ];
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
