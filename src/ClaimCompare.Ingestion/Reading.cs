using ClaimCompare.Core;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion;

/// <summary>Something that came in, and what a reader made of it.</summary>
/// <param name="Hash">Of the bytes; empty where they could not be got at.</param>
/// <param name="Result">The article, or why there is none.</param>
internal sealed record Reading(Incoming Incoming, string Hash, ReadResult Result)
{
    /// <summary>What tells the article from others; null where it could not be read.</summary>
    public string? Identity { get; } = Result.Succeeded
        ? ArticleRecords.Identity(Result.Article, Incoming.Given.Outlet?.Trim() ?? Result.Article.Outlet, Hash)
        : null;

    /// <summary>The article as the store will give it, where it is new; null where it could not be read.</summary>
    public Article? ToArticle()
    {
        if (Identity is null)
        {
            return null;
        }

        var record = ArticleRecords.New(Identity, Incoming, Result.Article!);
        ArticleRecords.Fill(record, Result.Article!);
        ArticleRecords.Correct(record, Incoming.Given);
        return record.ToArticle();
    }

    public static Reading Of(Incoming incoming) => new(
        incoming,
        ArticleRecords.Hash(incoming.Bytes.Span),
        ArticleReaders.Read(Path.GetFileNameWithoutExtension(incoming.Name), incoming.Bytes, Path.GetExtension(incoming.Name)));

    /// <summary>Reads a file; one that cannot be opened is a failure like any other.</summary>
    public static async Task<Reading> OfFileAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var length = new FileInfo(path).Length;
            return length > ArticleReaders.LargestSource
                ? new Reading(new Incoming(name, default), "", ReadFailures.TooLarge(name, length, ArticleReaders.LargestSource))
                : Of(new Incoming(name, await File.ReadAllBytesAsync(path, cancellationToken)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Reading(new Incoming(name, default), "", ReadFailures.Unreadable(name, problem.Message));
        }
    }
}
