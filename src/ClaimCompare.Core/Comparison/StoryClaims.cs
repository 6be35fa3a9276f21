using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison;

/// <summary>All claims of a story in an order that does not depend on how the articles came.</summary>
internal sealed class StoryClaims
{
    private readonly Dictionary<string, string> families = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (int First, int Count)> starts = new(StringComparer.Ordinal);

    public StoryClaims(StoryArticles story)
    {
        foreach (var family in story.Families)
        {
            foreach (var article in family.Articles)
            {
                families[article] = "family of " + family.Articles[0];
            }
        }

        var began = story.Articles.Min(article => article.Article.Published);
        foreach (var article in story.Articles.OrderBy(article => article.Article.Id, StringComparer.Ordinal))
        {
            var capitals = new CapitalWords(article);
            var first = All.Count;
            for (var i = 0; i < article.Claims.Count; i++)
            {
                All.Add(new ClaimEntry(article, i, WitnessOf(article.Article.Id), capitals) { Began = began });
            }

            starts[article.Article.Id] = (first, All.Count - first);
        }
    }

    /// <summary>The claims of an article, by their index.</summary>
    public IReadOnlyList<ClaimEntry> Of(string article) => starts.TryGetValue(article, out var place) ? All.GetRange(place.First, place.Count) : [];

    public List<ClaimEntry> All { get; } = [];

    /// <summary>The independent text an article belongs to.</summary>
    public string WitnessOf(string article) => families.GetValueOrDefault(article, article);
}
