using ClaimCompare.Core;
using ClaimCompare.Core.Stories;
using ClaimCompare.Store;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Ingestion;

/// <summary>
/// The catalogue of the stored stories, and the articles that were compared last, as one process remembers them. It only spares
/// reading: what it holds is in the store, and when another process has changed stories since, it is read anew.
/// </summary>
public sealed class StoryMemory
{
    /// <summary>About 20 MB of texts: the news of some days.</summary>
    private const long MostCharacters = 10_000_000;

    private readonly LatestUsed<string, Article> articles = new(MostCharacters, static article => article.Text.Length, StringComparer.Ordinal);
    private StoryCatalog? catalog;
    private long seen;

    /// <summary>
    /// Counts a change, which makes other processes wait until the caller's transaction ends, and gives the catalogue as it stands. If
    /// the transaction fails, <see cref="Forget"/> it.
    /// </summary>
    public async Task<StoryCatalog> TakeAsync(ClaimCompareDbContext store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.StoryChanges.ExecuteUpdateAsync(row => row.SetProperty(change => change.Number, change => change.Number + 1), cancellationToken);
        var number = await store.StoryChanges.Select(change => change.Number).SingleAsync(cancellationToken);
        if (catalog is null || number != seen + 1)
        {
            articles.Clear();
            catalog = await LoadAsync(store, cancellationToken);
        }

        seen = number;
        return catalog;
    }

    public void Forget() => catalog = null;

    /// <summary>An article as it is stored; only while the catalogue is held that <see cref="TakeAsync"/> gave.</summary>
    internal Article? Recall(string id) => articles.TryGet(id, out var article) ? article : null;

    internal void Remember(Article article) => articles.Keep(article.Id, article);

    private static async Task<StoryCatalog> LoadAsync(ClaimCompareDbContext store, CancellationToken cancellationToken)
    {
        var loaded = new StoryCatalog();
        var rows = store.ArticleSignatures.AsNoTracking().Join(
            store.StoryArticles, signature => signature.ArticleId, place => place.ArticleId, (signature, place) => new { signature.ArticleId, signature.Features, place.StoryId });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            loaded.Load(row.ArticleId, new StorySignature(FeatureBytes.Read(row.Features)), row.StoryId);
        }

        return loaded;
    }
}
