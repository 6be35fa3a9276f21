using System.ComponentModel.DataAnnotations;
using ClaimCompare.Ingestion;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>What a person can say about an article.</summary>
public sealed class MetadataInput
{
    [StringLength(500, ErrorMessage = "A headline has at most 500 characters.")]
    public string? Headline { get; set; }

    [StringLength(200, ErrorMessage = "An outlet’s name has at most 200 characters.")]
    public string? Outlet { get; set; }

    [DataType(DataType.Date)]
    public DateOnly? Published { get; set; }

    public Corrections ToCorrections() => new(Blank(Headline), Blank(Outlet), Published);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
