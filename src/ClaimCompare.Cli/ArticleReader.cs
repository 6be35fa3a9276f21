using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ClaimCompare.Core;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Cli;

/// <summary>
/// Reads articles: one JSON object a line, from files or standard input, or one page or text a file. A line or file that cannot
/// be read costs one message on the error stream and <see cref="Failed"/>; the others are read all the same.
/// </summary>
public sealed class ArticleReader(IReadOnlyList<string> files, Stream input, TextWriter error)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>A repeated id is an error on its line.</summary>
    public bool UniqueIds { get; init; }

    public bool Failed { get; private set; }

    public IEnumerable<Article> Articles()
    {
        foreach (var file in files.Count == 0 ? ["-"] : files)
        {
            if (ArticleReaders.IsPageOrText(file))
            {
                if (ReadWhole(file) is { } whole)
                {
                    yield return whole;
                }

                continue;
            }

            using var stream = file == "-" ? input : Open(file);
            if (stream is null)
            {
                continue;
            }

            using var utf8 = InUtf8(stream);
            var lines = new Utf8Lines(utf8);
            for (var number = 1; lines.TryRead(out var line); number++)
            {
                if (!IsBlank(line.Span) && Read(Valid(line), file, number) is { } article)
                {
                    yield return article;
                }
            }
        }
    }

    private FileStream? Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Fail($"{file}: {problem.Message}");
            return null;
        }
    }

    private Article? ReadWhole(string file)
    {
        var result = ArticleReaders.ReadFile(file);
        if (!result.Succeeded)
        {
            Fail(result.Failure.ToString());
            return null;
        }

        if (!UniqueIds || seen.Add(result.Article.Id))
        {
            return result.Article.ToArticle();
        }

        Fail($"{file}: the id '{result.Article.Id}' is there twice; every article needs a file name of its own.");
        return null;
    }

    /// <summary>Files in UTF-16, as some programs write them, say so by their first bytes.</summary>
    private static Stream InUtf8(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return stream;
        }

        Span<byte> first = stackalloc byte[2];
        var count = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        stream.Position -= count;
        var encoding = count < first.Length ? null
            : first.SequenceEqual(Encoding.Unicode.Preamble) ? Encoding.Unicode
            : first.SequenceEqual(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : null;
        return encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        while (Rune.DecodeFromUtf8(line, out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
        {
            line = line[length..];
        }

        return line.IsEmpty;
    }

    /// <summary>Bytes that are no UTF-8 cost their characters, not the article.</summary>
    private static ReadOnlyMemory<byte> Valid(ReadOnlyMemory<byte> line) =>
        Utf8.IsValid(line.Span) ? line : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line.Span));

    private Article? Read(ReadOnlyMemory<byte> line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var article = ArticleJson.Read(json.RootElement, number.ToString(CultureInfo.InvariantCulture));
            if (!UniqueIds || seen.Add(article.Id))
            {
                return article;
            }

            Fail($"{file}, line {number}: the id '{article.Id}' is there twice; every article needs an id of its own.");
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            Fail($"{file}, line {number}: {problem.Message}");
        }

        return null;
    }

    private void Fail(string message)
    {
        Failed = true;
        error.WriteLine(message);
    }
}
