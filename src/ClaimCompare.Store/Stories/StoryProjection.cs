using ClaimCompare.Core.Comparison;

namespace ClaimCompare.Store.Stories;

/// <summary>A story's comparison as the store keeps it.</summary>
internal static class StoryProjection
{
    /// <summary>More than an editor reads on one page; a text of ten thousand figures must not make a row of megabytes.</summary>
    public const int UncomparedKept = 300;

    public const int DeskChangesKept = 300;

    public static StoryRecord Of(StoryComparison story)
    {
        var inferred = story.Dated.ToDictionary(date => date.Article, StringComparer.Ordinal);
        var days = story.Articles
            .Select(id => inferred.TryGetValue(id, out var date) ? date.Published : story.Analyses[id].Article.Published)
            .OfType<DateOnly>()
            .ToList();
        var changes = DeskChanges(story).ToList();
        var flagged = story.Discrepancies.Where(discrepancy => discrepancy.Flagged).ToList();
        return new StoryRecord
        {
            Id = story.Id,
            Title = story.Title,
            Witnesses = story.Articles.Count - story.Families.Sum(family => family.Articles.Count - 1),
            From = days.Count > 0 ? days.Min() : null,
            To = days.Count > 0 ? days.Max() : null,
            Flagged = flagged.Count,
            TopSeverity = flagged.Count > 0 ? flagged.Max(discrepancy => discrepancy.Severity) : 0,
            Articles = [.. story.Articles.Select((id, position) => Article(story.Id, id, position, inferred.GetValueOrDefault(id)))],
            Families = [.. story.Families.Select(family => new FamilyPiece { ArticleIds = [.. family.Articles], Why = family.Why })],
            Passages = story.Passages.Count > 0 ? new StoryPassages { StoryId = story.Id, All = [.. story.Passages.Select(Passage)] } : null,
            Groups = [.. story.Groups.Select((group, position) => Group(story.Id, group, position))],
            Discrepancies = [.. story.Discrepancies.Select((discrepancy, position) => Discrepancy(story.Id, discrepancy, position))],
            Uncompared =
            [
                .. story.Uncompared.Take(UncomparedKept)
                    .Select(figure => new UncomparedPiece { ArticleId = figure.Claim.Article, ClaimIndex = figure.Claim.Claim, Why = figure.Why }),
            ],
            UncomparedCount = story.Uncompared.Count,
            Desk = [.. changes.OrderBy(change => Gravity(change.Change)).Take(DeskChangesKept)],
            DeskCount = changes.Count,
        };
    }

    private static IEnumerable<DeskPiece> DeskChanges(StoryComparison story) =>
        from pair in story.Desk
        from claim in pair.Claims
        where claim.Change != DeskChange.Kept
        select new DeskPiece { From = pair.From, To = pair.To, ClaimFrom = claim.A, ClaimTo = claim.B, Change = claim.Change, What = claim.What };

    private static int Gravity(DeskChange change) => change switch
    {
        DeskChange.Altered => 0,
        DeskChange.Hardened => 1,
        DeskChange.Softened => 2,
        DeskChange.Added => 3,
        _ => 4,
    };

    private static StoryArticleRecord Article(string story, string id, int position, Core.Stories.InferredDate? inferred) => new()
    {
        StoryId = story,
        ArticleId = id,
        Position = position,
        InferredPublished = inferred?.Published,
        InferredWhy = inferred?.Why,
    };

    private static PassagePiece Passage(Core.Stories.SharedPassage passage) => new()
    {
        ArticleA = passage.ArticleA,
        StartA = passage.A.Start,
        EndA = passage.A.End,
        ArticleB = passage.ArticleB,
        StartB = passage.B.Start,
        EndB = passage.B.End,
    };

    private static GroupRecord Group(string story, ClaimGroup group, int position)
    {
        var moments = group.Series.ToDictionary(point => point.Claim, point => point.AsOf);
        return new GroupRecord
        {
            StoryId = story,
            Id = group.Id,
            Position = position,
            Kind = group.Kind,
            Measurand = group.Measurand,
            Witnesses = group.Witnesses,
            Origins = group.Origins,
            Verdict = group.Verdict,
            Members = [.. group.Members.Select(member => new GroupMember
            {
                ArticleId = member.Article,
                ClaimIndex = member.Claim,
                AsOf = moments.TryGetValue(member, out var moment) ? moment : null,
            })],
        };
    }

    private static DiscrepancyRecord Discrepancy(string story, Discrepancy discrepancy, int position) => new()
    {
        StoryId = story,
        Id = discrepancy.Id,
        Position = position,
        Kind = discrepancy.Kind,
        Verdict = discrepancy.Verdict,
        Axis = discrepancy.Axis,
        Flagged = discrepancy.Flagged,
        Severity = discrepancy.Severity,
        Confidence = discrepancy.Confidence,
        Why = discrepancy.Why,
        GroupIds = [.. discrepancy.Groups],
        ArticleA = discrepancy.A.Article,
        ClaimA = discrepancy.A.Claim,
        ArticleB = discrepancy.B.Article,
        ClaimB = discrepancy.B.Claim,
        HoldersOfA = [.. Articles(discrepancy.HoldersOfA)],
        HoldersOfB = [.. Articles(discrepancy.HoldersOfB)],
    };

    private static IEnumerable<string> Articles(IEnumerable<ClaimRef> holders) => holders.Select(holder => holder.Article).Distinct(StringComparer.Ordinal);
}
