using System.Globalization;
using ClaimCompare.Core;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Comparison.Clashes;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>
/// Fits the weights by which two figures are told to contradict each other, or the one to have overtaken the other, and tells how well
/// weights fitted to all sets but one do on that one. Deterministic. Prints the weights as the engine holds them.
/// </summary>
internal static class ClashFit
{
    private const double Decay = 50;

    /// <summary>Most pairs that nobody judged are nothing; where nobody put the articles together by event, that is surer.</summary>
    private const double UnjudgedWeight = 0.2;
    private const double UnsortedWeight = 1;

    private const string Contradiction = "contradiction";
    private const string Superseded = "superseded";

    private static readonly double[] Steps = [0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8];

    /// <param name="folders">One set each; where ids have no hyphen, the stories are the engine's.</param>
    /// <param name="details">How many pairs of each left-out set are printed, likeliest first.</param>
    public static void Run(IReadOnlyList<string> folders, int details)
    {
        var sets = folders.Select(folder => new JudgedSet(folder)).Select(set => (set.Name, Examples: Examples(set))).ToList();
        foreach (var verdict in new[] { Contradiction, Superseded })
        {
            foreach (var left in sets.Where(_ => sets.Count > 1))
            {
                Report.Section($"{verdict}, left out: {left.Name}");
                Tell(left.Examples, Fit(sets.Where(set => set != left).SelectMany(set => set.Examples), verdict), verdict, details);
            }

            Report.Section($"{verdict}, weights fitted to all");
            var weights = Fit(sets.SelectMany(set => set.Examples), verdict);
            for (var i = 0; i < weights.Length; i++)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {weights[i]:0.000}f, // {(ClashFeature)i}"));
            }
        }
    }

    private static double[] Fit(IEnumerable<Example> examples, string verdict) =>
        Logistic.Fit(examples.Select(example => (example.Features, example.Verdict == verdict, example.Weight)), Decay);

    private static List<Example> Examples(JudgedSet set)
    {
        var byEvent = set.Articles.All(article => article.Id.Contains('-', StringComparison.Ordinal));
        var stories = byEvent
            ? set.Articles.GroupBy(article => article.Id[..article.Id.LastIndexOf('-')]).Select(@event => StoryAssembler.Assemble([.. @event.Select(ArticleAnalyzer.Analyze)]))
            : StoryFinder.Find([.. set.Articles.Select(ArticleAnalyzer.Analyze)]);
        var examples = new List<Example>();
        foreach (var story in stories)
        {
            examples.AddRange(Of(story, set).GroupBy(example => example.Judged).SelectMany(group => group.Key is null ? group.AsEnumerable() : [group.MaxBy(example => example.Pair.Affinity)!]));
        }

        foreach (var example in examples)
        {
            example.Weight = example.Verdict is not null ? 1 : byEvent ? UnjudgedWeight : UnsortedWeight;
        }

        return examples;
    }

    private static IEnumerable<Example> Of(StoryArticles story, JudgedSet set)
    {
        var claims = new StoryClaims(story);
        var candidates = FigureCandidates.Of(claims.All);
        var groups = NumberGrouping.Group(claims.All, candidates);
        var (figures, ruled) = (new StoryFigures(groups, candidates), new RuledPairs(groups, new StatedTimes()));
        foreach (var pair in candidates.Where(pair => pair.OfA.Interval.IsDisjointFrom(pair.OfB.Interval)))
        {
            var features = new float[ClashEvidence.Features];
            var index = ruled.IndexOf(pair);
            ClashEvidence.Read(pair, figures, index < 0 ? null : ruled.All[index], features);
            var judged = set.Between(pair.A.Ref.Article, pair.B.Ref.Article).Where(known => Is(pair.A, known.A) && Is(pair.B, known.B)).ToList();
            yield return new Example(pair, features, judged is [var first, ..] ? first.Verdict : null, judged is [var one, ..] ? $"{pair.A.Ref.Article} {one.A} {pair.B.Ref.Article} {one.B}" : null, IsFlagged(index, ruled));
        }
    }

    private static bool IsFlagged(int index, RuledPairs ruled) => index >= 0 && ruled.All[index].Relation is { Verdict: Verdict.Contradiction, Confidence: >= StoryComparer.FlagThreshold };

    private static bool Is(ClaimEntry entry, double value) => (entry.Quantity!.Value ?? entry.Quantity.Low) is { } own && JudgedSet.IsOne(own, value);

    private static void Tell(List<Example> examples, double[] weights, string verdict, int details)
    {
        if (verdict == Contradiction)
        {
            Console.WriteLine("  flagged by rule: " + Counts(examples.Where(example => example.IsFlaggedByRule)));
        }

        foreach (var least in Steps)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ≥ {least:0.00}: ") + Counts(examples.Where(example => Logistic.Likelihood(weights, example.Features) >= least)));
        }

        foreach (var example in examples.OrderByDescending(example => Logistic.Likelihood(weights, example.Features)).Take(details))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Logistic.Likelihood(weights, example.Features):0.00} {example.Verdict ?? "-"} {Words(example.Pair.A)} || {Words(example.Pair.B)}"));
        }
    }

    private static string Counts(IEnumerable<Example> examples) =>
        string.Join(", ", examples.GroupBy(example => example.Verdict ?? "unjudged").OrderBy(verdict => verdict.Key, StringComparer.Ordinal).Select(verdict => $"{verdict.Key} {verdict.Count()}"));

    private static string Words(ClaimEntry entry)
    {
        var (text, span) = (entry.Article.TextOf(entry.Claim).Text.Value, entry.Claim.Span);
        var (from, to) = (Math.Max(0, span.Start - 70), Math.Min(text.Length, span.End + 50));
        return $"{entry.Ref.Article} {text[from..to].ReplaceLineEndings(" ")}";
    }

    /// <param name="Judged">Which judged pair of values it is; of several figures with those values the likeliest two are meant. Null where nobody judged it.</param>
    private sealed record Example(FigureCandidate Pair, float[] Features, string? Verdict, string? Judged, bool IsFlaggedByRule)
    {
        public double Weight { get; set; } = 1;
    }
}
