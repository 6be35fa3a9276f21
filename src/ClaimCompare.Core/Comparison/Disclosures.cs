using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison;

/// <summary>A stated silence against a figure for the very thing: once a source gives it, the silence is out of date.</summary>
internal static class Disclosures
{
    private const double Confidence = 0.7;

    public static IEnumerable<Discrepancy> Of(IReadOnlyList<NumberGroup> groups, IReadOnlyList<ClaimEntry> silences, ReasonWriter reasons)
    {
        foreach (var about in silences.GroupBy(silence => GroupFor(groups, silence)).Where(pair => pair.Key is not null).OrderBy(pair => pair.Key!.Id, StringComparer.Ordinal))
        {
            var held = about.OrderBy(e => e.Speaker is null ? 1 : 0).ThenBy(e => e.Ref.Article, StringComparer.Ordinal).ThenBy(e => e.Index).ToList();
            var figure = about.Key!.Members
                .Where(e => e.Claim.Certainty != Certainty.Alleged && e.Speaker is not null && held.Any(silence => silence.Article != e.Article))
                .OrderBy(e => e.Quantity!.Qualifier == Quantities.Qualifier.Vague ? 1 : 0)
                .ThenBy(e => e.Claim.In)
                .ThenBy(e => e.Attribution!.Directness)
                .ThenBy(e => e.Ref.Article, StringComparer.Ordinal)
                .ThenBy(e => e.Index)
                .FirstOrDefault();
            if (figure is null || held.Find(silence => silence.Article != figure.Article) is not { } first)
            {
                continue;
            }

            var stale = held.Where(silence => silence.Article != figure.Article).ToList();
            yield return new Discrepancy(
                StableHash.Of("disclosure", about.Key.Axes.Key, figure.Origin),
                DiscrepancyKind.Disclosure,
                [about.Key.Id],
                first.Ref,
                figure.Ref,
                Verdict.Superseded,
                Axis.None,
                false,
                Severity.OfSilence,
                Confidence,
                reasons.Silence(stale, figure))
            {
                HoldersOfA = [.. stale.Select(silence => silence.Ref)],
            };
        }
    }

    /// <summary>The group that a silence is about: same measure and population; the country, where both say it, the same; only one such.</summary>
    private static NumberGroup? GroupFor(IReadOnlyList<NumberGroup> groups, ClaimEntry silence)
    {
        var wanted = silence.Claim.Measurand!;
        NumberGroup? found = null;
        foreach (var group in groups)
        {
            var axes = group.Axes;
            if (axes.Negated || axes.Measure != wanted.Measure || axes.Population != wanted.Population || wanted.Country != axes.Country)
            {
                continue;
            }

            if (found is null || (group.Members.Count, found.Id).CompareTo((found.Members.Count, group.Id)) > 0)
            {
                found = group;
            }
        }

        return found;
    }
}
