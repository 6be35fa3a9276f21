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

/// <summary>What a number and its words allow. An article has dozens: what most lack takes no room of its own (NaN for no number, -1 for no span).</summary>
public sealed record Quantity
{
    private readonly double value = double.NaN;
    private readonly double low = double.NaN;
    private readonly double high = double.NaN;
    private readonly int countedStart = -1;
    private readonly int countedEnd;
    private readonly int cueStart = -1;
    private readonly int cueEnd;
    private readonly byte qualifier;
    private readonly byte direction;
    private readonly byte measure;

    /// <summary>Qualifier, number and unit; not the counted noun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The figure as written, magnitude words multiplied out; null for ranges and vague words.</summary>
    public double? Value { get => Number(value); init => this.value = value ?? double.NaN; }

    /// <summary>Least value the wording allows, inclusive; null where it is unbounded below.</summary>
    public double? Low { get => Number(low); init => low = value ?? double.NaN; }

    /// <summary>Greatest value the wording allows, inclusive; null where it is unbounded above.</summary>
    public double? High { get => Number(high); init => high = value ?? double.NaN; }

    public Qualifier Qualifier { get => (Qualifier)qualifier; init => qualifier = (byte)value; }

    /// <summary>The ends themselves are approximate: "about 10,000 to 15,000".</summary>
    public bool Approximate { get; init; }

    /// <summary>Counted from a list of people ("his sister and her two sons"), not written as a number; its span is the list, and may hold other quantities.</summary>
    public bool Derived { get; init; }

    public Direction Direction { get => (Direction)direction; init => direction = (byte)value; }

    /// <summary>"person", "percent", an ISO 4217 currency, a UCUM symbol, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The noun phrase that is counted, where the text names it: "Russian soldiers".</summary>
    public TextSpan? Counted
    {
        get => SpanOf(countedStart, countedEnd);
        init => (countedStart, countedEnd) = value is { } span ? (span.Start, span.End) : (-1, 0);
    }

    public Measure Measure { get => (Measure)measure; init => measure = (byte)value; }

    /// <summary>The word from which <see cref="Measure"/> was read ("killed", "dead", "shot"), where it lies outside the counted phrase.</summary>
    public TextSpan? MeasureCue
    {
        get => SpanOf(cueStart, cueEnd);
        init => (cueStart, cueEnd) = value is { } span ? (span.Start, span.End) : (-1, 0);
    }

    private static double? Number(double value) => double.IsNaN(value) ? null : value;

    private static TextSpan? SpanOf(int start, int end) => start < 0 ? null : new TextSpan(start, end);
}
