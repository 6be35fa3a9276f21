using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;

namespace ClaimCompare.Web.Pages.Shared;

/// <summary>How a day of publication is known.</summary>
public enum DateOrigin
{
    Unknown,
    Read,
    ByHand,
    Inferred,
}

/// <summary>An article as lists, sides and chains name it.</summary>
/// <param name="Name">Its headline, or its first words where it has none.</param>
/// <param name="Credits">Agencies and others it credits.</param>
/// <param name="Why">What an inferred date follows from.</param>
public sealed record ArticleLine(
    string Id,
    string Name,
    bool HasHeadline,
    string? Outlet,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Credits,
    DateOnly? Published,
    DateOrigin Origin,
    string? Why)
{
    private const int NameLength = 80;

    public static ArticleLine Of(ArticleRecord article, StoryArticleRecord? place)
    {
        ArgumentNullException.ThrowIfNull(article);
        var origin = article switch
        {
            { CorrectedPublished: not null } => DateOrigin.ByHand,
            { Published: not null } => DateOrigin.Read,
            _ => place?.InferredPublished is null ? DateOrigin.Unknown : DateOrigin.Inferred,
        };
        return new ArticleLine(
            article.Id,
            article.Headline ?? FirstWords(article.Text),
            article.Headline is not null,
            article.OutletName,
            article.Agencies,
            [.. article.Agencies, .. article.Credits],
            article.PublishedOn ?? place?.InferredPublished,
            origin,
            origin == DateOrigin.Inferred ? place?.InferredWhy : null);
    }

    /// <summary>"The Moscow Times", or that no outlet is named and what is credited instead.</summary>
    public string OutletOrCredit => Outlet ?? (Credits.Count == 0 ? "Outlet not named" : $"Outlet not named, credits {Store.Words.Join(Credits)}");

    private static string FirstWords(string text)
    {
        var start = text.AsSpan().TrimStart();
        var line = start.IndexOfAny('\n', '\r') is var end and >= 0 ? start[..end] : start;
        if (line.Length <= NameLength)
        {
            return line.ToString();
        }

        var cut = line[..NameLength].LastIndexOf(' ');
        return string.Concat(line[..(cut > 0 ? cut : NameLength)].TrimEnd(" .,;:–-"), "…");
    }
}
