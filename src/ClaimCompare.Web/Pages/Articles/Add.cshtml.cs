using System.ComponentModel.DataAnnotations;
using ClaimCompare.Ingestion;
using ClaimCompare.Store.Ingests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>
/// Adds an article from pasted text. An editor pastes what is there, furniture and all; outlet, headline and date are read from it
/// where it names them, and can be given where it does not.
/// </summary>
public sealed class AddModel(Ingester ingester) : PageModel
{
    private const string Source = "pasted text";

    [BindProperty, Required(ErrorMessage = "Paste the article’s text.")]
    public string? Text { get; set; }

    [BindProperty]
    public MetadataInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await ingester.IngestAsync(Incoming.Text(Source, Text!, Input.ToCorrections()), cancellationToken);
        if (outcome.ArticleId is null)
        {
            ModelState.AddModelError(nameof(Text), outcome.Problem!);
            return Page();
        }

        return RedirectToPage("Details", new { id = outcome.ArticleId, known = outcome.Result == IngestResult.Unchanged ? "true" : null });
    }
}
