using ClaimCompare.Core.Comparison;

namespace ClaimCompare.Store.Stories;

/// <summary>A story as its page shows it. Everything in it is computed from its articles and replaced whole.</summary>
public sealed class StoryRecord
{
    public required string Id { get; set; }

    public required string Title { get; set; }

    /// <summary>Independent texts: copy families and articles of their own.</summary>
    public int Witnesses { get; set; }

    /// <summary>First and last day of publication, own or inferred.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Discrepancies on the desk.</summary>
    public int Flagged { get; set; }

    /// <summary>Of the most severe discrepancy on the desk; 0 where there is none.</summary>
    public double TopSeverity { get; set; }

    public List<StoryArticleRecord> Articles { get; set; } = [];

    public List<FamilyPiece> Families { get; set; } = [];

    public StoryPassages? Passages { get; set; }

    public List<GroupRecord> Groups { get; set; } = [];

    public List<DiscrepancyRecord> Discrepancies { get; set; } = [];

    /// <summary>Figures that were read but set against nothing: the first <see cref="StoryProjection.UncomparedKept"/>.</summary>
    public List<UncomparedPiece> Uncompared { get; set; } = [];

    /// <summary>All figures that were read but set against nothing, kept or not.</summary>
    public int UncomparedCount { get; set; }

    /// <summary>What became of the claims of a copy: the first <see cref="StoryProjection.DeskChangesKept"/> that are not simply kept, gravest first.</summary>
    public List<DeskPiece> Desk { get; set; } = [];

    /// <summary>All changes between copies, kept here or not.</summary>
    public int DeskCount { get; set; }
}

/// <summary>A figure that was read but is compared with none.</summary>
public sealed class UncomparedPiece
{
    public required string ArticleId { get; set; }

    public int ClaimIndex { get; set; }

    public required string Why { get; set; }
}

/// <summary>What the desk of one outlet did with a claim of the copy it carries.</summary>
public sealed class DeskPiece
{
    /// <summary>The oldest member of the copy family.</summary>
    public required string From { get; set; }

    public required string To { get; set; }

    /// <summary>The claim's index in the older article; null where it was added.</summary>
    public int? ClaimFrom { get; set; }

    /// <summary>The claim's index in the newer article; null where it was dropped.</summary>
    public int? ClaimTo { get; set; }

    public DeskChange Change { get; set; }

    /// <summary>number, date, name, quote, hedge or attribution.</summary>
    public string? What { get; set; }
}

/// <summary>An article's place in its story; every article is in exactly one.</summary>
public sealed class StoryArticleRecord
{
    public required string ArticleId { get; set; }

    public required string StoryId { get; set; }

    /// <summary>0-based, oldest article first.</summary>
    public int Position { get; set; }

    /// <summary>The day the story implies for an article that names none.</summary>
    public DateOnly? InferredPublished { get; set; }

    public string? InferredWhy { get; set; }
}

/// <summary>Articles that carry the same copy.</summary>
public sealed class FamilyPiece
{
    public List<string> ArticleIds { get; set; } = [];

    /// <summary>How it was seen.</summary>
    public required string Why { get; set; }
}

/// <summary>What a story's articles share, passage by passage: beside the story's row, which is read far more often.</summary>
public sealed class StoryPassages
{
    public required string StoryId { get; set; }

    public List<PassagePiece> All { get; set; } = [];
}

/// <summary>Characters that two articles share; offsets count in their texts.</summary>
public sealed class PassagePiece
{
    public required string ArticleA { get; set; }

    public int StartA { get; set; }

    public int EndA { get; set; }

    public required string ArticleB { get; set; }

    public int StartB { get; set; }

    public int EndB { get; set; }
}

/// <summary>Where a story went whose set of articles changed: an old address still leads to it.</summary>
public sealed class FormerStory
{
    public required string Id { get; set; }

    /// <summary>An article that was in it; the story is where this article is now.</summary>
    public required string ArticleId { get; set; }
}
