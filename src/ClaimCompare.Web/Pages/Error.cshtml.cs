using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimCompare.Web.Pages;

/// <summary>What an editor sees where there is no such page, or where something failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public bool Missing { get; private set; }

    public void OnGet(int? code) => Missing = code == (int)HttpStatusCode.NotFound;

    public void OnPost(int? code) => OnGet(code);
}
