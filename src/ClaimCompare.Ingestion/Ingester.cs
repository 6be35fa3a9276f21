using ClaimCompare.Ingestion.Readers;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Ingests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>The one way in: reads what comes, keeps it, and brings its story up to date. The same content twice changes nothing.</summary>
public sealed class Ingester(ClaimCompareDbContext store, StoryUpdater stories, TimeProvider clock, ILogger<Ingester> logger)
{
    /// <summary>
    /// Articles that go in together where many wait: their stories are compared once, and one transaction takes a few seconds.
    /// </summary>
    private const int Batch = 1000;

    /// <summary>
    /// Where a batch made a story large, the next one is at least this share of it: a flood into one story then costs as much as its
    /// articles weigh, not their square.
    /// </summary>
    private const int ShareOfStory = 2;

    private const string NothingToCompare =
        "No figure, statement or dated event was found in it, so there is nothing to compare. Check that it holds a whole article in English.";

    /// <summary>Ingests a file; one that cannot be opened is recorded like any other that cannot be read.</summary>
    public async Task<IngestOutcome> IngestFileAsync(string path, CancellationToken cancellationToken = default) =>
        (await IngestFilesAsync([path], cancellationToken))[0];

    /// <returns>What became of each, in the order given.</returns>
    public Task<IReadOnlyList<IngestOutcome>> IngestFilesAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default) =>
        IngestAsync(paths, Reading.OfFileAsync, cancellationToken);

    public async Task<IngestOutcome> IngestAsync(Incoming incoming, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return (await IngestAsync([incoming], cancellationToken))[0];
    }

    /// <summary>Ingests what waits, many at a time. The outcome is the same as one by one.</summary>
    /// <returns>What became of each, in the order given.</returns>
    public Task<IReadOnlyList<IngestOutcome>> IngestAsync(IReadOnlyList<Incoming> incoming, CancellationToken cancellationToken = default) =>
        IngestAsync(incoming, static (one, _) => Task.FromResult(Reading.Of(one)), cancellationToken);

    /// <summary>Sets an article's outlet, headline and date by hand and computes everything anew that they touch.</summary>
    /// <returns>False where there is no such article.</returns>
    public async Task<bool> CorrectAsync(string articleId, Corrections corrections, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var article = await store.Articles.SingleOrDefaultAsync(record => record.Id == articleId, cancellationToken);
        if (article is null)
        {
            return false;
        }

        ArticleRecords.Correct(article, corrections);
        if (store.ChangeTracker.HasChanges())
        {
            await store.SaveChangesAsync(cancellationToken);
            await stories.UpdateAsync([article], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            logger.Corrected(articleId);
        }

        return true;
    }

    private async Task<IReadOnlyList<IngestOutcome>> IngestAsync<T>(
        IReadOnlyList<T> sources, Func<T, CancellationToken, Task<Reading>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var outcomes = new List<IngestOutcome>(sources.Count);
        var (size, next) = (Batch, ReadAsync(0, Batch));
        try
        {
            while (outcomes.Count < sources.Count)
            {
                // While a batch goes in, the next one is read.
                var readings = await next;
                next = ReadAsync(outcomes.Count + readings.Length, size);
                var largest = 0;
                foreach (var batch in WithoutRepetition(readings))
                {
                    largest = Math.Max(largest, await CommitAsync(batch, outcomes, cancellationToken));
                }

                size = Math.Max(Batch, largest / ShareOfStory);
            }
        }
        finally
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return outcomes;

        Task<Reading[]> ReadAsync(int first, int count) => Task.WhenAll(sources.Skip(first).Take(count).Select(source => Task.Run(
            async () =>
            {
                var reading = await read(source, cancellationToken);
                stories.Expect(reading);
                return reading;
            },
            cancellationToken)));
    }

    /// <summary>An article that comes twice, as another revision of itself, must be there before it can be revised.</summary>
    private static IEnumerable<List<Reading>> WithoutRepetition(Reading[] readings)
    {
        var batch = new List<Reading>();
        var identities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (reading.Identity is { } identity && !identities.Add(identity))
            {
                yield return batch;
                batch = [];
                identities = new(StringComparer.Ordinal) { identity };
            }

            batch.Add(reading);
        }

        yield return batch;
    }

    /// <returns>How many articles the largest story has that was compared anew.</returns>
    private async Task<int> CommitAsync(List<Reading> batch, List<IngestOutcome> outcomes, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var identities = batch.Select(reading => reading.Identity).OfType<string>().ToList();
        var known = await store.Articles.Where(article => identities.Contains(article.Identity)).ToDictionaryAsync(article => article.Identity, cancellationToken);
        var changed = new Dictionary<Reading, ArticleRecord>();
        foreach (var reading in batch)
        {
            var earlier = reading.Identity is null ? null : known.GetValueOrDefault(reading.Identity);
            if (reading.Identity is not null && earlier?.ContentHash != reading.Hash)
            {
                changed.Add(reading, Record(reading, earlier));
            }
        }

        await store.SaveChangesAsync(cancellationToken);
        var update = changed.Count == 0 ? StoryUpdate.None : await stories.UpdateAsync([.. changed.Values], cancellationToken);
        var all = new List<IngestOutcome>(batch.Count);
        foreach (var reading in batch)
        {
            all.Add(await OutcomeAsync(reading, changed.GetValueOrDefault(reading), known, update, cancellationToken));
        }

        await store.SaveChangesAsync(cancellationToken);
        store.ChangeTracker.Clear();
        await transaction.CommitAsync(cancellationToken);
        foreach (var (reading, outcome) in batch.Zip(all))
        {
            logger.Told(outcome, reading.Incoming.Name);
        }

        outcomes.AddRange(all);
        return update.LargestStory;
    }

    private ArticleRecord Record(Reading reading, ArticleRecord? known)
    {
        var (incoming, article) = (reading.Incoming, reading.Result.Article!);
        var record = known is null ? New(reading.Identity!, incoming, article) : Revise(known);
        ArticleRecords.Fill(record, article);
        if (known is null)
        {
            ArticleRecords.Correct(record, incoming.Given);
        }

        record.ContentHash = reading.Hash;
        record.Source = incoming.Name;
        record.IngestedAt = clock.GetUtcNow();
        return record;
    }

    private ArticleRecord New(string identity, Incoming incoming, ReadArticle read)
    {
        var record = ArticleRecords.New(identity, incoming, read);
        store.Articles.Add(record);
        return record;
    }

    private ArticleRecord Revise(ArticleRecord known)
    {
        store.Add(new EarlierRevision
        {
            ArticleId = known.Id,
            ContentHash = known.ContentHash,
            Original = known.Original,
            IngestedAt = known.IngestedAt,
        });
        return known;
    }

    /// <summary>What became of something that came in; a line of it is kept unless it was there already.</summary>
    private async Task<IngestOutcome> OutcomeAsync(
        Reading reading, ArticleRecord? record, Dictionary<string, ArticleRecord> known, StoryUpdate update, CancellationToken cancellationToken)
    {
        if (!reading.Result.Succeeded)
        {
            return await RefuseAsync(reading, reading.Result.Failure, cancellationToken);
        }

        if (record is null)
        {
            return new IngestOutcome(IngestResult.Unchanged, known[reading.Identity!].Id, null);
        }

        var outcome = update.Claims[record.Id] == 0
            ? new IngestOutcome(IngestResult.NoClaims, record.Id, NothingToCompare)
            : new IngestOutcome(known.ContainsKey(reading.Identity!) ? IngestResult.Revised : IngestResult.Added, record.Id, null);
        store.Ingests.Add(Line(reading, outcome));
        return outcome;
    }

    private async Task<IngestOutcome> RefuseAsync(Reading reading, ReadFailure failure, CancellationToken cancellationToken)
    {
        var (name, hash) = (reading.Incoming.Name, reading.Hash);
        var outcome = new IngestOutcome(IngestResult.Unreadable, null, $"{failure.Problem} {failure.Remedy}");
        if (!store.Ingests.Local.Any(line => line.Source == name && line.ContentHash == hash)
            && !await store.Ingests.AnyAsync(line => line.Source == name && line.ContentHash == hash && line.Problem == outcome.Problem, cancellationToken))
        {
            store.Ingests.Add(Line(reading, outcome));
        }

        return outcome;
    }

    private IngestRecord Line(Reading reading, IngestOutcome outcome) => new()
    {
        At = clock.GetUtcNow(),
        Source = reading.Incoming.Name,
        ContentHash = reading.Hash,
        Result = outcome.Result,
        ArticleId = outcome.ArticleId,
        Problem = outcome.Problem,
    };
}
