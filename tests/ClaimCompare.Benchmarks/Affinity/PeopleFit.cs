using System.Globalization;
using ClaimCompare.Core;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Comparison.People;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>
/// Fits the weights by which two people of two articles, whose ages differ, are told to be one, and tells how well weights fitted to all
/// sets but one do on that one. Deterministic. Prints the weights as the engine holds them.
/// </summary>
internal static class PeopleFit
{
    private const double Decay = 10;

    /// <summary>Most pairs that nobody judged are two people; where nobody put the articles together by event, that is surer.</summary>
    private const double UnjudgedWeight = 0.3;
    private const double UnsortedWeight = 1;

    private static readonly double[] Steps = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

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
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {weights[i]:0.000}f, // {(PersonFeature)i}"));
        }
    }

    private static double[] Fit(IEnumerable<Example> examples) => Logistic.Fit(examples.Select(example => (example.Features, example.IsOne, example.Weight)), Decay);

    private static List<Example> Examples(JudgedSet set)
    {
        var byEvent = set.Articles.All(article => article.Id.Contains('-', StringComparison.Ordinal));
        var stories = byEvent
            ? set.Articles.GroupBy(article => article.Id[..article.Id.LastIndexOf('-')]).Select(@event => StoryAssembler.Assemble([.. @event.Select(ArticleAnalyzer.Analyze)]))
            : StoryFinder.Find([.. set.Articles.Select(ArticleAnalyzer.Analyze)]);
        return [.. stories.SelectMany(story => Of(story, set, byEvent ? UnjudgedWeight : UnsortedWeight))];
    }

    private static IEnumerable<Example> Of(StoryArticles story, JudgedSet set, double unjudged)
    {
        List<ArticlePeople> articles = [.. new StoryClaims(story).All.GroupBy(entry => entry.Ref.Article).Select(article => new ArticlePeople([.. article]))];
        foreach (var (a, b) in articles.SelectMany((a, i) => articles.Skip(i + 1).Where(b => b.Witness != a.Witness).Select(b => (a, b))))
        {
            var ruled = PeopleMatcher.Match(a, b);
            foreach (var (x, y) in PeopleWeigher.Candidates(a, b, ruled))
            {
                var features = new float[PersonEvidence.Features];
                PersonEvidence.Read(x, y, a, b, PeopleWeigher.RuleOf(x, y, ruled), features);
                var verdicts = set.Between(x.Entries[0].Ref.Article, y.Entries[0].Ref.Article).Where(known => JudgedSet.IsOne(x.Years, known.A) && JudgedSet.IsOne(y.Years, known.B)).Select(known => known.Verdict).ToList();
                yield return new Example(x, y, features, verdicts is [var verdict, ..] ? verdict : null, verdicts.Count > 0 ? 1 : unjudged, PeopleWeigher.RuleOf(x, y, ruled));
            }
        }
    }

    private static void Tell(List<Example> examples, double[] weights, int details)
    {
        Console.WriteLine("  all: " + Counts(examples));
        Console.WriteLine("  by rule: " + Counts(examples.Where(example => example.Ruled is not null)));
        var ordered = examples.OrderByDescending(example => Logistic.Likelihood(weights, example.Features)).ToList();
        var taken = new HashSet<(Person, string)>();
        var mutual = ordered.Where(example => taken.Add((example.A, example.B.Entries[0].Ref.Article)) & taken.Add((example.B, example.A.Entries[0].Ref.Article))).ToList();
        foreach (var least in Steps)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ≥ {least:0.00}: ") + Counts(mutual.Where(example => Logistic.Likelihood(weights, example.Features) >= least)));
        }

        foreach (var example in mutual.Take(details))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Logistic.Likelihood(weights, example.Features):0.00} {example.Verdict ?? "-"} {example.Ruled} {Words(example.A)} || {Words(example.B)}"));
        }
    }

    private static string Counts(IEnumerable<Example> examples) =>
        string.Join(", ", examples.GroupBy(example => example.Verdict ?? "unjudged").OrderBy(verdict => verdict.Key, StringComparer.Ordinal).Select(verdict => $"{verdict.Key} {verdict.Count()}"));

    private static string Words(Person person)
    {
        var entry = person.Entries[0];
        var (text, span) = (entry.Article.TextOf(entry.Claim).Text.Value, entry.Claim.Span);
        var (from, to) = (Math.Max(0, span.Start - 60), Math.Min(text.Length, span.End + 50));
        return $"{entry.Ref.Article} {text[from..to].ReplaceLineEndings(" ")}";
    }

    private sealed record Example(Person A, Person B, float[] Features, string? Verdict, double Weight, Core.Comparison.Likeness? Ruled)
    {
        public bool IsOne => Verdict is "contradiction" or "superseded" or "same" or "compatible";
    }
}
