using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>What the texts of one story hold besides the two figures that are looked at: who else gives a value, which figures are grouped.</summary>
internal readonly struct StoryFigures
{
    private readonly Dictionary<(double Value, Measure Measure), int> support = [];
    private readonly Dictionary<ClaimEntry, NumberGroup> groups = [];
    private readonly Dictionary<(double Value, Measure Measure), List<(string Article, FigureProfile Figure)>> holders = [];

    /// <summary>Figures of one value that are looked at in the story.</summary>
    private const int MostHolders = 12;

    /// <param name="candidates">Between which figures clashes are looked for.</param>
    public StoryFigures(IReadOnlyList<NumberGroup> groups, IReadOnlyList<FigureCandidate> candidates)
    {
        foreach (var group in groups)
        {
            foreach (var entry in group.Members)
            {
                this.groups[entry] = group;
            }
        }

        var articles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in candidates.SelectMany(static candidate => new[] { candidate.A.Article, candidate.B.Article }))
        {
            if (articles.Add(article.Article.Id))
            {
                foreach (var figure in ArticleProfiles.Of(article).Figures)
                {
                    if (!holders.TryGetValue((figure.Value, figure.Measure), out var known))
                    {
                        holders[(figure.Value, figure.Measure)] = known = [];
                    }

                    if (known.Count < MostHolders)
                    {
                        known.Add((article.Article.Id, figure));
                    }
                }

                foreach (var held in ArticleProfiles.Of(article).Figures.Select(figure => (figure.Value, figure.Measure)).Distinct())
                {
                    support[held] = support.GetValueOrDefault(held) + 1;
                }
            }
        }

        Texts = articles.Count;
    }

    /// <summary>Independent texts that are looked at.</summary>
    public int Texts { get; }

    public NumberGroup? GroupOf(ClaimEntry entry) => groups.GetValueOrDefault(entry);

    /// <summary>How many texts hold the value of a figure.</summary>
    public int SupportOf(FigureProfile figure) => support.GetValueOrDefault((figure.Value, figure.Measure));

    /// <summary>A third text gives both values as what two who count say of one thing.</summary>
    public bool AreRivalsElsewhere(in FigureCandidate pair)
    {
        foreach (var (article, figure) in holders.GetValueOrDefault((pair.OfA.Value, pair.OfA.Measure)) ?? [])
        {
            if (article == pair.A.Ref.Article || article == pair.B.Ref.Article || figure.IsOutdated)
            {
                continue;
            }

            foreach (var (same, other) in holders.GetValueOrDefault((pair.OfB.Value, pair.OfB.Measure)) ?? [])
            {
                if (same == article && !other.IsOutdated && Math.Abs(other.Sentence - figure.Sentence) <= NearSentences && FigureAffinity.MayBeOne(figure, other)
                    && (Counter.AreTwo(figure.Counter, other.Counter) || ((figure.Words | other.Words) & ClashWords.Contrast) != 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private const int NearSentences = 3;

    /// <summary>The article of a figure gives the other's value, too, of what may be the same thing.</summary>
    public static bool Holds(ClaimEntry entry, FigureProfile figure, FigureProfile other)
    {
        foreach (var beside in ArticleProfiles.Of(entry.Article).Figures)
        {
            if (beside.Value.Equals(other.Value) && beside != figure && FigureAffinity.MayBeOne(beside, figure))
            {
                return true;
            }
        }

        return false;
    }
}
