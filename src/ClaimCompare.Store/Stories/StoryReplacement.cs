using ClaimCompare.Core.Comparison;
using ClaimCompare.Store.Articles;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Store.Stories;

/// <summary>Puts computed stories in the place of those that held the same articles. Runs inside the caller's transaction, after its changes are saved.</summary>
public static class StoryReplacement
{
    /// <param name="store">The store.</param>
    /// <param name="stories">Stories without an article in common.</param>
    /// <param name="changed">Whether an article's content or analysis is another than before; null where all are.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    public static async Task ReplaceStoriesAsync(
        this ClaimCompareDbContext store, IReadOnlyList<StoryComparison> stories, Func<string, bool>? changed = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(stories);
        // Rows are removed and added behind the tracker's back; what it holds of them would clash with the new ones.
        store.ChangeTracker.Clear();
        var articles = stories.SelectMany(story => story.Articles).ToList();
        var places = await store.StoryArticles.AsNoTracking().Where(place => articles.Contains(place.ArticleId)).ToListAsync(cancellationToken);
        await RemoveAsync(store, places, [.. stories.Select(story => story.Id)], cancellationToken);
        var records = stories.Select(StoryProjection.Of).ToList();
        await WriteClaimsAsync(store, stories, Unread(records, places, changed), cancellationToken);
        await WriteAsync(store, records, cancellationToken);
    }

    private static async Task RemoveAsync(ClaimCompareDbContext store, List<StoryArticleRecord> places, List<string> coming, CancellationToken cancellationToken)
    {
        var going = places.Select(place => place.StoryId).Distinct().ToList();
        await store.Stories.Where(story => going.Contains(story.Id)).ExecuteDeleteAsync(cancellationToken);
        await store.FormerStories.Where(story => coming.Contains(story.Id) || going.Contains(story.Id)).ExecuteDeleteAsync(cancellationToken);
        var known = coming.ToHashSet(StringComparer.Ordinal);
        var former = places.Where(place => place.Position == 0 && !known.Contains(place.StoryId));
        await store.InsertAsync(former.Select(place => new FormerStory { Id = place.StoryId, ArticleId = place.ArticleId }), cancellationToken);
    }

    /// <summary>Articles whose claims the store has not: the changed ones, and those that are read under another date than before.</summary>
    private static HashSet<string> Unread(List<StoryRecord> records, List<StoryArticleRecord> places, Func<string, bool>? changed)
    {
        var dates = places.ToDictionary(place => place.ArticleId, place => place.InferredPublished, StringComparer.Ordinal);
        return records.SelectMany(record => record.Articles)
            .Where(place => changed is null || changed(place.ArticleId) || !dates.TryGetValue(place.ArticleId, out var date) || date != place.InferredPublished)
            .Select(place => place.ArticleId).ToHashSet(StringComparer.Ordinal);
    }

    private static async Task WriteClaimsAsync(
        ClaimCompareDbContext store, IReadOnlyList<StoryComparison> stories, HashSet<string> unread, CancellationToken cancellationToken)
    {
        await store.Claims.Where(claim => unread.Contains(claim.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        var analyses = stories.SelectMany(story => story.Articles.Where(unread.Contains).Select(id => story.Analyses[id]));
        await store.InsertAsync(analyses.SelectMany(ClaimProjection.Of), cancellationToken);
    }

    private static async Task WriteAsync(ClaimCompareDbContext store, List<StoryRecord> stories, CancellationToken cancellationToken)
    {
        await store.InsertAsync(stories, cancellationToken);
        await store.InsertAsync(stories.SelectMany(story => story.Articles), cancellationToken);
        await store.InsertAsync(stories.Select(story => story.Passages).OfType<StoryPassages>(), cancellationToken);
        await store.InsertAsync(stories.SelectMany(story => story.Groups), cancellationToken);
        await store.InsertAsync(stories.SelectMany(story => story.Discrepancies), cancellationToken);
    }
}
