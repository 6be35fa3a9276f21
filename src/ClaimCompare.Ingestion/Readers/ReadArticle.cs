using ClaimCompare.Core;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>A stretch of the original that stands, character by character, in the text from <paramref name="TextStart"/> on.</summary>
public readonly record struct TextSegment(TextSpan Original, int TextStart)
{
    /// <summary>Where the stretch stands in the text.</summary>
    public TextSpan InText => new(TextStart, TextStart + Original.Length);
}

/// <summary>
/// What a reader made of one file, page or pasted text: the body, what was left out of it, what it says about itself, and
/// where all that stands. A field that the source does not state is null or empty; nothing is guessed.
/// </summary>
public sealed record ReadArticle
{
    public required string Id { get; init; }

    /// <summary>
    /// The whole source as text. For a text file it is the file's characters; for a page, the metadata that was used, one
    /// item a line, and then every visible block of the page, separated by blank lines.
    /// </summary>
    public required string Original { get; init; }

    /// <summary>The body, paragraphs separated by blank lines or as the source breaks them; captions stay, other furniture does not.</summary>
    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>The day of publication in the source's own time zone.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The moment of publication, where the source gives a time with its offset from UTC.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Known agencies whose copy the article says it carries.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Others that the article credits ("Source: …") and that are no known agency.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>The language the source declares, as an ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>In the order of the original, never overlapping.</summary>
    public IReadOnlyList<Furniture> Furniture { get; init; } = [];

    /// <summary>In the order of the original.</summary>
    public IReadOnlyList<MetadataEvidence> Evidence { get; init; } = [];

    /// <summary>
    /// The kept stretches, in order. What of the text lies between two of them are line breaks put there by the reader; what of
    /// the original lies between them was left out.
    /// </summary>
    public IReadOnlyList<TextSegment> Segments { get; init; } = [];

    public Article ToArticle() => new()
    {
        Id = Id,
        Text = Text,
        Title = Title,
        Outlet = Outlet,
        Url = Url,
        Published = Published,
        PublishedAt = PublishedAt,
        Modified = Modified,
        Authors = Authors,
        Agencies = Agencies,
        Credits = Credits,
    };
}
