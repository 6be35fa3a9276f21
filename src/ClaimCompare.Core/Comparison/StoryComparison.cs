using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison;

/// <summary>A claim of an article of the story.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Claim">Index into that article's claims.</param>
public readonly record struct ClaimRef(string Article, int Claim);

public enum GroupVerdict
{
    Single,
    Agreement,
    Compatible,
    Superseded,
    Contradiction,
    NotComparable,
}

/// <summary>One reading of a measurand that changes with time.</summary>
/// <param name="AsOf">The moment the figure speaks of, as exactly as the text and the publication date tell.</param>
public sealed record SeriesPoint(DateTime AsOf, double? Low, double? High, ClaimRef Claim);

/// <summary>Claims with one measurand, across the outlets of a story.</summary>
/// <param name="Id">Stable while kind and measurand stay: reviews hang on it.</param>
/// <param name="Measurand">In words, for people: "Russian soldiers in Belarus".</param>
/// <param name="Witnesses">Independent texts: copy families and articles of their own.</param>
/// <param name="Origins">Independent sources behind them; an unsourced figure counts as its witness's own.</param>
public sealed record ClaimGroup(
    string Id,
    ClaimKind Kind,
    string Measurand,
    IReadOnlyList<ClaimRef> Members,
    int Witnesses,
    int Origins,
    IReadOnlyList<SeriesPoint> Series,
    GroupVerdict Verdict);

public enum DiscrepancyKind
{
    Number,
    Date,
    Attribution,
    Quote,
    Certainty,
    Polarity,
    Disclosure,
}

public enum Verdict
{
    Contradiction,
    Superseded,
    Variant,
    NotComparable,
}

/// <summary>On what two claims differ that keeps them from being compared.</summary>
public enum Axis
{
    None,
    Population,
    Place,
    State,
    Time,
    Definition,
    Unit,
}

/// <summary>Two claims, or a claim and a stated silence, that differ in a way an editor should see.</summary>
/// <param name="Id">A hash of kind, measurand, both readings and both speakers: the same finding keeps it through every recomputation.</param>
/// <param name="Groups">One group; two where the verdict is <see cref="Verdict.NotComparable"/>, or where two figures clash that no group set against each other.</param>
/// <param name="Flagged">Shown on the desk, not only on the story: a clash above the confidence threshold. What a later count has overtaken is a line, and no alarm.</param>
/// <param name="Severity">0 to 1.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">The reason in one sentence of plain English.</param>
public sealed record Discrepancy(
    string Id,
    DiscrepancyKind Kind,
    IReadOnlyList<string> Groups,
    ClaimRef A,
    ClaimRef B,
    Verdict Verdict,
    Axis Axis,
    bool Flagged,
    double Severity,
    double Confidence,
    string Why)
{
    /// <summary>Every claim that <see cref="A"/> speaks for, itself included: where the verdict is superseded, the articles that still carry it.</summary>
    public IReadOnlyList<ClaimRef> HoldersOfA { get; init; } = [A];

    /// <summary>Every claim that <see cref="B"/> speaks for, itself included.</summary>
    public IReadOnlyList<ClaimRef> HoldersOfB { get; init; } = [B];
}

/// <summary>A figure that was read but is not compared with any other.</summary>
/// <param name="Why">For people: "the text does not say whose age it is".</param>
public sealed record UncomparedFigure(ClaimRef Claim, string Why);

public enum DeskChange
{
    Kept,
    Dropped,
    Added,
    Altered,
    Hardened,
    Softened,
}

/// <summary>What became of one claim between two members of a copy family; an index is null where that side lacks the claim.</summary>
/// <param name="What">number, date, name, quote, hedge or attribution; null where nothing changed.</param>
public sealed record DeskClaim(int? A, int? B, DeskChange Change, string? What);

public sealed record DeskComparison(string From, string To, IReadOnlyList<DeskClaim> Claims);

/// <summary>Everything a story page shows: a pure function of the story's articles, whatever their order.</summary>
/// <param name="Id">The story's identity.</param>
/// <param name="Title">A headline for the story, taken from one of its articles.</param>
/// <param name="Articles">Ids, oldest first where dates are known.</param>
/// <param name="Dated">Inferred dates of articles without one.</param>
/// <param name="Families">Articles that carry the same copy (two or more each).</param>
public sealed record StoryComparison(
    string Id,
    string Title,
    IReadOnlyList<string> Articles,
    IReadOnlyList<InferredDate> Dated,
    IReadOnlyList<CopyFamily> Families,
    IReadOnlyList<SharedPassage> Passages,
    IReadOnlyList<DeskComparison> Desk,
    IReadOnlyList<ClaimGroup> Groups,
    IReadOnlyList<Discrepancy> Discrepancies)
{
    /// <summary>Articles as analysed here: those without a date of their own are read with the inferred one.</summary>
    public required IReadOnlyDictionary<string, AnalyzedArticle> Analyses { get; init; }

    /// <summary>Figures that were read but set against nothing, with the reason.</summary>
    public IReadOnlyList<UncomparedFigure> Uncompared { get; init; } = [];
}
