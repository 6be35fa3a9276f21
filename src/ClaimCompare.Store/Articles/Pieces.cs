namespace ClaimCompare.Store.Articles;

/// <summary>A stretch of the original that is not the article's prose. Offsets are 0-based, end-exclusive, in UTF-16 code units.</summary>
public sealed class FurniturePiece
{
    /// <summary>Advertisement, Appeal, Related, Caption, Navigation or Credit.</summary>
    public required string Kind { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>It stays in the text: only captions do.</summary>
    public bool Kept { get; set; }
}

/// <summary>The words of the original from which a field was read.</summary>
public sealed class EvidencePiece
{
    /// <summary>Title, Outlet, Url, Published, Modified, Author, Agency or Credit.</summary>
    public required string Field { get; set; }

    public required string Value { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}

/// <summary>A stretch of the original that stands, character by character, in the text from <see cref="TextStart"/> on.</summary>
public sealed class SegmentPiece
{
    public int Start { get; set; }

    public int End { get; set; }

    public int TextStart { get; set; }
}
