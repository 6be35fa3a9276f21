using System.Globalization;
using ClaimCompare.Ingestion.Readers;
using static ClaimCompare.Cli.JsonWriting;

namespace ClaimCompare.Cli;

/// <summary>One line of <c>read</c>.</summary>
internal static class ReadJson
{
    public static void Write(JsonLines writer, ReadArticle article)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, article.Id);
        writer.WriteString("title"u8, article.Title);
        writer.WriteString("text"u8, article.Text);
        writer.WriteString("outlet"u8, article.Outlet);
        writer.WriteString("url"u8, article.Url);
        writer.WriteString("published"u8, Moment(article.PublishedAt) ?? article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("modified"u8, Moment(article.Modified));
        writer.Texts("authors"u8, article.Authors);
        writer.Texts("agencies"u8, article.Agencies);
        writer.Texts("credits"u8, article.Credits);
        writer.WriteString("language"u8, article.Language);
        writer.WriteStartArray("furniture"u8);
        foreach (var furniture in article.Furniture)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, furniture.Text);
            writer.WriteString("kind"u8, Snake(furniture.Kind));
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
