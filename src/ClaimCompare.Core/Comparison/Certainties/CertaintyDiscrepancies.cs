using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison.Certainties;

/// <summary>Tells lost hedges to editors: the group of versions, and the discrepancy.</summary>
internal static class CertaintyDiscrepancies
{
    public static IEnumerable<(ClaimGroup Group, Discrepancy Found)> Of(IEnumerable<LostHedge> lost, ReasonWriter reasons)
    {
        foreach (var loss in lost)
        {
            var what = string.Join(' ', loss.Bare.Core);
            var id = StableHash.Of("certainty", what);
            var flagged = loss.Confidence >= StoryComparer.FlagThreshold;
            List<ClaimEntry> members = [.. loss.HeldHedged.Concat(loss.HeldBare).Select(version => version.Claim).DistinctBy(entry => entry.Ref)];
            var group = new ClaimGroup(
                id,
                ClaimKind.Statement,
                ReasonWriter.Quote(loss.Bare.Words),
                [.. members.Select(entry => entry.Ref)],
                members.Select(entry => entry.Witness).Distinct(StringComparer.Ordinal).Count(),
                members.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count(),
                [],
                flagged ? GroupVerdict.Contradiction : GroupVerdict.Compatible);
            yield return (group, new Discrepancy(
                StableHash.Of("certainty", what, loss.Hedge?.On ?? loss.Hedged.Source ?? ""),
                DiscrepancyKind.Certainty,
                [id],
                loss.Hedged.Claim.Ref,
                loss.Bare.Claim.Ref,
                flagged ? Verdict.Contradiction : Verdict.Variant,
                Axis.None,
                flagged,
                Severity.OfCertainty(loss.Confidence),
                loss.Confidence,
                reasons.Certainty(loss))
            {
                HoldersOfA = [.. loss.HeldHedged.Select(version => version.Claim.Ref)],
                HoldersOfB = [.. loss.HeldBare.Select(version => version.Claim.Ref)],
            });
        }
    }
}
