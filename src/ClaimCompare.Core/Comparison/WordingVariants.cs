using ClaimCompare.Core.Attributions;

namespace ClaimCompare.Core.Comparison;

/// <summary>One utterance in different words, as translations make it: shown side by side, no contradiction.</summary>
internal static class WordingVariants
{
    private const double Confidence = 0.6;

    public static IEnumerable<Discrepancy> Of(StatementGroup group, ReasonWriter reasons)
    {
        var wordings = group.Members.GroupBy(u => u.Wording).Select(g => g.OrderBy(u => u.Entry.Ref.Article, StringComparer.Ordinal).First())
            .OrderBy(u => u.Entry.Ref.Article, StringComparer.Ordinal).ThenBy(u => u.Entry.Index).ToList();
        var first = wordings[0];
        foreach (var other in wordings.Skip(1).DistinctBy(u => u.Entry.Witness))
        {
            if (other.Entry.Witness == first.Entry.Witness || !IsQuoted(first) || !IsQuoted(other))
            {
                continue;
            }

            yield return new Discrepancy(
                StableHash.Of("quote", group.SpeakerKey, first.Wording, other.Wording),
                DiscrepancyKind.Quote,
                [group.Id],
                first.Entry.Ref,
                other.Entry.Ref,
                Verdict.Variant,
                Axis.None,
                false,
                Severity.OfWording,
                Confidence,
                reasons.Wording(first.Entry, other.Entry))
            {
                HoldersOfA = HoldersOf(group, first),
                HoldersOfB = HoldersOf(group, other),
            };
        }
    }

    private static ClaimRef[] HoldersOf(StatementGroup group, Utterance utterance) =>
        [.. group.Members.Where(u => u.Entry.Witness == utterance.Entry.Witness).Select(u => u.Entry.Ref)];

    private static bool IsQuoted(Utterance utterance) => utterance.Entry.Attribution!.Directness != Directness.Indirect;
}
