using ClaimCompare.Core;
using ClaimCompare.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>Claims and stories are computed: another build of the engine computes them anew.</summary>
public sealed class EngineUpgrade(ClaimCompareDbContext store, StoryUpdater stories, ILogger<EngineUpgrade> logger)
{
    /// <summary>Does nothing where this build of the engine computed what is stored.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var engine = typeof(ArticleAnalyzer).Assembly.ManifestModule.ModuleVersionId.ToString();
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var computedBy = await store.ComputedBy.SingleOrDefaultAsync(cancellationToken);
        if (computedBy?.Engine == engine)
        {
            return;
        }

        var articles = await stories.RebuildAsync(cancellationToken);
        if (articles > 0)
        {
            logger.ComparedAnew(articles);
        }

        await store.ComputedBy.ExecuteDeleteAsync(cancellationToken);
        store.ChangeTracker.Clear();
        store.ComputedBy.Add(new ComputedBy { Engine = engine });
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
