using System.Collections.Concurrent;
using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>
/// Computes the stories that a change touches, and puts them in the place of the old ones. Runs inside the caller's transaction, after
/// the changed articles are saved.
/// </summary>
public sealed class StoryUpdater(ClaimCompareDbContext store, StoryMemory memory, AnalysisCache analyses, ILogger<StoryUpdater> logger)
{
    /// <summary>Stories of so many articles are compared together while those before them are written: twice as many analyses are in memory at once.</summary>
    private const int ArticlesAtOnce = 400;

    public async Task<StoryUpdate> UpdateAsync(IReadOnlyCollection<ArticleRecord> changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        try
        {
            var catalog = await memory.TakeAsync(store, cancellationToken);
            var claims = new Dictionary<string, int>(StringComparer.Ordinal);
            var articles = new Dictionary<string, AnalyzedArticle>(StringComparer.Ordinal);
            Analyze([.. changed.Select(record => record.ToArticle())], articles);
            var stories = catalog.Update(await SignAsync(articles.Values, claims, cancellationToken));
            await CompareAsync(stories, articles, claims.ContainsKey, cancellationToken);
            return new StoryUpdate(claims, stories.Max(story => story.Count));
        }
        catch
        {
            memory.Forget();
            throw;
        }
    }

    /// <summary>Computes everything anew, whatever was found before.</summary>
    /// <returns>How many articles there are.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancellationToken)
    {
        await store.ArticleSignatures.ExecuteDeleteAsync(cancellationToken);
        memory.Forget();
        try
        {
            var catalog = await memory.TakeAsync(store, cancellationToken);
            var claims = new Dictionary<string, int>(StringComparer.Ordinal);
            var signatures = new Dictionary<string, StorySignature?>(StringComparer.Ordinal);
            foreach (var ids in (await store.Articles.Select(article => article.Id).ToListAsync(cancellationToken)).Chunk(ArticlesAtOnce))
            {
                var articles = new Dictionary<string, AnalyzedArticle>(StringComparer.Ordinal);
                await LoadAsync(ids, articles, cancellationToken);
                foreach (var (id, signature) in await SignAsync(articles.Values, claims, cancellationToken))
                {
                    signatures.Add(id, signature);
                }
            }

            await CompareAsync(catalog.Update(signatures), new Dictionary<string, AnalyzedArticle>(StringComparer.Ordinal), static _ => true, cancellationToken);
            return claims.Count;
        }
        catch
        {
            memory.Forget();
            throw;
        }
    }

    /// <summary>Analyses what is about to come in, so that it need not be waited for then. May be called while stories are updated.</summary>
    internal void Expect(Reading reading)
    {
        if (reading.ToArticle() is { } article)
        {
            analyses.Analyze(article);
        }
    }

    /// <summary>While some stories are written, the next ones are compared.</summary>
    private async Task CompareAsync(
        IReadOnlyList<IReadOnlyList<string>> stories, Dictionary<string, AnalyzedArticle> articles, Func<string, bool> changed, CancellationToken cancellationToken)
    {
        StoryComparison[] compared = [];
        foreach (var some in Together(stories))
        {
            await LoadAsync(some.SelectMany(story => story), articles, cancellationToken);
            var next = Task.Run(() => Compare(some, articles, cancellationToken), cancellationToken);
            try
            {
                await WriteAsync(compared, changed, cancellationToken);
            }
            finally
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            compared = await next;
            foreach (var id in some.SelectMany(story => story))
            {
                articles.Remove(id);
            }
        }

        await WriteAsync(compared, changed, cancellationToken);
    }

    /// <summary>Stories as they are compared and written together.</summary>
    private static IEnumerable<List<IReadOnlyList<string>>> Together(IReadOnlyList<IReadOnlyList<string>> stories)
    {
        var (some, count) = (new List<IReadOnlyList<string>>(), 0);
        foreach (var story in stories)
        {
            if (some.Count > 0 && count + story.Count > ArticlesAtOnce)
            {
                yield return some;
                (some, count) = ([], 0);
            }

            some.Add(story);
            count += story.Count;
        }

        if (some.Count > 0)
        {
            yield return some;
        }
    }

    /// <summary>Compares the largest first, so that no processor is left with one of them while the others have nothing to do.</summary>
    private StoryComparison[] Compare(List<IReadOnlyList<string>> stories, Dictionary<string, AnalyzedArticle> articles, CancellationToken cancellationToken)
    {
        var compared = new StoryComparison[stories.Count];
        var largestFirst = Partitioner.Create(Enumerable.Range(0, stories.Count).OrderByDescending(number => stories[number].Count), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(largestFirst, new ParallelOptions { CancellationToken = cancellationToken }, number =>
            compared[number] = StoryComparer.Compare(StoryAssembler.Assemble([.. stories[number].Select(id => articles[id])], analyses.Analyze)));
        return compared;
    }

    private async Task WriteAsync(StoryComparison[] compared, Func<string, bool> changed, CancellationToken cancellationToken)
    {
        if (compared.Length == 0)
        {
            return;
        }

        await store.ReplaceStoriesAsync(compared, changed, cancellationToken);
        foreach (var story in compared)
        {
            logger.Compared(story.Id, story.Articles.Count);
        }
    }

    private void Analyze(List<Article> some, Dictionary<string, AnalyzedArticle> articles)
    {
        some.ForEach(memory.Remember);
        var analyzed = some.AsParallel().Select(analyses.Analyze).ToList();
        analyzed.ForEach(article => articles[article.Article.Id] = article);
    }

    /// <summary>The analyses of articles that did not change but whose story did.</summary>
    private async Task LoadAsync(IEnumerable<string> ids, Dictionary<string, AnalyzedArticle> articles, CancellationToken cancellationToken)
    {
        var (recalled, missing) = (new List<Article>(), new List<string>());
        foreach (var id in ids)
        {
            if (!articles.ContainsKey(id))
            {
                if (memory.Recall(id) is { } article)
                {
                    recalled.Add(article);
                }
                else
                {
                    missing.Add(id);
                }
            }
        }

        if (missing.Count > 0)
        {
            recalled.AddRange((await store.Articles.AsNoTracking().Where(article => missing.Contains(article.Id)).ToListAsync(cancellationToken)).Select(record => record.ToArticle()));
        }

        Analyze(recalled, articles);
    }

    /// <summary>Reads what story finding needs of the articles, and keeps it.</summary>
    private async Task<Dictionary<string, StorySignature?>> SignAsync(
        IReadOnlyCollection<AnalyzedArticle> articles, Dictionary<string, int> claims, CancellationToken cancellationToken)
    {
        var signatures = articles.AsParallel().AsOrdered().Select(article => (article.Article.Id, Signature: SignatureReader.Read(article)))
            .ToDictionary(pair => pair.Id, StorySignature? (pair) => pair.Signature, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            claims.Add(article.Article.Id, article.Claims.Count(claim => !claim.IsOwn));
        }

        var ids = signatures.Keys.ToList();
        await store.ArticleSignatures.Where(signature => ids.Contains(signature.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        await store.InsertAsync(
            signatures.Select(pair => new ArticleSignature { ArticleId = pair.Key, Features = FeatureBytes.Write(pair.Value!.Features) }), cancellationToken);
        return signatures;
    }
}
