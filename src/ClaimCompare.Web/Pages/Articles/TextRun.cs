namespace ClaimCompare.Web.Pages.Articles;

/// <summary>A stretch of the original in which nothing changes: the same claims, furniture and evidence from its first character to its last.</summary>
public sealed record TextRun(string Text)
{
    public bool LeftOut { get; init; }

    public bool Caption { get; init; }

    /// <summary>The kind of furniture, on the first stretch of each piece only.</summary>
    public string? Label { get; init; }

    /// <summary>The field that was read from these words.</summary>
    public string? Evidence { get; init; }

    /// <summary>Claims that stand here, the innermost first.</summary>
    public IReadOnlyList<MarkedClaim> Claims { get; init; } = [];

    /// <summary>Claims whose first character is here.</summary>
    public IReadOnlyList<MarkedClaim> Begins { get; init; } = [];

    /// <summary>Claims whose last character is here.</summary>
    public IReadOnlyList<MarkedClaim> Ends { get; init; } = [];
}

/// <summary>A claim as its mark shows it.</summary>
/// <param name="Link">Its group on the story's page.</param>
/// <param name="About">What a pointer resting on the mark is told.</param>
/// <param name="Current">The claim that the reader came for.</param>
public sealed record MarkedClaim(int Index, bool IsFigure, string Link, string About, bool Current);
