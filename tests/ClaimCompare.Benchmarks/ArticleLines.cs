using System.Globalization;
using System.Text.Json;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks;

/// <summary>Articles of a file, one a line, as the command reads them.</summary>
internal static class ArticleLines
{
    /// <summary>The articles, each with the event that its line says it tells of ("gold": {"event": …}) or else its id without the last "-2".</summary>
    public static IEnumerable<(Article Article, string Event)> Read(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(Of);

    private static (Article Article, string Event) Of(string line)
    {
        using var document = JsonDocument.Parse(line);
        var article = document.RootElement;
        var id = article.GetProperty("id").GetString()!;
        var published = article.TryGetProperty("published", out var at) && at.ValueKind == JsonValueKind.String ? at.GetString()! : null;
        var read = new Article
        {
            Id = id,
            Title = article.TryGetProperty("title", out var title) ? title.GetString() : null,
            Outlet = article.TryGetProperty("outlet", out var outlet) ? outlet.GetString() : null,
            Text = article.GetProperty("text").GetString()!,
            PublishedAt = published is { Length: > 10 } ? DateTimeOffset.Parse(published, CultureInfo.InvariantCulture) : null,
            Published = published is null ? null : DateOnly.Parse(published.AsSpan(0, 10), CultureInfo.InvariantCulture),
        };
        var hyphen = id.LastIndexOf('-');
        return (read, article.TryGetProperty("gold", out var gold) && gold.TryGetProperty("event", out var told) ? told.GetString()! : hyphen < 0 ? id : id[..hyphen]);
    }
}
