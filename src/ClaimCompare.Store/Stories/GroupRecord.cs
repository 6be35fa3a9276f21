using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;

namespace ClaimCompare.Store.Stories;

/// <summary>Claims of a story with one measurand.</summary>
public sealed class GroupRecord
{
    public required string StoryId { get; set; }

    /// <summary>Unique in its story.</summary>
    public required string Id { get; set; }

    public int Position { get; set; }

    public ClaimKind Kind { get; set; }

    public required string Measurand { get; set; }

    public int Witnesses { get; set; }

    public int Origins { get; set; }

    public GroupVerdict Verdict { get; set; }

    /// <summary>In the order in which they are shown; kept in the group's row, as nobody asks for one without the others.</summary>
    public List<GroupMember> Members { get; set; } = [];
}

/// <summary>A claim of a group.</summary>
public sealed class GroupMember
{
    public required string ArticleId { get; set; }

    public int ClaimIndex { get; set; }

    /// <summary>The moment the figure speaks of; null for a measurand that does not change with time, or a moment unknown.</summary>
    public DateTime? AsOf { get; set; }
}

/// <summary>Two claims of a story that differ in a way an editor should see.</summary>
public sealed class DiscrepancyRecord
{
    public required string StoryId { get; set; }

    /// <summary>Stays with the finding through every recomputation; unique in its story.</summary>
    public required string Id { get; set; }

    public int Position { get; set; }

    public DiscrepancyKind Kind { get; set; }

    public Verdict Verdict { get; set; }

    public Axis Axis { get; set; }

    /// <summary>On the desk, not only on the story's page.</summary>
    public bool Flagged { get; set; }

    public double Severity { get; set; }

    public double Confidence { get; set; }

    public required string Why { get; set; }

    /// <summary>One group; two where the verdict is not comparable.</summary>
    public List<string> GroupIds { get; set; } = [];

    public required string ArticleA { get; set; }

    public int ClaimA { get; set; }

    public required string ArticleB { get; set; }

    public int ClaimB { get; set; }

    /// <summary>Every article that says what side A says, its representative included; where the verdict is superseded, the articles that still carry it.</summary>
    public List<string> HoldersOfA { get; set; } = [];

    public List<string> HoldersOfB { get; set; } = [];

    /// <summary>Whether a claim represents one of the two sides.</summary>
    public bool Has(string article, int claim) => (ArticleA == article && ClaimA == claim) || (ArticleB == article && ClaimB == claim);
}
