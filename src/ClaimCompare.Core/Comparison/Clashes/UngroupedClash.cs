using ClaimCompare.Core.Comparison.Affinity;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>Two figures that clash though no group sets them against each other: told in words too unlike, or not what their articles lead with.</summary>
internal sealed record UngroupedClash(FigureCandidate Pair, ClashLikelihood Likelihood, NumberGroup GroupOfA, NumberGroup GroupOfB)
{
    /// <summary>What the two are to each other; null where nothing is likely enough to be told.</summary>
    public static Verdict? VerdictOf(in FigureCandidate pair, ClashLikelihood likelihood)
    {
        var (lesser, greater) = pair.OfA.Value <= pair.OfB.Value ? (pair.OfA, pair.OfB) : (pair.OfB, pair.OfA);
        var order = lesser.Moment is { } one && greater.Moment is { } other ? one.CompareTo(other) : 0;
        return likelihood.Contradicts >= Math.Max(ClashThresholds.Of(Axes.Of(lesser.Claim), order, lesser.Measurand.IsSize, false), ClashThresholds.Of(Axes.Of(greater.Claim), order, greater.Measurand.IsSize, false)) ? Verdict.Contradiction
            : likelihood.Overtakes >= ClashThresholds.Overtaken ? Verdict.Superseded : null;
    }

    public Discrepancy Tell(ReasonWriter reasons)
    {
        var verdict = VerdictOf(Pair, Likelihood)!.Value;
        var ((a, groupOfA), (b, groupOfB)) = ((Pair.A, GroupOfA), (Pair.B, GroupOfB));
        if (AsOf.MomentOf(a) is { } one && AsOf.MomentOf(b) is { } other ? one > other : a.Interval.Low > b.Interval.Low)
        {
            ((a, groupOfA), (b, groupOfB)) = ((b, groupOfB), (a, groupOfA));
        }

        var (held, against) = (ReadingOf(a, groupOfA), ReadingOf(b, groupOfB));
        var (low, high) = held.Interval.Low <= against.Interval.Low ? (held, against) : (against, held);
        var isClash = verdict == Verdict.Contradiction;
        return new Discrepancy(
            StableHash.Of("figures", groupOfA.Id, groupOfB.Id, NumberDiscrepancies.Text(low.Interval), NumberDiscrepancies.Text(high.Interval), a.Origin, b.Origin),
            DiscrepancyKind.Number,
            groupOfA.Id == groupOfB.Id ? [groupOfA.Id] : [groupOfA.Id, groupOfB.Id],
            a.Ref,
            b.Ref,
            verdict,
            Axis.None,
            isClash,
            Severity.OfNumbers(low, high, verdict),
            isClash ? ClashThresholds.ConfidenceOf(Likelihood) : Likelihood.Overtakes,
            reasons.Numbers(a, b, verdict))
        {
            HoldersOfA = NumberDiscrepancies.Refs(held),
            HoldersOfB = NumberDiscrepancies.Refs(against),
        };
    }

    /// <summary>Who else in the group gives the value.</summary>
    private static Reading ReadingOf(ClaimEntry entry, NumberGroup group) => new(entry.Interval, [.. group.Members.Where(other => other.Interval.SameAs(entry.Interval))]);
}
