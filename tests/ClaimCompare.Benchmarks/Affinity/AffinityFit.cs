using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>
/// Fits the weights of figures' affinity to judged pairs by logistic regression, and tells how well weights fitted to all sets but one
/// do on that one. Deterministic. Prints the weights as the engine holds them.
/// </summary>
internal static class AffinityFit
{
    private const double Decay = 20;

    /// <summary>An unjudged pair weighs little, and none from this likelihood on: most of those are of one thing, and nobody wrote it down.</summary>
    private const double JudgedWeight = 8;
    private const double ApartWeight = 4;
    private const double SurelyOne = 0.6;

    /// <param name="folders">One set each.</param>
    /// <param name="details">How many pairs of each left-out set are printed, likeliest first.</param>
    public static void Run(IReadOnlyList<string> folders, int details)
    {
        var sets = folders.Select(folder => new JudgedSet(folder)).Select(set => (set.Name, Pairs: JudgedPairs.Read(set))).ToList();
        foreach (var left in sets.Where(_ => sets.Count > 1))
        {
            Report.Section("Left out: " + left.Name);
            Tell(left.Pairs, Fit([.. sets.Where(set => set != left).SelectMany(set => set.Pairs)]), details);
        }

        Report.Section("Weights fitted to all");
        var weights = Fit([.. sets.SelectMany(set => set.Pairs)]);
        for (var i = 0; i < weights.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {weights[i]:0.00}f, // {(AffinityFeature)i}"));
        }
    }

    private static double[] Fit(List<FigurePair> pairs)
    {
        var weights = Fit(pairs, null);
        return Fit(pairs, weights);
    }

    private static double[] Fit(List<FigurePair> pairs, double[]? known)
    {
        List<FigurePair> examples = [.. pairs.Where(pair => pair.Verdict is not null || (!pair.HaveOneValue && (known is null || Logistic.Likelihood(known, pair.Features) < SurelyOne)))];
        return Logistic.Fit(examples.Select(pair => (pair.Features, pair.IsOne, pair.Verdict is null ? 1 : pair.IsOne ? JudgedWeight / pair.Alternatives : ApartWeight)), Decay);
    }

    private static void Tell(List<FigurePair> pairs, double[] weights, int details)
    {
        var scored = pairs.Select(pair => (Pair: pair, Likelihood: Logistic.Likelihood(weights, pair.Features))).OrderByDescending(x => x.Likelihood).ToList();
        var taken = new HashSet<(FigureProfile, string)>();
        var mutual = scored.Where(x => taken.Add((x.Pair.A.Figure, x.Pair.B.Article.Article.Id)) & taken.Add((x.Pair.B.Figure, x.Pair.A.Article.Article.Id))).ToList();
        foreach (var least in new[] { 0.3, 0.5, 0.7, 0.8, 0.9, 0.95 })
        {
            var chosen = mutual.Where(x => x.Likelihood >= least).Select(x => x.Pair).Where(pair => pair.Verdict is not null || !pair.HaveOneValue).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ≥ {least:0.00}: ") + string.Join(", ", chosen.GroupBy(pair => pair.Verdict ?? "unjudged").OrderBy(verdict => verdict.Key).Select(verdict => $"{verdict.Key} {verdict.Count()}")));
        }

        foreach (var (pair, likelihood) in mutual.Take(details))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{likelihood:0.00} {pair.Verdict ?? "-"} {Words(pair.A)} || {Words(pair.B)}"));
        }
    }

    private static string Words((AnalyzedArticle Article, FigureProfile Figure) one)
    {
        var (text, span) = (one.Article.Body.Text.Value, one.Figure.Claim.Span);
        var (from, to) = (Math.Max(0, span.Start - 60), Math.Min(text.Length, span.End + 50));
        return $"{one.Article.Article.Id} {one.Figure.Measure}: {text[from..to].ReplaceLineEndings(" ")}";
    }
}
