using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>Puts quantity claims of one measurand together. A claim that leaves an axis open joins a group only when exactly one fits.</summary>
internal static class NumberGrouping
{
    /// <param name="claims">All claims of the story.</param>
    /// <param name="candidates">What its figures may be in each other's articles.</param>
    public static List<NumberGroup> Group(IReadOnlyList<ClaimEntry> claims, IReadOnlyList<FigureCandidate> candidates)
    {
        var groups = new List<NumberGroup>();
        List<ClaimEntry> counts = [.. claims.Where(entry => IsComparable(entry) && entry.Claim.Measurand!.Measure != Measure.Age)];
        var protest = counts.Find(entry => entry.Claim.Measurand!.Measure == Measure.Protesters)?.Claim;
        Axes AxesOf(ClaimEntry entry) => protest is not null && Axes.Of(entry.Claim) is { IsOfCrowd: true } crowd
            ? crowd with { Measure = Measure.Protesters, Unit = protest.Measurand!.Unit ?? "", Population = protest.Measurand.Population, Verb = "" }
            : Axes.Of(entry.Claim);
        foreach (var bucket in counts.GroupBy(entry => AxesOf(entry).Coarse))
        {
            var kinds = NumberRelation.Grows(bucket.Key.Measure) ? TollKinds.Split([.. bucket]) : [(bucket.Key.Population, [.. bucket])];
            foreach (var (axes, members) in kinds.SelectMany(kind => OpenAxes.Join(kind.Kind, kind.Members, AxesOf)))
            {
                groups.Add(new NumberGroup(axes, [.. members.OrderBy(e => e.Ref.Article, StringComparer.Ordinal).ThenBy(e => e.Index)]));
            }
        }

        groups.Sort(static (a, b) => string.CompareOrdinal(a.Axes.Key, b.Axes.Key));
        groups = [.. AgeGrouping.Group(claims), .. AffinityGroups.Join(groups, candidates)];
        groups.Sort(static (a, b) => string.CompareOrdinal(a.Axes.Key, b.Axes.Key));
        return groups;
    }

    /// <summary>
    /// Figures of harm and of forces say by themselves what they measure; an age needs the person, any other figure the noun it
    /// counts and the verb it hangs on; a weight what is weighed, a length that something fell so far. A share of another figure ("two others", "including four") is measured by nobody else.
    /// </summary>
    public static bool IsComparable(ClaimEntry entry) => WhyNot(entry) is null;

    /// <summary>From here on a number is a count; below it stands for "a" or "none".</summary>
    private const double FewestCounted = 2;

    private static readonly WordTable<bool> Periods = new(LexiconFile.Read("figures").Section("period"), static _ => true);

    private static readonly WordTable<bool> Idle = new(LexiconFile.Read("figures").Section("idle"), static _ => true);

    /// <summary>Why a figure is read but not compared; null where it is compared.</summary>
    public static string? WhyNot(ClaimEntry entry)
    {
        if (entry.Quantity is null || entry.Claim.Measurand is not { } measurand)
        {
            return "it is no figure";
        }

        if (measurand.Part != Part.Whole && measurand.Measure != Measure.Age && !TollKinds.IsOfKind(measurand))
        {
            return "it counts a part of another figure";
        }

        return measurand.Measure switch
        {
            Measure.Age => measurand is { WhoKey: null, Bearer: null or { Tie: null, Trade: null, Involvement: Involvement.None } } ? "the text does not say whose age it is" : null,
            _ when measurand.IsSize => null,
            Measure.Weight when measurand.Population.Length > 0 => null,
            Measure.Distance when measurand.Verb is not null => null,
            Measure.Duration or Measure.Distance or Measure.Area or Measure.Weight or Measure.Temperature or Measure.Speed => "lengths, sizes and times are not compared yet",
            Measure.Other or Measure.People or Measure.Money or Measure.Percent or Measure.Vehicles or Measure.Aircraft
                => measurand.Population.Length == 0 ? "the text does not say what is counted"
                : measurand.Verb is null ? "the text does not say what the counted did or underwent"
                : Idle.Contains(Vocabulary.IdOf(measurand.Verb)) ? "the text does not say what the counted did or underwent"
                : Periods.Contains(Vocabulary.IdOf(measurand.Population)) && Deeds.Of(measurand.Measure, measurand.Verb, false) != "fire" ? "lengths, sizes and times are not compared yet"
                : entry.Quantity.Value is < FewestCounted ? "a single one is told, not counted" : null,
            _ when entry.Quantity is { Value: < FewestCounted, Counted: null } && measurand.Measure != Measure.Missing && NumberRelation.Grows(measurand.Measure) => "it tells of one person among those counted",
            _ when entry.Quantity.Value is < FewestCounted && NumberRelation.Grows(measurand.Measure) && measurand.Measure != Measure.Detained && measurand.Population != Population.Person
                => "it tells of one person among those counted",
            _ => null,
        };
    }
}
