using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// A text that comes again and again, under one headline and at one time: beyond its first articles no copy is compared by itself; what
/// holds of the last of these holds of the others. Ten thousand copies of one dispatch so cost no more than a few. Copies that appeared
/// at other times tell something by that, and are compared.
/// </summary>
internal sealed class RepeatedCopies
{
    /// <summary>More copies than a wire has of one dispatch in one minute; far fewer than the lists of a comparison hold.</summary>
    private const int MostCompared = 8;

    private readonly StoryArticles story;

    /// <summary>By the last copy that is compared, those that are not, in the order of their ids.</summary>
    private readonly Dictionary<string, List<string>> behind;

    private RepeatedCopies(StoryArticles story, Dictionary<string, List<string>> behind)
    {
        this.story = story;
        this.behind = behind;
        var left = behind.Values.SelectMany(ids => ids).ToHashSet(StringComparer.Ordinal);
        Compared = story with
        {
            Articles = [.. story.Articles.Where(article => !left.Contains(article.Article.Id))],
            Families = [.. story.Families.Select(family => family with { Articles = [.. family.Articles.Where(id => !left.Contains(id))] })],
            Passages = [.. story.Passages.Where(passage => !left.Contains(passage.ArticleA) && !left.Contains(passage.ArticleB))],
        };
    }

    /// <summary>The story without the copies that are not compared.</summary>
    public StoryArticles Compared { get; }

    /// <summary>Null where every article is compared.</summary>
    public static RepeatedCopies? In(StoryArticles story)
    {
        if (story.Articles.Count <= MostCompared)
        {
            return null;
        }

        var family = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < story.Families.Count; number++)
        {
            foreach (var id in story.Families[number].Articles)
            {
                family[id] = number;
            }
        }

        // Texts too short to be known for copies are witnesses of their own.
        var behind = story.Articles.Where(article => family.ContainsKey(article.Article.Id))
            .GroupBy(article => (family[article.Article.Id], article.Article.Text, article.Article.Title, article.Article.Published, article.Article.PublishedAt))
            .Where(copies => copies.Skip(MostCompared).Any())
            .Select(copies => copies.Select(article => article.Article.Id).Order(StringComparer.Ordinal).ToList())
            .ToDictionary(ids => ids[MostCompared - 1], ids => ids[MostCompared..], StringComparer.Ordinal);
        return behind.Count == 0 ? null : new RepeatedCopies(story, behind);
    }

    /// <summary>The comparison of all articles, from that of the compared ones.</summary>
    public StoryComparison TellAll(StoryComparison comparison) => comparison with
    {
        Articles = [.. story.Articles.Select(article => article.Article.Id)],
        Families = story.Families,
        Passages = story.Passages,
        Groups = [.. comparison.Groups.Select(group => group with { Members = TellAll(group.Members), Series = TellAll(group.Series) })],
        Discrepancies = [.. comparison.Discrepancies.Select(found => found with { HoldersOfA = TellAll(found.HoldersOfA), HoldersOfB = TellAll(found.HoldersOfB) })],
        Analyses = story.Articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal),
        Uncompared = [.. comparison.Uncompared.SelectMany(figure => Copies(figure.Claim).Select(claim => figure with { Claim = claim })).OrderBy(figure => figure.Claim.Article, StringComparer.Ordinal).ThenBy(figure => figure.Claim.Claim)],
    };

    private List<ClaimRef> TellAll(IReadOnlyList<ClaimRef> claims)
    {
        List<ClaimRef> all = [.. claims.SelectMany(Copies)];
        if (all.Count > claims.Count && IsInOrder(claims))
        {
            all.Sort(static (a, b) => Order(a, b));
        }

        return all;
    }

    private List<SeriesPoint> TellAll(IReadOnlyList<SeriesPoint> series) =>
    [
        .. series.SelectMany(point => Copies(point.Claim).Select(claim => point with { Claim = claim })).OrderBy(point => point.AsOf).ThenBy(point => point.Claim.Article, StringComparer.Ordinal),
    ];

    private IEnumerable<ClaimRef> Copies(ClaimRef claim) =>
        behind.TryGetValue(claim.Article, out var others) ? others.Select(id => claim with { Article = id }).Prepend(claim) : [claim];

    private static bool IsInOrder(IReadOnlyList<ClaimRef> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            if (Order(claims[i - 1], claims[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Order(ClaimRef a, ClaimRef b) => string.CompareOrdinal(a.Article, b.Article) is not 0 and var order ? order : a.Claim.CompareTo(b.Claim);
}
