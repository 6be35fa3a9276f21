using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
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
        Deeds.ThingOf(claim.Measurand.Measure, claim.Measurand.Population),
        claim.Measurand.WhoKey ?? "",
        Deeds.Of(claim.Measurand.Measure, claim.Measurand.Verb, claim.Measurand.Measure == Measure.People),
        claim.State,
        claim.Negated,
        claim.Measurand.Country,
        claim.Measurand.Place);

    /// <summary>"52,000 participants", "28,000 people attended the gathering": where there was a protest, its crowd.</summary>
    public bool IsOfCrowd => Measure == Measure.People && (Population == "participant" || (Population == Claims.Population.Person && Verb == Attending));

    /// <summary>The deed of who attends, takes part or gathers.</summary>
    private const string Attending = "join";

    /// <summary>What two claims must have in common before anything else is looked at; of tolls not even the kind of people.</summary>
    public Axes Coarse => this with { Country = null, Place = null, Verb = MayBeOpen ? "" : Verb, Population = NumberRelation.Grows(Measure) ? "" : Population };

    /// <summary>Verbs of things that are counted may leave the deed open; of shares, money and all that says by itself what it measures, none does.</summary>
    private bool MayBeOpen => Measure is Measure.Other or Measure.Vehicles or Measure.Aircraft;

    /// <summary>Nothing that the one says differs from what the other says; what one leaves open differs from nothing. Symmetric.</summary>
    public bool Fits(Axes other) => (Country is null || other.Country is null || Country == other.Country) && (Place is null || other.Place is null || Place == other.Place)
        && (Verb == other.Verb || (MayBeOpen && (Verb.Length == 0 || other.Verb.Length == 0)));

    /// <summary>What both say together, where they fit.</summary>
    public Axes With(Axes other) => this with { Country = Country ?? other.Country, Place = Place ?? other.Place, Verb = Verb.Length > 0 ? Verb : other.Verb };

    public string Key => string.Join('|', Measure, Unit, Population, Who, Verb, State, Negated ? "not" : "", Country ?? "", Place ?? "");
}

/// <summary>Quantity claims that measure the same thing.</summary>
internal sealed record NumberGroup(Axes Axes, IReadOnlyList<ClaimEntry> Members)
{
    /// <summary>Whose age it is, in words; null for other figures.</summary>
    public string? Subject { get; init; }

    /// <summary>What joined figures whose measurands do not read the same; null where all read as one.</summary>
    public IReadOnlyList<FigureLink>? Links { get; init; }

    /// <summary>Some of its figures read as one measurand by themselves.</summary>
    public bool IsOfMeasurand { get; init; } = true;

    /// <summary>0, but for groups joined by affinity: several may have one measurand as far as it was read.</summary>
    public int Rank { get; init; }

    /// <summary>The article of a figure that was not grouped with any; null for all others.</summary>
    public string? Only { get; private init; }

    /// <summary>A figure that stands in no group, as one of its own.</summary>
    public static NumberGroup Alone(ClaimEntry entry) => new(Axes.Of(entry.Claim), [entry]) { Only = FormattableString.Invariant($"{entry.Ref.Article}#{entry.Index}"), IsOfMeasurand = false };

    public string Id => Only is not null ? StableHash.Of("figure", Axes.Key, Only) : Rank == 0 ? StableHash.Of("number", Axes.Key) : StableHash.Of("number", Axes.Key, Rank.ToString(CultureInfo.InvariantCulture));

    /// <summary>How likely two figures of the group measure one thing, 0 to 1: 1 where they read as one measurand, else as their link or the weakest link of the group says.</summary>
    public double AffinityOf(ClaimEntry a, ClaimEntry b)
    {
        if (Links is null || (Axes.Of(a.Claim).Coarse == Axes.Of(b.Claim).Coarse && NumberGrouping.IsComparable(a) && NumberGrouping.IsComparable(b)))
        {
            return 1;
        }

        var weakest = 1f;
        foreach (var link in Links)
        {
            if ((link.A == a && link.B == b) || (link.A == b && link.B == a))
            {
                return link.Affinity;
            }

            weakest = Math.Min(weakest, link.Affinity);
        }

        return weakest;
    }
}
