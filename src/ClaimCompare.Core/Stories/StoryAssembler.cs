using System.Globalization;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Stories;

/// <summary>Makes a story of its articles: copy families, dates for the undated, order, identity.</summary>
public static class StoryAssembler
{
    /// <param name="articles">The story's articles, at least one, each with an id of its own.</param>
    public static StoryArticles Assemble(IReadOnlyList<AnalyzedArticle> articles) => Assemble(articles, ArticleAnalyzer.Analyze);

    /// <param name="articles">The story's articles, at least one, each with an id of its own.</param>
    /// <param name="analyze">Reads an undated article under the day that was inferred for it, as <see cref="ArticleAnalyzer"/> does.</param>
    public static StoryArticles Assemble(IReadOnlyList<AnalyzedArticle> articles, Func<Article, DateOnly?, AnalyzedArticle> analyze)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(analyze);
        var (families, passages) = CopyFamilies.Find(articles);
        var dated = DateInference.Infer(articles, families);
        return new StoryArticles(Identity(articles), Order(articles, dated, analyze), dated, families, passages);
    }

    /// <summary>The undated read anew with their inferred dates; all by day, then id; those without any day last.</summary>
    private static AnalyzedArticle[] Order(
        IReadOnlyList<AnalyzedArticle> articles, IReadOnlyList<InferredDate> dated, Func<Article, DateOnly?, AnalyzedArticle> analyze)
    {
        var inferred = dated.ToDictionary(date => date.Article, date => date.Published, StringComparer.Ordinal);
        return
        [
            .. articles.Select(article => inferred.TryGetValue(article.Article.Id, out var day) ? analyze(article.Article, day) : article)
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
