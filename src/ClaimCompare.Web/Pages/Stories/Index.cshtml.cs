using ClaimCompare.Core.Comparison;
using ClaimCompare.Store;
using ClaimCompare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Pages.Stories;

/// <summary>
/// The desk. An editor comes here to see where something clashes: stories with the most severe discrepancy first, each with the
/// discrepancies on the desk in one line, the two readings side by side; one click leads to the evidence.
/// </summary>
public sealed class IndexModel(ClaimCompareDbContext store) : PageModel
{
    /// <summary>Stories shown on one page.</summary>
    public const int PageSize = 30;

    private const int DiscrepanciesShown = 3;

    public IReadOnlyList<DeskStory> Stories { get; private set; } = [];

    public int Total { get; private set; }

    public int Unreadable { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var worthShowing = store.Stories.AsNoTracking().Where(story => story.Groups.Count > 0 || story.Articles.Count > 1);
        Total = await worthShowing.CountAsync(cancellationToken);
        Unreadable = await store.Ingests.CountAsync(line => line.Problem != null, cancellationToken);
        var ids = await worthShowing
            .OrderByDescending(story => story.TopSeverity).ThenByDescending(story => story.To).ThenBy(story => story.Id)
            .Select(story => story.Id).Take(PageSize).ToListAsync(cancellationToken);
        var stories = new List<DeskStory>();
        foreach (var id in ids)
        {
            stories.Add(Desk((await StoryReading.LoadAsync(store, id, cancellationToken))!));
        }

        Stories = stories;
    }

    private static DeskStory Desk(StoryReading reading)
    {
        var flagged = reading.Story.Discrepancies.Where(discrepancy => discrepancy.Flagged).OrderBy(discrepancy => discrepancy.Position).ToList();
        return new DeskStory(
            reading.Story.Id,
            reading.Story.Title,
            reading.Articles,
            reading.Story.Witnesses,
            reading.Story is { From: { } from, To: { } to } ? Labels.Days(from, to) : null,
            [.. flagged.Take(DiscrepanciesShown).Select(discrepancy => DiscrepancyLine.Of(reading, discrepancy))],
            flagged.Count - Math.Min(flagged.Count, DiscrepanciesShown),
            reading.Story.Discrepancies.Count(discrepancy => !discrepancy.Flagged && discrepancy.Verdict != Verdict.NotComparable));
    }

    /// <param name="More">Discrepancies on the desk that are not shown here.</param>
    /// <param name="Listed">Discrepancies below the desk's threshold.</param>
    public sealed record DeskStory(
        string Id,
        string Title,
        IReadOnlyList<ArticleLine> Articles,
        int Witnesses,
        string? Days,
        IReadOnlyList<DiscrepancyLine> Discrepancies,
        int More,
        int Listed);
}
