using System.Globalization;
using System.Text.Json;
using ClaimCompare.Core;

namespace ClaimCompare.Cli;

/// <summary>An input line to an article. The text is taken exactly as given.</summary>
public static class ArticleJson
{
    /// <exception cref="FormatException">A field is missing or of the wrong kind; the message says which.</exception>
    public static Article Read(JsonElement line, string fallbackId)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("an article is a JSON object with at least a \"text\".");
        }

        var published = Text(line, "published");
        var day = Day(published);
        if (published is { Length: > 0 } && day is null)
        {
            throw new FormatException($"\"published\" is '{published}'; write a date (2022-10-15) or a date-time in ISO 8601.");
        }

        return new Article
        {
            Id = Id(line) ?? fallbackId,
            Text = Text(line, "text") ?? throw new FormatException("the article has no \"text\"."),
            Title = Text(line, "title"),
            Outlet = Text(line, "outlet"),
            Url = Text(line, "url"),
            Published = day,
            PublishedAt = Moment(published),
            Modified = Moment(Text(line, "modified")),
            Authors = Texts(line, "authors"),
            Agencies = Texts(line, "agencies"),
        };
    }

    private static string? Id(JsonElement line) => line.TryGetProperty("id", out var id)
        ? id.ValueKind switch
        {
            JsonValueKind.String => id.GetString(),
            JsonValueKind.Number => id.GetRawText(),
            _ => null,
        }
        : null;

    private static string? Text(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"\"{name}\" must be a string.");
    }

    private static string[] Texts(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
        : [];

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static DateTimeOffset? Moment(string? text) =>
        text is { Length: > 10 } && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
