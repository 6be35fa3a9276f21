using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>What the texts of one story hold besides the two figures that are looked at: who else gives a value, which figures are grouped.</summary>
internal readonly struct StoryFigures
{
    private readonly Dictionary<(double Value, Measure Measure), int> support = [];
    private readonly Dictionary<ClaimEntry, NumberGroup> groups = [];

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
