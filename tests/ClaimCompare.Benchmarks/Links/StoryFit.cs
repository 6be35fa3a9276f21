using System.Globalization;
using ClaimCompare.Benchmarks.Affinity;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Links;

/// <summary>
/// Fits the weights of links between articles to sets of which it is known what tells one event, and tells how the stories come out, by
/// the engine's weights and by the fitted ones. Deterministic. Prints the weights as the engine holds them.
/// </summary>
internal static class StoryFit
{
    private const double RegressionDecay = 20;

    /// <summary>A set weighs as much as so many pairs, however large it is.</summary>
    private const double PairsOfSet = 400;

    /// <param name="args">
    /// The sets; --details N: N pairs that are wrongly together and N that are wrongly apart are printed of each set; --fit: weights are
    /// fitted, starting from the engine's; --anew: starting from a regression; --left-out: fitted to all sets but one, for each.
    /// </param>
    public static void Run(string[] args)
    {
        var details = Array.IndexOf(args, "--details") is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 0;
        var sets = LinkSet.Read([.. args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))]).ToList();
        var current = StoryLink.FeatureWeights.ToArray();
        Tell("by the weights as they are", sets, current, details);
        if (!args.Contains("--fit") && !args.Contains("--anew"))
        {
            return;
        }

        if (args.Contains("--left-out"))
        {
            foreach (var name in sets.Select(NameOf).Distinct().ToList())
            {
                Tell("left out: " + name, sets.FindAll(set => NameOf(set) == name), Fit(sets.FindAll(set => NameOf(set) != name), current, args.Contains("--anew")), details);
            }
        }

        var fitted = Fit(sets, current, args.Contains("--anew"));
        Tell("fitted to all", sets, fitted, details);
        for (var i = 0; i < fitted.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {fitted[i]:0.00}, // {(LinkFeature)i}"));
        }
    }

    private static double[] Fit(List<LinkSet> sets, double[] current, bool anew) =>
        WeightClimb.From(anew ? Logistic.Fit(sets.SelectMany(Examples), RegressionDecay) : current, sets);

    private static IEnumerable<(float[] Features, bool Holds, double Weight)> Examples(LinkSet set) =>
        set.Pairs.Select(pair => (pair.Features, pair.IsOne, set.Weight * PairsOfSet / set.Pairs.Count));

    /// <summary>What a set is called without its dates.</summary>
    private static string NameOf(LinkSet set) => set.Name.Split(',')[0];

    private static void Tell(string what, List<LinkSet> sets, double[] weights, int details)
    {
        Report.Section("Stories " + what);
        foreach (var set in sets)
        {
            var score = StoryScore.Of(set, [.. set.Pairs.Select(pair => pair.Sum(weights))], StoryFinder.Cohesion);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {set.Name,-28} P {score.Precision:0.000} R {score.Recall:0.000} F {score.F1:0.000}  pairs found {score.Found}, missed {score.Missed}, false {score.False}"));
            var wrong = set.Pairs.Where(pair => score.AreTogether(pair.A, pair.B) != pair.IsOne).ToLookup(pair => pair.IsOne);
            foreach (var pair in wrong[false].OrderByDescending(pair => pair.Sum(weights)).Take(details).Concat(wrong[true].OrderByDescending(pair => pair.Sum(weights)).Take(details)))
            {
                Console.WriteLine($"    {(pair.IsOne ? "APART" : "TOGETHER")} {set.Ids[pair.A]} {set.Ids[pair.B]} {Words(pair, weights)}");
            }
        }
    }

    private static string Words(LinkPair pair, double[] weights) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pair.Sum(weights):0.00}: {string.Join(' ', pair.Features.Select((feature, i) => (feature, i)).Where(x => x.feature != 0).Select(x => string.Create(CultureInfo.InvariantCulture, $"{(LinkFeature)x.i}={x.feature:0.00}")))}");
}
