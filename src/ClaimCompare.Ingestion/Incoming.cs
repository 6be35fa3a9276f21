using System.Text;
using ClaimCompare.Store.Ingests;

namespace ClaimCompare.Ingestion;

/// <summary>Something that comes in: a file's bytes or pasted text.</summary>
/// <param name="Name">The file's name, or what else tells people where it comes from.</param>
public sealed record Incoming(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What the person who brought it knows about it and the text does not say.</summary>
    public Corrections Given { get; init; } = Corrections.None;

    public static Incoming Text(string name, string text, Corrections? given = null) =>
        new(name, Encoding.UTF8.GetBytes(text)) { Given = given ?? Corrections.None };
}

/// <summary>Fields set by hand; null leaves what was read.</summary>
public sealed record Corrections(string? Title, string? Outlet, DateOnly? Published)
{
    public static Corrections None { get; } = new(null, null, null);
}

/// <summary>What became of something that came in.</summary>
/// <param name="ArticleId">The article it is; null where it could not be read.</param>
/// <param name="Problem">What is wrong and what to do, in one line.</param>
public sealed record IngestOutcome(IngestResult Result, string? ArticleId, string? Problem);
