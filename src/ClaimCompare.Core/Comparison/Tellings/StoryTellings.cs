using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>The sentences of a story's articles, and how much each word tells there.</summary>
internal sealed class StoryTellings
{
    /// <summary>A word that more sentences have finds nothing.</summary>
    private const int MostOfOneWord = 80;

    /// <summary>Sentences of a story that are read: no editor reads more.</summary>
    private const int MostTellings = 6_000;

    private const float Half = 0.5f;
    private const float LeastRarity = 0.3f;

    private readonly Dictionary<uint, List<int>> having = [];
    private readonly Dictionary<string, (int First, int End)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<uint>> articles = new(StringComparer.Ordinal);

    public StoryTellings(StoryArticles story, StoryClaims claims)
    {
        foreach (var article in story.Articles.OrderBy(article => article.Article.Id, StringComparer.Ordinal))
        {
            if (All.Count >= MostTellings)
            {
                break;
            }

            var first = All.Count;
            var words = articles[article.Article.Id] = [];
            var entries = claims.Of(article.Article.Id);
            foreach (var told in TellingReader.Read(article))
            {
                foreach (var word in told.Words)
                {
                    words.Add(word.Key);
                    var list = having.TryGetValue(word.Key, out var known) ? known : having[word.Key] = [];
                    if (list.Count == 0 || list[^1] != All.Count)
                    {
                        list.Add(All.Count);
                    }
                }

                All.Add(new Telling(entries[told.Claim], told));
            }

            places[article.Article.Id] = (first, All.Count);
        }
    }

    public List<Telling> All { get; } = [];

    public IEnumerable<Telling> Of(string article) => places.TryGetValue(article, out var place) ? All.GetRange(place.First, place.End - place.First) : [];

    /// <summary>The sentences that have a word; none for a word that most have.</summary>
    public List<int> Having(uint key) => having.TryGetValue(key, out var known) && known.Count <= MostOfOneWord ? known : [];

    public bool IsIn(string article, uint key) => articles.TryGetValue(article, out var words) && words.Contains(key);

    /// <summary>How much a word tells: the rarer in English and in the story, the more.</summary>
    public float WeightOf(in ToldWord word) =>
        word.Weight * MathF.Max(LeastRarity, MathF.Log((All.Count + 1) / (having[word.Key].Count + Half)));
}
