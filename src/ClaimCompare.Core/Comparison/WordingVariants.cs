using ClaimCompare.Core.Attributions;

namespace ClaimCompare.Core.Comparison;

/// <summary>One utterance in different words, as translations make it: shown side by side, no contradiction.</summary>
internal static class WordingVariants
{
    private const double Confidence = 0.6;

    /// <summary>The two renderings of independent texts that lie furthest apart; null where all render it alike or one text alone has it.</summary>
    public static Discrepancy? Of(StatementGroup group, ReasonWriter reasons)
    {
        var quoted = group.Members.Where(IsQuoted).OrderBy(u => u.Entry.Ref.Article, StringComparer.Ordinal).ThenBy(u => u.Entry.Index).DistinctBy(u => u.Entry.Witness).ToList();
        var pair = quoted.SelectMany((a, i) => quoted.Skip(i + 1).Select(b => (A: a, B: b, Alike: Alike(a, b)))).OrderBy(p => p.Alike).FirstOrDefault();
        if (pair.A is null || pair.Alike >= SameWording)
        {
            return null;
        }

        return new Discrepancy(
            StableHash.Of("quote", group.SpeakerKey, pair.A.Wording, pair.B.Wording),
            DiscrepancyKind.Quote,
            [group.Id],
            pair.A.Entry.Ref,
            pair.B.Entry.Ref,
            Verdict.Variant,
            Axis.None,
            false,
            Severity.OfWording,
            Confidence,
            reasons.Wording(pair.A.Entry, pair.B.Entry))
        {
            HoldersOfA = HoldersOf(group, pair.A),
            HoldersOfB = HoldersOf(group, pair.B),
        };
    }

    /// <summary>Quotations of one speaker, nearly the same: a word or an end is other.</summary>
    public static StatementClash? Of(WordingPair pair, WordingSets sets)
    {
        var (a, b) = (pair.A.First, pair.B.First);
        return pair.Change.Sense == Sense.Same && !pair.Change.IsVerbatim && a.Quoted && b.Quoted && !sets.AreInOneArticle(pair.A, pair.B) && a.Entry.Witness != b.Entry.Witness
            && a.Entry.Speaker is not null && b.Entry.Speaker is not null
            && SpeakerRelations.Of(a.Entry, b.Entry) == SpeakerRelation.Same
            ? new StatementClash(a, b, pair.Change, Verdict.Variant, Confidence, [.. sets.HoldersOf(pair.A).Select(saying => saying.Entry)], [.. sets.HoldersOf(pair.B).Select(saying => saying.Entry)]).Ordered()
            : null;
    }

    /// <summary>Share of content words from which two renderings are the same words in another house's spelling.</summary>
    private const double SameWording = 0.95;

    private static double Alike(Utterance a, Utterance b)
    {
        var shared = a.Words.Count(b.Words.Contains);
        return a.Wording == b.Wording ? 1 : (double)shared / (a.Words.Count + b.Words.Count - shared);
    }

    private static ClaimRef[] HoldersOf(StatementGroup group, Utterance utterance) =>
        [.. group.Members.Where(u => u.Entry.Witness == utterance.Entry.Witness).Select(u => u.Entry.Ref)];

    private static bool IsQuoted(Utterance utterance) => utterance.Entry.Attribution!.Directness != Directness.Indirect;
}
