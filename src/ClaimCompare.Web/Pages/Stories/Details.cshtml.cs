using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Store;
using ClaimCompare.Store.Stories;
using ClaimCompare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimCompare.Web.Pages.Stories;

/// <summary>
/// A story. An editor reads from the top: what clashes, with both readings, both sources and the reason; what differs less; what
/// must not be set against each other and why; then who the witnesses are and what each desk changed in the copy it carries; and at
/// the foot every claim group with its readings, and the figures that were read but set against nothing, by reason.
/// </summary>
public sealed class DetailsModel(ClaimCompareDbContext store) : PageModel
{
    /// <summary>Claims in no group, listed at most: some twenty articles' worth.</summary>
    public const int LoneClaimsShown = 400;

    public StoryReading Reading { get; private set; } = null!;

    public StoryRecord Story => Reading.Story;

    public IReadOnlyList<DiscrepancyLine> Desk { get; private set; } = [];

    public IReadOnlyList<DiscrepancyLine> Listed { get; private set; } = [];

    public IReadOnlyList<DiscrepancyLine> Apart { get; private set; } = [];

    public IReadOnlyList<Witness> Witnesses { get; private set; } = [];

    /// <summary>Groups in which claims were compared.</summary>
    public IReadOnlyList<GroupLine> Compared { get; private set; } = [];

    /// <summary>Figures that nothing else in the story measures.</summary>
    public IReadOnlyList<GroupLine> LoneFigures { get; private set; } = [];

    /// <summary>Figures read but fit for no comparison, by reason, most frequent first.</summary>
    public IReadOnlyList<Reason> Uncompared { get; private set; } = [];

    public int MoreUncompared => Story.UncomparedCount - Story.Uncompared.Count;

    /// <summary>What each member of a copy family changed.</summary>
    public IReadOnlyList<DeskLine> Desks { get; private set; } = [];

    public int MoreDeskChanges => Story.DeskCount - Story.Desk.Count;

    /// <summary>What one witness alone says.</summary>
    public IReadOnlyList<GroupLine> LoneStatements { get; private set; } = [];

    /// <summary>Claims that are in no group.</summary>
    public IReadOnlyList<ClaimLine> LoneClaims { get; private set; } = [];

    public int MoreLoneClaims { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await StoryReading.LoadAsync(store, id, cancellationToken) is not { } reading)
        {
            return await StoryReading.NowAsync(store, id, cancellationToken) is { } now ? RedirectToPage(new { id = now }) : NotFound();
        }

        Reading = reading;
        Difference();
        Groups();
        Witnesses = [.. WitnessesOf(reading)];
        Desks = [.. DeskLine.Of(reading)];
        return Page();
    }

    private void Difference()
    {
        var lines = Story.Discrepancies.OrderBy(discrepancy => discrepancy.Position)
            .Select(discrepancy => (discrepancy.Flagged, Line: DiscrepancyLine.Of(Reading, discrepancy))).ToList();
        Desk = [.. lines.Where(line => line.Flagged).Select(line => line.Line)];
        Listed = [.. lines.Where(line => !line.Flagged && line.Line.Verdict != Verdict.NotComparable).Select(line => line.Line)];
        Apart = [.. lines.Where(line => !line.Flagged && line.Line.Verdict == Verdict.NotComparable).Select(line => line.Line)];
    }

    private void Groups()
    {
        var groups = Story.Groups.OrderBy(group => group.Position).Select(group => new GroupLine(group, [.. Reading.Members(group)])).ToList();
        Compared = [.. groups.Where(group => group.Group.Verdict != GroupVerdict.Single)];
        LoneFigures = [.. groups.Where(group => group.Group.Verdict == GroupVerdict.Single && group.Group.Kind == ClaimKind.Quantity)];
        LoneStatements = [.. groups.Where(group => group.Group.Verdict == GroupVerdict.Single && group.Group.Kind != ClaimKind.Quantity)];
        Uncompared =
        [
            .. Story.Uncompared.GroupBy(figure => figure.Why, StringComparer.Ordinal)
                .OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key, StringComparer.Ordinal)
                .Select(reason => new Reason(reason.Key, [.. reason.Select(figure => Reading.Claim(figure.ArticleId, figure.ClaimIndex))])),
        ];
        var lone = Reading.LoneClaims().Where(line => line.Claim.Figure is null || line.Claim.Withheld).ToList();
        LoneClaims = [.. lone.Take(LoneClaimsShown)];
        MoreLoneClaims = lone.Count - LoneClaims.Count;
    }

    private static IEnumerable<Witness> WitnessesOf(StoryReading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in reading.Articles.Where(article => !seen.Contains(article.Id)))
        {
            var family = reading.Story.Families.FirstOrDefault(family => family.ArticleIds.Contains(article.Id));
            var members = family is null ? [article] : reading.Articles.Where(member => family.ArticleIds.Contains(member.Id)).ToList();
            seen.UnionWith(members.Select(member => member.Id));
            yield return new Witness(members, family is null ? null : reading.InWords(family.Why));
        }
    }

    /// <summary>An independent text: an article, or several with the same copy.</summary>
    /// <param name="SameCopy">How the same copy was seen; null for an article of its own.</param>
    public sealed record Witness(IReadOnlyList<ArticleLine> Articles, string? SameCopy);

    /// <summary>Figures that one reason keeps from being compared.</summary>
    public sealed record Reason(string Why, IReadOnlyList<ClaimLine> Figures);

    public sealed record GroupLine(GroupRecord Group, IReadOnlyList<ClaimLine> Members);
}
