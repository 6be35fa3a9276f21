using ClaimCompare.Core.Attributions;

namespace ClaimCompare.Core.Comparison;

/// <summary>One utterance in different words, as translations make it: shown side by side, no contradiction.</summary>
internal static class WordingVariants
{
    private const double Confidence = 0.6;

    /// <summary>Pairs of one utterance that are shown.</summary>
    private const int Most = 3;

    /// <summary>The renderings of independent texts that lie furthest apart; none where all render it alike or one text alone has it.</summary>
    public static IEnumerable<Discrepancy> Of(StatementGroup group, ReasonWriter reasons)
    {
        var quoted = group.Members.Where(IsQuoted).OrderBy(u => u.Entry.Ref.Article, StringComparer.Ordinal).ThenBy(u => u.Entry.Index).DistinctBy(u => u.Entry.Witness).ToList();
        return quoted.SelectMany((a, i) => quoted.Skip(i + 1).Select(b => (A: a, B: b, Alike: Alike(a, b)))).Where(pair => pair.Alike < SameWording).OrderBy(pair => pair.Alike).Take(Most)
            .Select(pair => Found(group, pair.A, pair.B, reasons));
    }

    private static Discrepancy Found(StatementGroup group, Utterance a, Utterance b, ReasonWriter reasons) =>
        new(
            StableHash.Of("quote", group.SpeakerKey, a.Wording, b.Wording),
            DiscrepancyKind.Quote,
            [group.Id],
            a.Entry.Ref,
            b.Entry.Ref,
            Verdict.Variant,
            Axis.None,
            false,
            Severity.OfWording,
            Confidence,
            reasons.Wording(a.Entry, b.Entry))
        {
            HoldersOfA = HoldersOf(group, a),
            HoldersOfB = HoldersOf(group, b),
        };

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
