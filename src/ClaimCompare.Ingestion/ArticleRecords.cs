using System.Security.Cryptography;
using System.Text;
using ClaimCompare.Ingestion.Readers;
using ClaimCompare.Store.Articles;

namespace ClaimCompare.Ingestion;

/// <summary>What a reader gives, as the store keeps it.</summary>
internal static class ArticleRecords
{
    private const int IdLength = 16;

    /// <summary>The address where the source names one, else outlet and bytes: identical copy from two outlets is two articles.</summary>
    public static string Identity(ReadArticle article, string? outlet, string contentHash) =>
        article.Url is { } url ? $"url {url}" : $"text {outlet} {contentHash}";

    public static string Id(string identity) => Hash(Encoding.UTF8.GetBytes(identity))[..IdLength];

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A record of an article that was not there before, to be filled.</summary>
    public static ArticleRecord New(string identity, Incoming incoming, ReadArticle read) => new()
    {
        Id = Id(identity),
        Identity = identity,
        ContentHash = "",
        Source = incoming.Name,
        Original = read.Original,
        Text = read.Text,
    };

    /// <summary>Puts what was read into a record; what was corrected by hand stays.</summary>
    public static void Fill(ArticleRecord record, ReadArticle article)
    {
        record.Original = article.Original;
        record.Text = article.Text;
        record.Title = article.Title;
        record.Outlet = article.Outlet;
        record.Url = article.Url;
        record.Published = article.Published;
        record.PublishedAt = article.PublishedAt;
        record.Modified = article.Modified;
        record.Authors = [.. article.Authors];
        record.Agencies = [.. article.Agencies];
        record.Credits = [.. article.Credits];
        record.Furniture = [.. article.Furniture.Select(piece => new FurniturePiece
        {
            Kind = piece.Kind.ToString(),
            Start = piece.Original.Start,
            End = piece.Original.End,
            Kept = piece.InText is not null,
        })];
        record.Evidence = [.. article.Evidence.Select(piece => new EvidencePiece
        {
            Field = piece.Field.ToString(),
            Value = piece.Value,
            Start = piece.Original.Start,
            End = piece.Original.End,
        })];
        record.Segments = [.. article.Segments.Select(piece => new SegmentPiece
        {
            Start = piece.Original.Start,
            End = piece.Original.End,
            TextStart = piece.TextStart,
        })];
    }

    /// <summary>Keeps as corrections what differs from what was read.</summary>
    public static void Correct(ArticleRecord record, Corrections given)
    {
        record.CorrectedTitle = Differing(given.Title, record.Title);
        record.CorrectedOutlet = Differing(given.Outlet, record.Outlet);
        record.CorrectedPublished = given.Published == record.Published ? null : given.Published;
    }

    private static string? Differing(string? given, string? read) =>
        string.IsNullOrWhiteSpace(given) || given.Trim() == read ? null : given.Trim();
}
