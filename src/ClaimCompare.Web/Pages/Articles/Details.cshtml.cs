using ClaimCompare.Core.Claims;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;
using ClaimCompare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>
/// One article. An editor checks here what the engine made of the text: which words were taken for furniture, where outlet, agency
/// and date were read, and every claim at its place, each leading to what others say of the same.
/// </summary>
public sealed class DetailsModel(ClaimCompareDbContext store) : PageModel
{
    private StoryReading reading = null!;
    private Dictionary<int, GroupRecord> groups = [];

    public ArticleRecord Article { get; private set; } = null!;

    public ArticleLine Line { get; private set; } = null!;

    public StoryRecord Story => reading.Story;

    public IReadOnlyList<IReadOnlyList<TextRun>> Paragraphs { get; private set; } = [];

    public IReadOnlyList<(ClaimLine Claim, GroupRecord? Group)> Claims { get; private set; } = [];

    /// <summary>The text was there already when it was added.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Known { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, int? claim, CancellationToken cancellationToken)
    {
        var article = await store.Articles.AsNoTracking().Include(record => record.Claims).SingleOrDefaultAsync(record => record.Id == id, cancellationToken);
        if (article is null)
        {
            return NotFound();
        }

        Article = article;
        var story = await store.StoryArticles.Where(place => place.ArticleId == id).Select(place => place.StoryId).SingleAsync(cancellationToken);
        reading = (await StoryReading.LoadAsync(store, story, cancellationToken))!;
        Line = reading.Article(id);
        groups = reading.Story.Groups
            .SelectMany(group => group.Members.Where(member => member.ArticleId == id).Select(member => (member.ClaimIndex, Group: group)))
            .OrderBy(place => place.Group.Position)
            .DistinctBy(place => place.ClaimIndex)
            .ToDictionary(place => place.ClaimIndex, place => place.Group);
        Claims = [.. reading.ClaimsOf(id).Where(line => IsShown(line.Claim, claim)).Select(line => (line, groups.GetValueOrDefault(line.Claim.Index)))];
        Paragraphs = MarkedText.Of(article, [.. article.Claims.Where(record => IsShown(record, claim)).Select(record => (record, Mark(record, claim)))]);
        return Page();
    }

    /// <summary>A claim's group on the story's page; else what it differs from; else its place among those in no group.</summary>
    public string GroupLink(int claim)
    {
        if (groups.TryGetValue(claim, out var group))
        {
            return $"/stories/{Story.Id}#group-{group.Id}";
        }

        return Story.Discrepancies.Find(discrepancy => discrepancy.Has(Article.Id, claim)) is { } discrepancy
            ? $"/stories/{Story.Id}/discrepancies/{discrepancy.Id}"
            : $"/stories/{Story.Id}#claim-{Article.Id}-{claim}";
    }

    /// <summary>Of what the outlet tells in its own voice, only what differs from another text; the rest is the article.</summary>
    private bool IsShown(ClaimRecord record, int? current) =>
        !record.IsOwn || record.Index == current || groups.ContainsKey(record.Index) || Story.Discrepancies.Exists(discrepancy => discrepancy.Has(Article.Id, record.Index));

    private MarkedClaim Mark(ClaimRecord claim, int? current) => new(
        claim.Index,
        claim.Kind == ClaimKind.Quantity,
        GroupLink(claim.Index),
        groups.TryGetValue(claim.Index, out var group) ? $"{Labels.Of(claim.Kind)}: {group.Measurand}" : Labels.Of(claim.Kind),
        claim.Index == current);
}
