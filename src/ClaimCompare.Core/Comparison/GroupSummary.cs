using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison;

/// <summary>Turns the working groups into what is published: members, witnesses, origins, series, verdict.</summary>
internal static class GroupSummary
{
    /// <param name="found">What was found, by the identities of the groups it is about.</param>
    public static ClaimGroup Of(NumberGroup group, ILookup<string, Discrepancy> found) => new(
        group.Id,
        ClaimKind.Quantity,
        Measurands.InWords(group.Axes, group.Members, group.Subject),
        [.. group.Members.Select(entry => entry.Ref)],
        Witnesses(group.Members),
        Origins(group.Members),
        NumberRelation.Grows(group.Axes.Measure) ? Series(PrimaryFigures.Of(group)) : [],
        VerdictOf(group, found));

    public static ClaimGroup Of(StatementGroup group, ILookup<string, Discrepancy> found)
    {
        List<ClaimEntry> entries = [.. group.Members.Select(u => u.Entry)];
        return new ClaimGroup(
            group.Id,
            ClaimKind.Statement,
            $"what {string.Join(" or ", entries.DistinctBy(entry => Speakers.Key(entry.Speaker)).Take(2).Select(SpeakerOf))} said",
            [.. entries.Select(entry => entry.Ref)],
            Witnesses(entries),
            Origins(entries),
            [],
            VerdictOf(group, entries, found));
    }

    private static string SpeakerOf(ClaimEntry entry) => entry.Speaker is { } speaker ? ReasonWriter.WithArticle(entry.Attribution!.Sources[0], speaker) : "somebody";

    private static int Witnesses(IEnumerable<ClaimEntry> entries) => entries.Select(entry => entry.Witness).Distinct(StringComparer.Ordinal).Count();

    private static int Origins(IEnumerable<ClaimEntry> entries) => entries.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count();

    private static GroupVerdict VerdictOf(NumberGroup group, ILookup<string, Discrepancy> found)
    {
        var mine = found[group.Id].Where(d => d.Verdict != Verdict.NotComparable).ToList();
        if (mine.Exists(d => d.Verdict == Verdict.Contradiction))
        {
            return GroupVerdict.Contradiction;
        }

        if (mine.Exists(d => d.Verdict == Verdict.Superseded))
        {
            return GroupVerdict.Superseded;
        }

        return Witnesses(group.Members) < 2 ? GroupVerdict.Single
            : Reading.Of(group.Members).Count == 1 ? GroupVerdict.Agreement : GroupVerdict.Compatible;
    }

    private static GroupVerdict VerdictOf(StatementGroup group, List<ClaimEntry> entries, ILookup<string, Discrepancy> found)
    {
        var mine = found[group.Id].Select(d => d.Verdict).ToList();
        return mine.Contains(Verdict.Contradiction) ? GroupVerdict.Contradiction
            : mine.Contains(Verdict.Superseded) ? GroupVerdict.Superseded
            : Witnesses(entries) < 2 ? GroupVerdict.Single
            : mine.Count > 0 ? GroupVerdict.Compatible : GroupVerdict.Agreement;
    }

    private static List<SeriesPoint> Series(IEnumerable<ClaimEntry> entries) =>
    [
        .. entries.Select(entry => (Entry: entry, Moment: AsOf.MomentOf(entry))).Where(pair => pair.Moment is not null)
            .OrderBy(pair => pair.Moment).ThenBy(pair => pair.Entry.Ref.Article, StringComparer.Ordinal)
            .Select(pair => new SeriesPoint(pair.Moment!.Value.DateTime, pair.Entry.Quantity!.Low, pair.Entry.Quantity.High, pair.Entry.Ref)),
    ];
}
