using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Stories;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Ingestion;

/// <summary>
/// The articles whose stories a change can alter: everything that links lead to, step by step, from the changed articles and from those
/// they shared a story with. The index of terms only saves looking at articles that cannot be linked; it decides nothing.
/// </summary>
internal sealed class TouchedArticles(ClaimCompareDbContext store)
{
    private readonly Dictionary<string, (AnalyzedArticle Article, StorySignature Signature)> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> reached = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<AnalyzedArticle>> FindAsync(IReadOnlyCollection<string> changed, CancellationToken cancellationToken)
    {
        await LoadAsync(changed, cancellationToken);
        await IndexAsync(changed, cancellationToken);
        var stories = store.StoryArticles.Where(place => changed.Contains(place.ArticleId)).Select(place => place.StoryId);
        var companions = await store.StoryArticles.Where(place => stories.Contains(place.StoryId)).Select(place => place.ArticleId).ToListAsync(cancellationToken);
        var frontier = companions.Union(changed, StringComparer.Ordinal).ToList();
        while (frontier.Count > 0)
        {
            reached.UnionWith(frontier);
            frontier = await LinkedAsync(frontier, cancellationToken);
        }

        await LoadAsync(reached, cancellationToken);
        return [.. reached.Order(StringComparer.Ordinal).Select(id => known[id].Article)];
    }

    private async Task<List<string>> LinkedAsync(List<string> frontier, CancellationToken cancellationToken)
    {
        var pairs = await store.ArticleTerms.Where(term => frontier.Contains(term.ArticleId))
            .Join(store.ArticleTerms, near => near.Term, far => far.Term, (near, far) => new { Near = near.ArticleId, Far = far.ArticleId })
            .Where(pair => pair.Near != pair.Far)
            .GroupBy(pair => pair)
            .Where(group => group.Count() >= StoryLink.FewestShared)
            .Select(group => group.Key)
            .ToListAsync(cancellationToken);
        var open = pairs.Where(pair => !reached.Contains(pair.Far)).ToList();
        await LoadAsync([.. open.SelectMany(pair => new[] { pair.Near, pair.Far }).Distinct()], cancellationToken);
        return [.. open.Where(pair => StoryLink.Score(known[pair.Near].Signature, known[pair.Far].Signature) > 0).Select(pair => pair.Far).Distinct()];
    }

    private async Task LoadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var missing = ids.Where(id => !known.ContainsKey(id)).ToList();
        await foreach (var record in store.Articles.AsNoTracking().Where(article => missing.Contains(article.Id)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var article = ArticleAnalyzer.Analyze(record.ToArticle());
            known[record.Id] = (article, SignatureReader.Read(article));
        }
    }

    private async Task IndexAsync(IReadOnlyCollection<string> changed, CancellationToken cancellationToken)
    {
        await store.ArticleTerms.Where(term => changed.Contains(term.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        store.ChangeTracker.Clear();
        store.ArticleTerms.AddRange(changed.SelectMany(id => known[id].Signature.Leading.Select(term => new ArticleTerm { ArticleId = id, Term = term })));
        await store.SaveChangesAsync(cancellationToken);
    }
}
