using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>Two figures of two articles on one event, with what an editor says of them.</summary>
/// <param name="Verdict">As the set has it; null where nobody judged the pair.</param>
/// <param name="Alternatives">How many pairs of figures of the two articles have the judged values: any of them may be meant.</param>
internal sealed record FigurePair((AnalyzedArticle Article, FigureProfile Figure) A, (AnalyzedArticle Article, FigureProfile Figure) B, float[] Features, string? Verdict, int Alternatives)
{
    /// <summary>Values that agree say by themselves that the figures may be of one thing.</summary>
    public bool HaveOneValue => Features[(int)AffinityFeature.Ratio] == 0;

    public bool IsOne => Verdict is not null and not "not_comparable";
}

/// <summary>The figures of each event's articles, two by two.</summary>
internal static class JudgedPairs
{
    public static List<FigurePair> Read(JudgedSet set) =>
        [.. set.Articles.Select(ArticleAnalyzer.Analyze).GroupBy(article => article.Article.Id[..article.Article.Id.LastIndexOf('-')]).SelectMany(@event => PairsOf([.. @event], set))];

    private static IEnumerable<FigurePair> PairsOf(AnalyzedArticle[] articles, JudgedSet set)
    {
        FigureProfile[][] profiles = [.. articles.Select(static article => ArticleProfiles.Of(article).Figures)];
        for (var i = 0; i < articles.Length; i++)
        {
            for (var j = i + 1; j < articles.Length; j++)
            {
                var judged = set.Between(articles[i].Article.Id, articles[j].Article.Id);
                foreach (var a in profiles[i])
                {
                    foreach (var b in profiles[j].Where(b => FigureAffinity.MayBeOne(a, b)))
                    {
                        var features = new float[FigureAffinity.Features];
                        FigureAffinity.Read(a, b, features);
                        var verdict = judged.FirstOrDefault(pair => Is(a, pair.A) && Is(b, pair.B));
                        var alternatives = verdict.Verdict is null ? 1 : profiles[i].Count(x => Is(x, verdict.A)) * profiles[j].Count(y => Is(y, verdict.B));
                        yield return new FigurePair((articles[i], a), (articles[j], b), features, verdict.Verdict, alternatives);
                    }
                }
            }
        }
    }

    private static bool Is(FigureProfile figure, double value) => (figure.Quantity.Value ?? figure.Quantity.Low) is { } own && JudgedSet.IsOne(own, value);
}
