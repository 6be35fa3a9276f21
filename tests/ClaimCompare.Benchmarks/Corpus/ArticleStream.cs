using System.Text.Json;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.Corpus;

/// <summary>Generated articles as JSONL, made while they are read: an input of any length that takes no memory.</summary>
internal sealed class ArticleStream(IReadOnlyList<Article> articles, long length) : Stream
{
    private readonly byte[][] lines = [.. articles.Select(Line)];
    private long left = length;
    private int line;
    private int position;

    /// <summary>Characters of text handed out in whole articles so far.</summary>
    public long TextRead { get; private set; }

    public int ArticlesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (position == 0 && left <= 0)
        {
            return 0;
        }

        var current = lines[line];
        var count = Math.Min(buffer.Length, current.Length - position);
        current.AsSpan(position, count).CopyTo(buffer);
        position += count;
        if (position == current.Length)
        {
            TextRead += articles[line].Text.Length;
            ArticlesRead++;
            left -= current.Length;
            position = 0;
            line = (line + 1) % lines.Length;
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte[] Line(Article article) => [.. JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string?>
    {
        ["id"] = article.Id,
        ["title"] = article.Title,
        ["published"] = article.Published?.ToString("O"),
        ["text"] = article.Text,
    }), (byte)'\n'];
}
