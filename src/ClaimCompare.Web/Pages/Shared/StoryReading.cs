using ClaimCompare.Core.Claims;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Pages.Shared;

/// <summary>A story with its articles and claims, as pages read it.</summary>
public sealed class StoryReading
{
    private readonly Dictionary<string, ArticleLine> lines;
    private readonly Dictionary<string, ArticleRecord> articles;
    private readonly Dictionary<(string, int), ClaimRecord> claims;

    private StoryReading(StoryRecord story, List<ArticleRecord> records)
    {
        Story = story;
        articles = records.ToDictionary(article => article.Id, StringComparer.Ordinal);
        claims = records.SelectMany(article => article.Claims).ToDictionary(claim => (claim.ArticleId, claim.Index));
        var places = story.Articles.OrderBy(place => place.Position).ToList();
        Articles = [.. places.Select(place => ArticleLine.Of(articles[place.ArticleId], place))];
        Articles = [.. Articles.Select(line => line.Why is null ? line : line with { Why = InWords(line.Why) })];
        lines = Articles.ToDictionary(line => line.Id, StringComparer.Ordinal);
    }

    public StoryRecord Story { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ArticleLine> Articles { get; }

    public static async Task<StoryReading?> LoadAsync(ClaimCompareDbContext store, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var story = await store.Stories.AsNoTracking()
            .Include(record => record.Articles)
            .Include(record => record.Discrepancies)
            .Include(record => record.Groups)
            .SingleOrDefaultAsync(record => record.Id == id, cancellationToken);
        if (story is null)
        {
            return null;
        }

        var ids = story.Articles.Select(place => place.ArticleId).ToList();
        var records = await store.Articles.AsNoTracking().Include(article => article.Claims).Where(article => ids.Contains(article.Id)).ToListAsync(cancellationToken);
        return new StoryReading(story, records);
    }

    /// <summary>Where a story is now whose articles have changed; null where it never was.</summary>
    public static async Task<string?> NowAsync(ClaimCompareDbContext store, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.FormerStories.AsNoTracking()
            .Where(former => former.Id == id)
            .Join(store.StoryArticles, former => former.ArticleId, place => place.ArticleId, (_, place) => place.StoryId)
            .SingleOrDefaultAsync(cancellationToken);
    }

    public ArticleLine Article(string id) => lines[id];

    public IEnumerable<ClaimLine> ClaimsOf(string article) => articles[article].Claims.OrderBy(claim => claim.Index).Select(Line);

    public ClaimLine Claim(string article, int index) => Line(claims[(article, index)]);

    public IEnumerable<ClaimLine> Members(GroupRecord group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Members.Select(member => Claim(member.ArticleId, member.ClaimIndex));
    }

    /// <summary>Claims that nothing else in the story is like, in the order of the articles.</summary>
    public IEnumerable<ClaimLine> LoneClaims()
    {
        var grouped = Story.Groups.SelectMany(group => group.Members).Select(member => (member.ArticleId, member.ClaimIndex)).ToHashSet();
        return Articles.SelectMany(article => ClaimsOf(article.Id)).Where(line => !line.Claim.IsOwn && !grouped.Contains((line.Article.Id, line.Claim.Index)));
    }

    public GroupRecord? Group(string id) => Story.Groups.FirstOrDefault(group => group.Id == id);

    /// <summary>The engine names articles by id; people know them by headline.</summary>
    public string InWords(string sentence) => Articles.Aggregate(sentence, (text, article) =>
        text.Replace(article.Id, $"“{article.Name}”", StringComparison.Ordinal));

    private ClaimLine Line(ClaimRecord claim)
    {
        var article = articles[claim.ArticleId];
        return new ClaimLine(lines[claim.ArticleId], claim, claim.In == ClaimPlace.Title ? article.Headline ?? "" : article.Text);
    }
}
