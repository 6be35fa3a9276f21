using System.Text.Json;

namespace ClaimCompare.Core.Tests.Comparison;

/// <summary>Reads an article of a set of judged pairs.</summary>
internal static class ArticleLine
{
    public static Article Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var article = document.RootElement;
        return new Article
        {
            Id = article.GetProperty("id").GetString()!,
            Outlet = article.GetProperty("outlet").GetString(),
            Title = article.GetProperty("title").GetString(),
            Text = article.GetProperty("text").GetString()!,
            Published = DateOnly.FromDateTime(article.GetProperty("published").GetDateTimeOffset().UtcDateTime),
            PublishedAt = article.GetProperty("published").GetDateTimeOffset(),
        };
    }
}
