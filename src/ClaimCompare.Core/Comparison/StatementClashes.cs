using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison;

/// <summary>What differs between the statements that a story's articles carry: a quotation altered, given to another speaker, a thing said and denied.</summary>
internal sealed class StatementClashes
{
    /// <summary>Findings of one kind in one story; more are a list of quotations gone through one machine, not of errors.</summary>
    private const int Most = 30;

    /// <summary>Wordings of one utterance that are listed.</summary>
    private const int MostVariants = 40;

    private readonly StatementReasons reasons;
    private readonly ReasonWriter writer;
    private readonly IReadOnlyList<StatementGroup> statements;
    private readonly Dictionary<ClaimEntry, StatementGroup> groups = [];
    private readonly List<StatementGroup> added = [];
    private readonly WordingSets sets;
    private readonly IReadOnlyList<ClaimEntry> claims;

    public StatementClashes(IReadOnlyList<ClaimEntry> claims, IReadOnlyList<StatementGroup> statements, ReasonWriter reasons)
    {
        this.reasons = new StatementReasons(reasons);
        this.statements = statements;
        writer = reasons;
        this.claims = claims;
        foreach (var group in statements)
        {
            foreach (var member in group.Members)
            {
                groups[member.Entry] = group;
            }
        }

        sets = new WordingSets(claims);
    }

    /// <summary>Groups of two statements that no speaker joins: made for the findings that are about them.</summary>
    public IReadOnlyList<StatementGroup> Added => added;

    public List<Discrepancy> Find() =>
    [
        .. QuoteClashes.Of(sets).Select(Quote).Take(Most),
        .. SpeakerClashes.Of(sets, claims).Select(Speaker).Take(Most),
        .. PolarityClashes.Of(sets).Select(Polarity).Take(Most),
    ];

    /// <summary>One utterance in words that differ and say the same, without those pairs that were found to clash.</summary>
    public List<Discrepancy> Variants(IReadOnlyList<Discrepancy> clashing)
    {
        var told = clashing.Select(clash => (clash.A, clash.B)).ToHashSet();
        var found = new List<Discrepancy>();
        foreach (var variant in statements.SelectMany(group => WordingVariants.Of(group, writer)).Concat(sets.Pairs.Select(pair => WordingVariants.Of(pair, sets)).OfType<StatementClash>().Select(Variant)))
        {
            if (found.Count < MostVariants && !told.Contains((variant.B, variant.A)) && told.Add((variant.A, variant.B)))
            {
                found.Add(variant);
            }
        }

        return found;
    }

    private Discrepancy Variant(StatementClash clash) => Make(clash, DiscrepancyKind.Quote, Severity.OfWording, writer.Wording(clash.A.Entry, clash.B.Entry));

    private Discrepancy Quote(StatementClash clash) => Make(clash, DiscrepancyKind.Quote, Severity.OfQuote, reasons.AlteredQuote(clash));

    private Discrepancy Speaker(StatementClash clash) => Make(clash, DiscrepancyKind.Attribution, Severity.OfSpeaker, reasons.TwoSpeakers(clash));

    private Discrepancy Polarity(StatementClash clash) => Make(clash, DiscrepancyKind.Polarity, Severity.OfPolarity, reasons.SaidAndDenied(clash));

    private Discrepancy Make(StatementClash clash, DiscrepancyKind kind, double severity, string why)
    {
        var (a, b) = (clash.A.Entry, clash.B.Entry);
        return new Discrepancy(
            StableHash.Of(kind.ToString(), Speakers.Key(a.Speaker), Speakers.Key(b.Speaker), Hex(clash.A), Hex(clash.B)),
            kind,
            [GroupOf(a, b).Id],
            a.Ref,
            b.Ref,
            clash.Verdict,
            Axis.None,
            clash.Verdict == Verdict.Contradiction && clash.Confidence >= StoryComparer.FlagThreshold,
            clash.Verdict == Verdict.Variant ? severity : severity + (Severity.PerConfidence * clash.Confidence),
            clash.Confidence,
            why)
        {
            HoldersOfA = [.. clash.HoldersOfA.Select(entry => entry.Ref).Prepend(a.Ref).Distinct()],
            HoldersOfB = [.. clash.HoldersOfB.Select(entry => entry.Ref).Prepend(b.Ref).Distinct()],
        };
    }

    private static string Hex(Saying saying) => saying.Wording.ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    private StatementGroup GroupOf(ClaimEntry a, ClaimEntry b)
    {
        if (groups.TryGetValue(a, out var one) && groups.TryGetValue(b, out var other) && one == other)
        {
            return one;
        }

        var made = new StatementGroup(Speakers.Key(a.Speaker) + " " + Speakers.Key(b.Speaker), [StatementGrouping.Read(a), StatementGrouping.Read(b)]);
        added.Add(made);
        return made;
    }
}
