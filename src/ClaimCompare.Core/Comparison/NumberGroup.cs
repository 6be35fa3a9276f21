using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>The axes on which quantity claims must agree to be compared. A null axis is open.</summary>
internal sealed record Axes(
    Measure Measure,
    string Unit,
    string Population,
    string Who,
    string Verb,
    ClaimState State,
    bool Negated,
    string? Country,
    string? Place)
{
    public static Axes Of(Claim claim) => new(
        claim.Measurand!.Measure,
        claim.Measurand.Unit ?? "",
        claim.Measurand.Population,
        claim.Measurand.WhoKey ?? "",
        claim.Measurand.Verb ?? "",
        claim.State,
        claim.Negated,
        claim.Measurand.Country,
        claim.Measurand.Place);

    /// <summary>Everything but the open axes.</summary>
    public Axes Closed => this with { Country = null, Place = null };

    /// <summary>True where whatever this leaves open, and all it says, fits <paramref name="other"/>.</summary>
    public bool Fits(Axes other) => (Population == other.Population || Population == Claims.Population.Person) && (Country is null || Country == other.Country) && (Place is null || Place == other.Place);

    public string Key => string.Join('|', Measure, Unit, Population, Who, Verb, State, Negated ? "not" : "", Country ?? "", Place ?? "");
}

/// <summary>Quantity claims that measure the same thing.</summary>
internal sealed record NumberGroup(Axes Axes, IReadOnlyList<ClaimEntry> Members)
{
    /// <summary>Whose age it is, in words; null for other figures.</summary>
    public string? Subject { get; init; }

    public string Id { get; } = StableHash.Of("number", Axes.Key);
}
