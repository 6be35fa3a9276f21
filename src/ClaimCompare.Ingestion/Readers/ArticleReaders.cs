using System.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>The way in: a file, bytes or pasted text to an article or a failure that says what is wrong and what to do.</summary>
public static class ArticleReaders
{
    /// <summary>The most bytes that are read of one source. The largest saved news pages have 2–3 MB, nearly all of it script.</summary>
    public const int LargestSource = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; the article's id is the file's name without folder and ending.</summary>
    public static ReadResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var length = new FileInfo(path).Length;
            return length > LargestSource
                ? ReadFailures.TooLarge(path, length, LargestSource)
                : Read(Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path), Path.GetExtension(path));
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

        try
        {
            return ReadText(id, StrictUtf8.GetString(bytes.Span));
        }
        catch (DecoderFallbackException)
        {
            return ReadFailures.Undecodable(id);
        }
    }

    /// <summary>Reads pasted text.</summary>
    public static ReadResult ReadText(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.IsNullOrWhiteSpace(text)
            ? ReadFailures.Empty(id)
            : ReadResult.Of(new ReadArticle
            {
                Id = id,
                Original = text,
                Text = text,
                Segments = [new TextSegment(new(0, text.Length), 0)],
            });
    }
}
