using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

public enum ClaimKind : byte
{
    Quantity,
    Statement,
    EventDate,
}

/// <summary>Whether what is claimed is, or is only meant to be.</summary>
public enum ClaimState : byte
{
    Actual,
    Planned,
    Wanted,
    Possible,
}

public enum Certainty : byte
{
    Stated,
    Alleged,
    Confirmed,
    Denied,
}

/// <summary>Which of an article's texts a claim stands in.</summary>
public enum ClaimPlace : byte
{
    Text,
    Title,
}

/// <summary>What an article asserts, with its evidence. Indices point into the analysis of the text named by <see cref="In"/>.</summary>
public sealed record Claim
{
    private readonly int quantity = None;
    private readonly int attribution = None;
    private readonly int date = None;

    /// <summary>The index of nothing.</summary>
    private const int None = -1;

    public required ClaimKind Kind { get; init; }

    public required TextSpan Span { get; init; }

    public required TextSpan Sentence { get; init; }

    public ClaimPlace In { get; init; }

    /// <summary>What the claim is about, as the text puts it: "Russian soldiers".</summary>
    public string? Subject { get; init; }

    public int? Quantity { get => IndexOf(quantity); init => quantity = value ?? None; }

    public int? Attribution { get => IndexOf(attribution); init => attribution = value ?? None; }

    public int? Date { get => IndexOf(date); init => date = value ?? None; }

    public string? Place { get; init; }

    public ClaimState State { get; init; }

    public Certainty Certainty { get; init; }

    public bool Negated { get; init; }

    /// <summary>A stated silence: the source did not say how many. <see cref="Measurand"/> then is what was withheld.</summary>
    public bool Withheld { get; init; }

    /// <summary>The outlet tells it in its own voice.</summary>
    public bool IsOwn => Kind == ClaimKind.Statement && Attribution is null && !Withheld;

    /// <summary>The key of what an outlet tells in its own voice.</summary>
    public const string OwnKey = "statement||outlet";

    /// <summary>What a quantity claim, or a silence about a quantity, measures; null for other claims.</summary>
    public Measurand? Measurand { get; init; }

    /// <summary>What is measured or said, normalised: two claims with the same key measure the same thing. Made of the rest when it is asked for.</summary>
    public string Key
    {
        get => field ?? (IsOwn ? OwnKey : Measurand is null ? SharedStrings.Of("statement|", Speakers.Key(Subject))
            : Withheld ? SharedStrings.Of("withheld|", Measurand.ToKey(ClaimState.Actual))
            : Measurand.ToKey(State));
        init;
    }

    private static int? IndexOf(int index) => index == None ? null : index;
}
