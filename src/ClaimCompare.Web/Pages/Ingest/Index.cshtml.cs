using ClaimCompare.Store;
using ClaimCompare.Store.Ingests;
using ClaimCompare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Pages.Ingest;

/// <summary>
/// What came in and what became of it, the latest first. An editor looks here for an article that is missing: a source that could
/// not be used says in one line what is wrong with it and what to do.
/// </summary>
public sealed class IndexModel(ClaimCompareDbContext store) : PageModel
{
    /// <summary>Lines shown.</summary>
    public const int Shown = 200;

    public IReadOnlyList<IngestRecord> Lines { get; private set; } = [];

    /// <summary>Headlines, or first words, of the articles the lines speak of.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public int Total { get; private set; }

    public int Problems { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var lines = store.Ingests.AsNoTracking();
        Total = await lines.CountAsync(cancellationToken);
        Problems = await lines.CountAsync(line => line.Problem != null, cancellationToken);
        Lines = await lines.OrderByDescending(line => line.Id).Take(Shown).ToListAsync(cancellationToken);
        var ids = Lines.Select(line => line.ArticleId).OfType<string>().ToList();
        Names = await store.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, article => ArticleLine.Of(article, null).Name, cancellationToken);
    }
}
