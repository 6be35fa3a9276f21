using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;
using ClaimCompare.Store;
using ClaimCompare.Store.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>
/// Computes the stories that a change touches, and puts them in the place of the old ones. Runs inside the caller's transaction, after
/// the changed articles are saved.
/// </summary>
public sealed class StoryUpdater(ClaimCompareDbContext store, ILogger<StoryUpdater> logger)
{
    /// <returns>How many claims the changed articles make.</returns>
    public async Task<int> UpdateAsync(IReadOnlyCollection<string> changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var articles = await new TouchedArticles(store).FindAsync(changed, cancellationToken);
        var untouched = await UntouchedAsync([.. articles.Select(article => article.Article.Id)], changed, cancellationToken);
        var stories = StoryFinder.Find(articles).Where(story => !untouched.Contains(Members(story.Articles.Select(article => article.Article.Id)))).ToList();
        await store.ReplaceStoriesAsync([.. stories.Select(StoryComparer.Compare)], cancellationToken);
        foreach (var (story, article) in stories.SelectMany(story => story.Articles.Select(article => (story, article))))
        {
            logger.Placed(article.Article.Id, story.Id, article.Claims.Count);
        }

        return articles.Where(article => changed.Contains(article.Article.Id)).Sum(article => article.Claims.Count);
    }

    /// <summary>Stories without a changed article: found again with the same members, they are what they were.</summary>
    private async Task<HashSet<string>> UntouchedAsync(List<string> articles, IReadOnlyCollection<string> changed, CancellationToken cancellationToken)
    {
        var stories = store.StoryArticles.Where(place => articles.Contains(place.ArticleId)).Select(place => place.StoryId);
        var places = await store.StoryArticles.AsNoTracking().Where(place => stories.Contains(place.StoryId)).ToListAsync(cancellationToken);
        return [.. places
            .GroupBy(place => place.StoryId, StringComparer.Ordinal)
            .Where(story => !story.Any(place => changed.Contains(place.ArticleId)))
            .Select(story => Members(story.Select(place => place.ArticleId)))];
    }

    private static string Members(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));
}
