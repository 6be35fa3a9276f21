using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;
using ClaimCompare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimCompare.Web.Pages.Discrepancies;

/// <summary>
/// One discrepancy. An editor decides here what to do about it: reads both sentences as written, sees where each figure came
/// from and who else carries it, and goes on to either text at the very place.
/// </summary>
public sealed class DetailsModel(ClaimCompareDbContext store) : PageModel
{
    public StoryReading Reading { get; private set; } = null!;

    public DiscrepancyLine Line { get; private set; } = null!;

    public IReadOnlyList<GroupRecord> Groups { get; private set; } = [];

    public IReadOnlyList<Side> Sides { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string story, string id, CancellationToken cancellationToken)
    {
        if (await StoryReading.LoadAsync(store, story, cancellationToken) is not { } reading)
        {
            return await StoryReading.NowAsync(store, story, cancellationToken) is { } now ? RedirectToPage(new { story = now, id }) : NotFound();
        }

        if (reading.Story.Discrepancies.FirstOrDefault(record => record.Id == id) is not { } discrepancy)
        {
            return NotFound();
        }

        Reading = reading;
        Line = DiscrepancyLine.Of(reading, discrepancy);
        Groups = [.. discrepancy.GroupIds.Select(reading.Group).OfType<GroupRecord>()];
        Sides = [SideOf(Line.A, Line.B), SideOf(Line.B, Line.A)];
        return Page();
    }

    private Side SideOf(ClaimLine claim, ClaimLine other) => new(
        claim,
        Chain.Of(claim),
        claim.Claim.Source is null ? claim.SentenceBefore : null,
        claim.Claim.Source is null ? SourceBefore(claim) : null,
        [.. Groups.SelectMany(Reading.Members)
            .Where(member => !Same(member, claim) && !Same(member, other) && SameReading(member.Claim, claim.Claim))]);

    /// <summary>The source that the sentence before names, for a claim that names none.</summary>
    private ClaimLine? SourceBefore(ClaimLine line) => Reading.ClaimsOf(line.Article.Id)
        .Where(before => before.Claim.In == line.Claim.In && before.Claim.Source is not null && before.Claim.SentenceEnd <= line.Claim.SentenceStart)
        .LastOrDefault(before => line.Wording.AsSpan(before.Claim.SentenceEnd, line.Claim.SentenceStart - before.Claim.SentenceEnd).IsWhiteSpace());

    private static bool Same(ClaimLine one, ClaimLine other) => one.Article.Id == other.Article.Id && one.Claim.Index == other.Claim.Index;

    private static bool SameReading(ClaimRecord one, ClaimRecord other) =>
        one.Withheld == other.Withheld && one.Negated == other.Negated && one.State == other.State && (one.Figure, other.Figure) switch
        {
            ({ } a, { } b) => a.Low.Equals(b.Low) && a.High.Equals(b.High),
            (null, null) => one.Withheld,
            _ => false,
        };

    /// <param name="Before">The sentence before, where the claim's own names no source.</param>
    /// <param name="SourceBefore">A claim of that sentence with the source it names.</param>
    /// <param name="Also">Others in the group that say the same.</param>
    public sealed record Side(ClaimLine Claim, IReadOnlyList<ChainStep> Chain, string? Before, ClaimLine? SourceBefore, IReadOnlyList<ClaimLine> Also);
}
