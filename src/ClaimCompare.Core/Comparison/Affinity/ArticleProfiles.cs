using System.Runtime.CompilerServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.People;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>What is known of an article's figures, and of the people whose ages it gives, by the words around them. A pure function of the article.</summary>
internal sealed class ArticleProfiles
{
    /// <summary>Stories grow by articles that were read before: what was worked out for one is kept as long as the article is.</summary>
    private static readonly ConditionalWeakTable<AnalyzedArticle, ArticleProfiles> Known = [];

    private readonly Dictionary<int, PersonProfile> people = [];

    private ArticleProfiles(AnalyzedArticle article)
    {
        var words = new ArticleWords(article.Body.Text);
        var figures = new List<FigureProfile>();
        for (var i = 0; i < article.Claims.Count; i++)
        {
            if (article.Claims[i] is { Quantity: { } quantity, In: ClaimPlace.Text, Measurand: { } measurand } claim)
            {
                if (measurand.Measure == Measure.Age)
                {
                    people[i] = new PersonProfile(article.Body.Text, claim, article.Body.Quantities[quantity].Span, words);
                }
                else
                {
                    figures.Add(new FigureProfile(article, i, words));
                }
            }
        }

        FigureProfile.Count(figures);
        Figures = [.. figures];
        IsPartisan = Partisans.IsOne(article);
    }

    /// <summary>The profiles of the figures in the article's body, in text order; ages, which belong to persons, have none.</summary>
    public FigureProfile[] Figures { get; }

    /// <summary>The outlet speaks for a side.</summary>
    public bool IsPartisan { get; }

    public static ArticleProfiles Of(AnalyzedArticle article) => Known.GetValue(article, static article => new ArticleProfiles(article));

    /// <summary>What is known of the one whose age a claim of the article's body gives; null for any other claim.</summary>
    public PersonProfile? PersonOf(int claim) => people.GetValueOrDefault(claim);
}
