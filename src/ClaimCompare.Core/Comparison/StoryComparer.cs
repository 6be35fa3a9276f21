using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Comparison.Certainties;
using ClaimCompare.Core.Comparison.Clashes;
using ClaimCompare.Core.Comparison.Events;
using ClaimCompare.Core.Comparison.Headlines;
using ClaimCompare.Core.Comparison.Tellings;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison;

/// <summary>Compares the claims of a story's articles: groups, then what differs within and between them, most severe first.</summary>
public static class StoryComparer
{
    /// <summary>Findings at or above this confidence are flagged on the desk, the others are only listed on the story.</summary>
    public const double FlagThreshold = 0.5;

    /// <summary>What may be of two towns is listed only.</summary>
    private const double Listed = 0.45;

    /// <summary>A pure function of the story: the order of its articles does not matter.</summary>
    public static StoryComparison Compare(StoryArticles story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return RepeatedCopies.In(story) is { } copies ? copies.TellAll(CompareEach(copies.Compared)) : CompareEach(story);
    }

    private static StoryComparison CompareEach(StoryArticles story)
    {
        var claims = new StoryClaims(story);
        var reasons = new ReasonWriter(story);
        var stated = new StatedTimes();
        var candidates = FigureCandidates.Of(claims.All);
        var grouped = NumberGrouping.Group(claims.All, candidates);
        var figures = new NumberClashes(grouped, candidates, stated, reasons);
        List<NumberGroup> numbers = [.. grouped, .. figures.Added];
        var compared = numbers.SelectMany(group => group.Members).ToHashSet();
        var statements = StatementGrouping.Group(claims.All);
        var clashes = new StatementClashes(claims.All, statements, reasons);
        var clashing = clashes.Find();
        var lost = LostHedges.Of(story, claims);
        var certainties = CertaintyDiscrepancies.Of(lost, reasons).ToList();
        var headlines = HeadlineSenses.Of(story, claims, reasons).ToList();
        var events = EventGroup.Of(claims.All);
        var towns = new TownsOfOneName(claims.All);
        List<Discrepancy> found =
        [
            .. figures.Found,
            .. grouped.SelectMany(group => HeadlineFigures.Of(group, reasons)),
            .. Disclosures.Of(grouped, [.. claims.All.Where(entry => entry.Claim.Withheld)], reasons),
            .. certainties.Select(pair => pair.Found),
            .. headlines.Select(pair => pair.Found),
            .. events.SelectMany(group => DateDiscrepancies.Of(group, reasons)),
            .. IncomparablePairs.Of([.. grouped.Where(group => group.Links is null)], reasons),
            .. clashing,
            .. clashes.Variants(clashing),
        ];
        var told = TellingClashes.Of(story, claims, found, reasons).ToList();
        found.AddRange(told.Select(pair => pair.Found));
        var byGroup = found.SelectMany(d => d.Groups, (d, id) => (d, id)).ToLookup(pair => pair.id, pair => pair.d, StringComparer.Ordinal);
        return new StoryComparison(
            story.Id,
            TitleOf(story),
            [.. story.Articles.Select(article => article.Article.Id)],
            story.Dated,
            story.Families,
            story.Passages,
            [.. DeskComparer.Of(story, lost)],
            // An identity stands for one group: an utterance that a text repeats word for word is told once.
            [.. numbers.Select(group => GroupSummary.Of(group, byGroup)).Concat(statements.Concat(clashes.Added).Select(group => GroupSummary.Of(group, byGroup))).Concat(certainties.Concat(headlines).Concat(told).Select(pair => pair.Group))
                .Concat(events.Select(group => group.Summary(byGroup[group.Id].Any(d => d.Kind == DiscrepancyKind.Date)))).DistinctBy(group => group.Id)],
            [.. found.DistinctBy(d => d.Id).Select(d => d.Flagged && towns.MayDiffer(d) ? d with { Flagged = false, Confidence = Math.Min(d.Confidence, Listed) } : d).OrderByDescending(d => d.Flagged).ThenByDescending(d => d.Severity).ThenBy(d => d.Id, StringComparer.Ordinal)])
        {
            Analyses = story.Articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal),
            Uncompared =
            [
                .. claims.All.Where(entry => entry.Quantity is not null && !compared.Contains(entry))
                    .Select(entry => (entry.Ref, Why: NumberGrouping.WhyNot(entry))).Where(pair => pair.Why is not null)
                    .Select(pair => new UncomparedFigure(pair.Ref, pair.Why!)),
            ],
        };
    }

    /// <summary>The headline of the oldest article that has one, else the first sentence of the oldest article.</summary>
    private static string TitleOf(StoryArticles story)
    {
        var first = story.Articles.FirstOrDefault(article => !string.IsNullOrWhiteSpace(article.Article.Title));
        if (first is not null)
        {
            return first.Article.Title!.Trim();
        }

        var text = story.Articles[0].Body.Text;
        return text.Sentences.Length > 0 ? text.Slice(text.Sentences[0].Span) : story.Articles[0].Article.Id;
    }
}
