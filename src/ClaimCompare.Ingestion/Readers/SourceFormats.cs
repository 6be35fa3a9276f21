using System.Text;

namespace ClaimCompare.Ingestion.Readers;

internal enum SourceFormat
{
    Text,
    Html,
}

/// <summary>Tells pages from texts by file ending, media type or, where neither is known, by how the content begins.</summary>
internal static class SourceFormats
{
    /// <summary>Doctype, comments and the first elements stand in a page's first characters.</summary>
    private const int Beginning = 1024;

    private static readonly string[] Starts = ["<!doctype html", "<html", "<head", "<body"];

    public static SourceFormat? OfEnding(string ending) => ending.TrimStart('.').ToLowerInvariant() switch
    {
        "txt" or "text" or "md" or "markdown" => SourceFormat.Text,
        "html" or "htm" or "xhtml" or "shtml" => SourceFormat.Html,
        _ => null,
    };

    public static SourceFormat? OfMediaType(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => SourceFormat.Html,
        "text/plain" or "text/markdown" or "text/x-markdown" => SourceFormat.Text,
        _ => null,
    };

    public static SourceFormat Of(string? mediaTypeOrEnding, ReadOnlySpan<byte> content)
    {
        var declared = mediaTypeOrEnding is null ? null
            : mediaTypeOrEnding.Contains('/', StringComparison.Ordinal) ? OfMediaType(mediaTypeOrEnding) : OfEnding(mediaTypeOrEnding);
        return declared ?? (BeginsLikePage(content) ? SourceFormat.Html : SourceFormat.Text);
    }

    private static bool BeginsLikePage(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(Beginning, content.Length)]).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && Starts.Any(tag => start.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}
