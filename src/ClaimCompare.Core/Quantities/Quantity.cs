using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>How the wording bounds a quantity.</summary>
public enum Qualifier
{
    Exact,
    About,
    Under,
    Over,
    AtMost,
    AtLeast,
    Range,
    Vague,
}

/// <summary>Whether a change upwards or downwards is told: rose by 5%, fell to 12.</summary>
public enum Direction
{
    None,
    Up,
    Down,
}

/// <summary>What kind of thing a quantity measures.</summary>
public enum Measure
{
    Other,
    Killed,
    Injured,
    /// <summary>Dead and hurt in one total.</summary>
    Casualties,
    Missing,
    Captured,
    Detained,
    Displaced,
    Troops,
    Protesters,
    Cases,
    People,
    Vehicles,
    Aircraft,
    Money,
    Percent,
    Age,
    Distance,
    Area,
    Weight,
    Duration,
    Temperature,
    Speed,
}

/// <summary>What a number and its words allow.</summary>
public sealed record Quantity
{
    /// <summary>Qualifier, number and unit; not the counted noun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The figure as written, magnitude words multiplied out; null for ranges and vague words.</summary>
    public double? Value { get; init; }

    /// <summary>Least value the wording allows, inclusive; null where it is unbounded below.</summary>
    public double? Low { get; init; }

    /// <summary>Greatest value the wording allows, inclusive; null where it is unbounded above.</summary>
    public double? High { get; init; }

    public Qualifier Qualifier { get; init; }

    /// <summary>The ends themselves are approximate: "about 10,000 to 15,000".</summary>
    public bool Approximate { get; init; }

    public Direction Direction { get; init; }

    /// <summary>"person", "percent", an ISO 4217 currency, a UCUM symbol, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The noun phrase that is counted, where the text names it: "Russian soldiers".</summary>
    public TextSpan? Counted { get; init; }

    public Measure Measure { get; init; }

    /// <summary>The word from which <see cref="Measure"/> was read ("killed", "dead", "shot"), where it lies outside the counted phrase.</summary>
    public TextSpan? MeasureCue { get; init; }
}
