using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Store.Articles;

/// <summary>
/// A claim of an article with all that pages show of it. Offsets count in the article's text, or in its headline where
/// <see cref="In"/> says so.
/// </summary>
public sealed class ClaimRecord
{
    public required string ArticleId { get; set; }

    /// <summary>The claim's index among those of its article.</summary>
    public int Index { get; set; }

    public ClaimKind Kind { get; set; }

    public ClaimPlace In { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public int SentenceStart { get; set; }

    public int SentenceEnd { get; set; }

    public string? Subject { get; set; }

    public string? Place { get; set; }

    public ClaimState State { get; set; }

    public Certainty Certainty { get; set; }

    public bool Negated { get; set; }

    /// <summary>The source did not say how many; what is measured then is what was withheld.</summary>
    public bool Withheld { get; set; }

    public required string Key { get; set; }

    /// <summary>A plain sentence of the outlet's own: shown only where it differs from another.</summary>
    public bool IsOwn => Key == Claim.OwnKey;

    /// <summary>The words of the figure; null where the claim has none.</summary>
    public FigureReading? Figure { get; set; }

    /// <summary>Who said it; null where the article says it in its own voice.</summary>
    public SourceReading? Source { get; set; }

    /// <summary>The words of the date the claim speaks of.</summary>
    public string? DateText { get; set; }

    public DateOnly? DateFrom { get; set; }

    public DateOnly? DateTo { get; set; }
}

/// <summary>A figure with what its words allow.</summary>
public sealed class FigureReading
{
    public int Start { get; set; }

    public int End { get; set; }

    public required string Text { get; set; }

    public string? Counted { get; set; }

    public double? Value { get; set; }

    public double? Low { get; set; }

    public double? High { get; set; }

    public Qualifier Qualifier { get; set; }

    public Measure Measure { get; set; }
}

/// <summary>Who a claim goes back to and how it came to the article.</summary>
public sealed class SourceReading
{
    /// <summary>The sources as written, joined: "AFP and DPA".</summary>
    public required string Name { get; set; }

    /// <summary>Whom they stand for; null where that is not resolved.</summary>
    public string? Speaker { get; set; }

    public SourceKind Kind { get; set; }

    public string? Cue { get; set; }

    public Stance Stance { get; set; }

    /// <summary>Relayers between source and outlet, nearest the source first.</summary>
    public List<string> Via { get; set; } = [];

    public string? Channel { get; set; }

    /// <summary>The words that say when it was said.</summary>
    public string? SaidText { get; set; }

    public DateOnly? SaidOn { get; set; }
}
