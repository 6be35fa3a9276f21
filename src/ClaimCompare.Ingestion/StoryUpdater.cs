using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;
using ClaimCompare.Store;
using ClaimCompare.Store.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>Computes the stories that a change touches, and puts them in the place of the old ones. Runs inside the caller's transaction.</summary>
public sealed class StoryUpdater(ClaimCompareDbContext store, ILogger<StoryUpdater> logger)
{
    public async Task UpdateAsync(IReadOnlyCollection<string> changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var candidates = await CandidatesAsync(cancellationToken);
        var kept = await UntouchedAsync(changed, cancellationToken);
        var touched = StoryFinder.Find(candidates).Where(story => !kept.Contains(Members(story.Articles.Select(article => article.Article.Id)))).ToList();
        await store.ReplaceStoriesAsync([.. touched.Select(StoryComparer.Compare)], cancellationToken);
        foreach (var (story, article) in touched.SelectMany(story => story.Articles.Select(article => (story, article))))
        {
            logger.Placed(article.Article.Id, story.Id, article.Claims.Count);
        }
    }

    /// <summary>The articles that may share a story with a changed one.</summary>
    private async Task<List<AnalyzedArticle>> CandidatesAsync(CancellationToken cancellationToken)
    {
        var records = await store.Articles.AsNoTracking().OrderBy(article => article.Id).ToListAsync(cancellationToken);
        return [.. records.Select(record => ArticleAnalyzer.Analyze(record.ToArticle()))];
    }

    /// <summary>Stories without a changed article: found again with the same members, they are what they were.</summary>
    private async Task<HashSet<string>> UntouchedAsync(IReadOnlyCollection<string> changed, CancellationToken cancellationToken)
    {
        var places = await store.StoryArticles.AsNoTracking().ToListAsync(cancellationToken);
        return [.. places
            .GroupBy(place => place.StoryId, StringComparer.Ordinal)
            .Where(story => !story.Any(place => changed.Contains(place.ArticleId)))
            .Select(story => Members(story.Select(place => place.ArticleId)))];
    }

    private static string Members(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));
}
