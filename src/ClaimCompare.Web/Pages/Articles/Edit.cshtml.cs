using ClaimCompare.Ingestion;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>
/// Corrects by hand what was read. An editor sees beside each field what the text says; an empty field goes back to that. On saving,
/// the article is read again with the new date and its story compared anew.
/// </summary>
public sealed class EditModel(ClaimCompareDbContext store, Ingester ingester) : PageModel
{
    public ArticleRecord Article { get; private set; } = null!;

    public string Name => ArticleLine.Of(Article, null).Name;

    [BindProperty]
    public MetadataInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input = new MetadataInput { Headline = Article.Headline, Outlet = Article.OutletName, Published = Article.PublishedOn };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await ingester.CorrectAsync(id, Input.ToCorrections(), cancellationToken);
        return RedirectToPage("Details", new { id });
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        var article = await store.Articles.AsNoTracking().SingleOrDefaultAsync(record => record.Id == id, cancellationToken);
        Article = article!;
        return article is not null;
    }
}
