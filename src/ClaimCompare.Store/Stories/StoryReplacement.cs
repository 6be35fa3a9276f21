using ClaimCompare.Core.Comparison;
using ClaimCompare.Store.Articles;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Store.Stories;

/// <summary>Puts computed stories in the place of those that held the same articles. Runs inside the caller's transaction, after its changes are saved.</summary>
public static class StoryReplacement
{
    public static async Task ReplaceStoriesAsync(
        this ClaimCompareDbContext store, IReadOnlyList<StoryComparison> stories, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(stories);
        // Rows are removed behind the tracker's back; what it holds of them would clash with the new ones.
        store.ChangeTracker.Clear();
        var articles = stories.SelectMany(story => story.Articles).ToList();
        await RemoveAsync(store, articles, [.. stories.Select(story => story.Id)], cancellationToken);
        store.Claims.AddRange(stories.SelectMany(story => story.Articles.SelectMany(id => ClaimProjection.Of(story.Analyses[id]))));
        store.Stories.AddRange(stories.Select(StoryProjection.Of));
        await store.SaveChangesAsync(cancellationToken);
        store.ChangeTracker.Clear();
    }

    private static async Task RemoveAsync(ClaimCompareDbContext store, List<string> articles, List<string> coming, CancellationToken cancellationToken)
    {
        var places = await store.StoryArticles.AsNoTracking().Where(place => articles.Contains(place.ArticleId)).ToListAsync(cancellationToken);
        var going = places.Select(place => place.StoryId).Distinct().ToList();
        await store.Claims.Where(claim => articles.Contains(claim.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        await store.Stories.Where(story => going.Contains(story.Id)).ExecuteDeleteAsync(cancellationToken);
        await store.FormerStories.Where(story => coming.Contains(story.Id) || going.Contains(story.Id)).ExecuteDeleteAsync(cancellationToken);
        store.FormerStories.AddRange(places
            .Where(place => place.Position == 0 && !coming.Contains(place.StoryId, StringComparer.Ordinal))
            .Select(place => new FormerStory { Id = place.StoryId, ArticleId = place.ArticleId }));
    }
}
