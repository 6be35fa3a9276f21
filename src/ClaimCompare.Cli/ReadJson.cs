using System.Globalization;
using System.Text.Json;
using ClaimCompare.Ingestion.Readers;
using static ClaimCompare.Cli.JsonWriting;

namespace ClaimCompare.Cli;

/// <summary>One line of <c>read</c>.</summary>
internal static class ReadJson
{
    public static void Write(Utf8JsonWriter writer, ReadArticle article)
    {
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        writer.WriteString("title", article.Title);
        writer.WriteString("text", article.Text);
        writer.WriteString("outlet", article.Outlet);
        writer.WriteString("url", article.Url);
        writer.WriteString("published", Moment(article.PublishedAt) ?? article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("modified", Moment(article.Modified));
        writer.Texts("authors", article.Authors);
        writer.Texts("agencies", article.Agencies);
        writer.Texts("credits", article.Credits);
        writer.WriteString("language", article.Language);
        writer.WriteStartArray("furniture");
        foreach (var furniture in article.Furniture)
        {
            writer.WriteStartObject();
            writer.WriteString("text", furniture.Text);
            writer.WriteString("kind", Snake(furniture.Kind));
            if (furniture.InText is { } span)
            {
                writer.Span(span);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
