using ClaimCompare.Ingestion.Readers.Html;
using ClaimCompare.Ingestion.Readers.PlainText;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>The way in: a file, bytes or pasted text to an article or a failure that says what is wrong and what to do.</summary>
public static class ArticleReaders
{
    /// <summary>The most bytes that are read of one source. The largest saved news pages have 2–3 MB, nearly all of it script.</summary>
    public const int LargestSource = 8 * 1024 * 1024;

    /// <summary>Whether a file holds one article that <see cref="ReadFile"/> reads, by its ending.</summary>
    public static bool IsPageOrText(string path) => SourceFormats.OfEnding(Path.GetExtension(path)) is not null;

    /// <summary>Reads a file; the article's id is the file's name without folder and ending.</summary>
    public static ReadResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var length = new FileInfo(path).Length;
            return length > LargestSource
                ? ReadFailures.TooLarge(path, length, LargestSource)
                : Read(Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path), Path.GetExtension(path)).From(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return ReadFailures.Unreadable(path, problem.Message);
        }
    }

    /// <param name="mediaTypeOrExtension">"text/html; charset=…", ".md"; null where nothing is known.</param>
    public static ReadResult Read(string id, ReadOnlyMemory<byte> bytes, string? mediaTypeOrExtension)
    {
        if (bytes.Length > LargestSource)
        {
            return ReadFailures.TooLarge(id, bytes.Length, LargestSource);
        }

        if (bytes.IsEmpty)
        {
            return ReadFailures.Empty(id);
        }

        if (Decoding.LooksBinary(bytes.Span))
        {
            return ReadFailures.Binary(id);
        }

        var format = SourceFormats.Of(mediaTypeOrExtension, bytes.Span);
        if (Decoding.Decode(bytes.Span, mediaTypeOrExtension, format == SourceFormat.Html) is not { } text)
        {
            return ReadFailures.Undecodable(id);
        }

        return format == SourceFormat.Html && !string.IsNullOrWhiteSpace(text) ? HtmlReader.Read(id, text) : ReadText(id, text);
    }

    /// <summary>Reads pasted text.</summary>
    public static ReadResult ReadText(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.IsNullOrWhiteSpace(text)
            ? ReadFailures.Empty(id)
            : PlainTextReader.Read(id, text);
    }
}
