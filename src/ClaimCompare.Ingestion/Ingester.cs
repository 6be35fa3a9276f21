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
    private const string NothingToCompare =
        "No figure, statement or dated event was found in it, so there is nothing to compare. Check that it holds a whole article in English.";

    /// <summary>Ingests a file; one that cannot be opened is recorded like any other that cannot be read.</summary>
    public async Task<IngestOutcome> IngestFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(path);
        byte[] bytes;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > ArticleReaders.LargestSource)
            {
                return await RefuseAsync(name, "", ReadFailures.TooLarge(name, length, ArticleReaders.LargestSource).Failure!, cancellationToken);
            }

            bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(name, "", ReadFailures.Unreadable(name, problem.Message).Failure!, cancellationToken);
        }

        return await IngestAsync(new Incoming(name, bytes), cancellationToken);
    }

    public async Task<IngestOutcome> IngestAsync(Incoming incoming, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var hash = ArticleRecords.Hash(incoming.Bytes.Span);
        var read = ArticleReaders.Read(Path.GetFileNameWithoutExtension(incoming.Name), incoming.Bytes, Path.GetExtension(incoming.Name));
        if (!read.Succeeded)
        {
            return await RefuseAsync(incoming.Name, hash, read.Failure, cancellationToken);
        }

        var identity = ArticleRecords.Identity(read.Article, incoming.Given.Outlet?.Trim() ?? read.Article.Outlet, hash);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var known = await store.Articles.SingleOrDefaultAsync(article => article.Identity == identity, cancellationToken);
        if (known?.ContentHash == hash)
        {
            logger.Unchanged(known.Id, incoming.Name);
            return new IngestOutcome(IngestResult.Unchanged, known.Id, null);
        }

        var record = known is null ? New(identity, incoming, read.Article) : Revise(known);
        ArticleRecords.Fill(record, read.Article);
        if (known is null)
        {
            ArticleRecords.Correct(record, incoming.Given);
        }

        record.ContentHash = hash;
        record.Source = incoming.Name;
        record.IngestedAt = clock.GetUtcNow();
        await store.SaveChangesAsync(cancellationToken);
        var outcome = await stories.UpdateAsync([record.Id], cancellationToken) == 0
            ? new IngestOutcome(IngestResult.NoClaims, record.Id, NothingToCompare)
            : new IngestOutcome(known is null ? IngestResult.Added : IngestResult.Revised, record.Id, null);
        store.Ingests.Add(Line(incoming.Name, hash, outcome));
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log(outcome, incoming.Name);
        return outcome;
    }

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
            await stories.UpdateAsync([articleId], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            logger.Corrected(articleId);
        }

        return true;
    }

    private ArticleRecord New(string identity, Incoming incoming, ReadArticle read)
    {
        var record = new ArticleRecord
        {
            Id = ArticleRecords.Id(identity),
            Identity = identity,
            ContentHash = "",
            Source = incoming.Name,
            Original = read.Original,
            Text = read.Text,
        };
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

    private async Task<IngestOutcome> RefuseAsync(string name, string hash, ReadFailure failure, CancellationToken cancellationToken)
    {
        var outcome = new IngestOutcome(IngestResult.Unreadable, null, $"{failure.Problem} {failure.Remedy}");
        if (!await store.Ingests.AnyAsync(line => line.Source == name && line.ContentHash == hash && line.Problem == outcome.Problem, cancellationToken))
        {
            store.Ingests.Add(Line(name, hash, outcome));
            await store.SaveChangesAsync(cancellationToken);
        }

        Log(outcome, name);
        return outcome;
    }

    private IngestRecord Line(string source, string hash, IngestOutcome outcome) => new()
    {
        At = clock.GetUtcNow(),
        Source = source,
        ContentHash = hash,
        Result = outcome.Result,
        ArticleId = outcome.ArticleId,
        Problem = outcome.Problem,
    };

    private void Log(IngestOutcome outcome, string source)
    {
        if (outcome.Problem is null)
        {
            logger.Ingested(outcome.ArticleId, source, outcome.Result);
        }
        else if (outcome.ArticleId is null)
        {
            logger.Refused(source, outcome.Problem);
        }
        else
        {
            logger.NoClaims(outcome.ArticleId, source, outcome.Problem);
        }
    }
}
