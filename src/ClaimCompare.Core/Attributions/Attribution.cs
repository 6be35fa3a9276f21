using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

public enum SourceKind
{
    Person,
    Organization,
    Agency,
    Document,
    Unnamed,
}

public enum Directness
{
    Direct,
    Indirect,
    Mixed,
}

/// <summary>What the cue does with its content; it decides a claim's certainty and state.</summary>
public enum Stance
{
    /// <summary>said, told, according to: put forward.</summary>
    States,
    /// <summary>claimed, alleged, accused: the outlet keeps its distance.</summary>
    Alleges,
    Confirms,
    Denies,
    /// <summary>believes, thinks, fears, expects.</summary>
    Believes,
    /// <summary>plans, intends, announced plans, vowed.</summary>
    Plans,
    /// <summary>called for, demanded, urged, wants.</summary>
    Wants,
    /// <summary>did not specify, declined to say: a stated silence.</summary>
    Withholds,
}

/// <summary>Who an attribution goes back to.</summary>
/// <param name="Span">The source as written.</param>
/// <param name="Name">The source as written, as text.</param>
/// <param name="Speaker">Whom it stands for ("he", "the ministry" resolved); null where unresolved.</param>
public sealed record Source(TextSpan Span, string Name, SourceKind Kind, string? Speaker)
{
    /// <summary>For whom the speaker speaks or to whom he belongs, where the text says it.</summary>
    public Affiliation? Affiliation { get; init; }

    /// <summary>The speaker as a desk writes it: "Jan Novak (Acme)"; null where unresolved.</summary>
    public string? Shown => Affiliation is null || Speaker is null ? Speaker : $"{Speaker} ({Affiliation.Body})";
}

/// <summary>Source, cue and content: who said what, with which words.</summary>
public sealed record Attribution
{
    private readonly int cueStart = -1;
    private readonly int cueEnd;
    private readonly int date = -1;

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The words that tie content to source ("said", "according to"); null where a quote stands alone.</summary>
    public TextSpan? Cue
    {
        get => cueStart < 0 ? null : new TextSpan(cueStart, cueEnd);
        init => (cueStart, cueEnd) = value is { } span ? (span.Start, span.End) : (-1, 0);
    }

    /// <summary>What is said, in text order; quotation marks are outside, an introducing that/to/if is inside.</summary>
    public required IReadOnlyList<TextSpan> Contents { get; init; }

    public Directness Directness { get; init; }

    public Stance Stance { get; init; }

    /// <summary>The cue itself is negated ("does not believe", "did not say that").</summary>
    public bool Negated { get; init; }

    /// <summary>Relayers the text names between source and outlet, nearest the source first ("DPA").</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>Where it was said (Twitter, NBC, a briefing).</summary>
    public string? Channel { get; init; }

    /// <summary>Index of the date mention that says when it was said.</summary>
    public int? Date { get => date < 0 ? null : date; init => date = value ?? -1; }
}
