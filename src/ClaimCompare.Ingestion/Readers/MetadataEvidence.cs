using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>What an article says about itself.</summary>
public enum MetadataField
{
    Title,
    Outlet,
    Url,
    Published,
    Modified,
    Author,
    Agency,
    Credit,
}

/// <summary>The words from which one field was read.</summary>
/// <param name="Value">The field's value as read: dates in ISO 8601, names as the article's record holds them.</param>
/// <param name="Original">Where the words stand in <see cref="ReadArticle.Original"/>.</param>
public sealed record MetadataEvidence(MetadataField Field, string Value, TextSpan Original);
