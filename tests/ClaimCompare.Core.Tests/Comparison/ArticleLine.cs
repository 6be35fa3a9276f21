using System.Text.Json;

namespace ClaimCompare.Core.Tests.Comparison;

/// <summary>Reads an article of a set of judged pairs.</summary>
internal static class ArticleLine
{
    public static Article Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var article = document.RootElement;
        DateTimeOffset? published = article.TryGetProperty("published", out var at) && at.ValueKind == JsonValueKind.String ? at.GetDateTimeOffset() : null;
        return new Article
        {
            Id = article.GetProperty("id").GetString()!,
            Outlet = article.GetProperty("outlet").GetString(),
            Title = article.GetProperty("title").GetString(),
            Text = article.GetProperty("text").GetString()!,
            Published = published is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : null,
            PublishedAt = published,
        };
    }
}
