using System.Globalization;
using ClaimCompare.Core;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Comparison.Clashes;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>
/// Fits the weights by which two readings of one measurand are told to contradict each other, and tells how well weights fitted to all
/// sets but one do on that one. Deterministic. Prints the weights as the engine holds them.
/// </summary>
internal static class ClashFit
{
    private const double Decay = 2e-3;

    /// <summary>Of articles that nobody put together by event most pairs that nobody judged are no contradictions.</summary>
    private const double UnjudgedWeight = 0.5;

    private static readonly double[] Steps = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    /// <param name="folders">One set each; where ids have no hyphen, the stories are the engine's.</param>
    /// <param name="details">How many pairs of each left-out set are printed, likeliest first.</param>
    public static void Run(IReadOnlyList<string> folders, int details)
    {
        var sets = folders.Select(folder => new JudgedSet(folder)).Select(set => (set.Name, Examples: Examples(set))).ToList();
        foreach (var left in sets.Where(_ => sets.Count > 1))
        {
            Report.Section("Left out: " + left.Name);
            Tell(left.Examples, Fit(sets.Where(set => set != left).SelectMany(set => set.Examples)), details);
        }

        Report.Section("Weights fitted to all");
        var weights = Fit(sets.SelectMany(set => set.Examples));
        for (var i = 0; i < weights.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {weights[i]:0.00}f, // {(ClashFeature)i}"));
        }
    }

    private static double[] Fit(IEnumerable<Example> examples) =>
        Logistic.Fit(examples.Where(example => example.Weight > 0).Select(example => (example.Features, example.Verdict == "contradiction", example.Weight)), Decay);

    private static List<Example> Examples(JudgedSet set)
    {
        var byEvent = set.Articles.All(article => article.Id.Contains('-', StringComparison.Ordinal));
        var stories = byEvent
            ? set.Articles.GroupBy(article => article.Id[..article.Id.LastIndexOf('-')]).Select(@event => StoryAssembler.Assemble([.. @event.Select(ArticleAnalyzer.Analyze)]))
            : StoryFinder.Find([.. set.Articles.Select(ArticleAnalyzer.Analyze)]);
        var examples = new List<Example>();
        foreach (var story in stories)
        {
            var stated = new StatedTimes();
            foreach (var group in NumberGrouping.Group(new StoryClaims(story).All).Where(group => group.Axes.Measure != Measure.Age))
            {
                foreach (var pair in NumberDiscrepancies.Pairs(group, PrimaryFigures.Of(group), stated))
                {
                    var features = new float[ClashEvidence.Features];
                    ClashEvidence.Read(pair, features);
                    var verdict = VerdictOf(set, pair);
                    examples.Add(new Example(pair, features, verdict, verdict is not null ? 1 : byEvent ? 0 : UnjudgedWeight));
                }
            }
        }

        return examples;
    }

    /// <summary>What was judged of any two figures that hold the two readings; a contradiction before all else.</summary>
    private static string? VerdictOf(JudgedSet set, ReadingPair pair)
    {
        string? found = null;
        foreach (var low in pair.Low.Holders)
        {
            foreach (var high in pair.High.Holders)
            {
                foreach (var (a, b, verdict) in set.Between(low.Ref.Article, high.Ref.Article))
                {
                    if (Is(low, a) && Is(high, b) && found != "contradiction")
                    {
                        found = verdict;
                    }
                }
            }
        }

        return found;
    }

    private static bool Is(ClaimEntry entry, double value) => (entry.Quantity!.Value ?? entry.Quantity.Low) is { } own && JudgedSet.IsOne(own, value);

    private static void Tell(List<Example> examples, double[] weights, int details)
    {
        Console.WriteLine("  flagged by rule: " + Counts(examples.Where(example => IsFlagged(example.Pair))));
        foreach (var least in Steps)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ≥ {least:0.00}: ") + Counts(examples.Where(example => Logistic.Likelihood(weights, example.Features) >= least)));
        }

        foreach (var example in examples.OrderByDescending(example => Logistic.Likelihood(weights, example.Features)).Take(details))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Logistic.Likelihood(weights, example.Features):0.00} {example.Verdict ?? "-"} ({example.Pair.Relation.Verdict} {example.Pair.Relation.Confidence:0.00}) {Words(example.Pair.A)} || {Words(example.Pair.B)}"));
        }
    }

    private static bool IsFlagged(ReadingPair pair) => pair.Relation.Verdict == Verdict.Contradiction && pair.Relation.Confidence >= StoryComparer.FlagThreshold;

    private static string Counts(IEnumerable<Example> examples) =>
        string.Join(", ", examples.GroupBy(example => example.Verdict ?? "unjudged").OrderBy(verdict => verdict.Key, StringComparer.Ordinal).Select(verdict => $"{verdict.Key} {verdict.Count()}"));

    private static string Words(ClaimEntry entry)
    {
        var (text, span) = (entry.Article.TextOf(entry.Claim).Text.Value, entry.Claim.Span);
        var (from, to) = (Math.Max(0, span.Start - 70), Math.Min(text.Length, span.End + 50));
        return $"{entry.Ref.Article} {text[from..to].ReplaceLineEndings(" ")}";
    }

    private sealed record Example(ReadingPair Pair, float[] Features, string? Verdict, double Weight);
}
