using System.Globalization;
using System.Text.Json;
using ClaimCompare.Benchmarks.World;
using ClaimCompare.Core;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks;

/// <summary>Runs the engine over a simulated world and prints how much of what was planted it finds, and what it flags besides.</summary>
internal static class WorldMeasurements
{
    /// <param name="args">[articles] [seed] [--details N]: N misses and N false flags are printed with the sentences behind them.</param>
    public static void Run(string[] args)
    {
        var details = Array.IndexOf(args, "--details") is >= 0 and var at ? Number(args[at + 1]) : 0;
        var sizes = args.TakeWhile(arg => arg[0] != '-').Select(Number).ToArray();
        var world = new SimulatedWorld(sizes.Length > 0 ? sizes[0] : 5000, sizes.Length > 1 ? sizes[1] : 1);
        Report.Section($"Simulated world: {world.Articles.Count} articles about {world.Events.Count} events");
        var stories = StoryFinder.Find([.. world.Articles.Select(ArticleAnalyzer.Analyze)]).Select(StoryComparer.Compare).ToList();
        Kinship(world, stories, details);
        var judge = new WorldJudge(world);
        stories.ForEach(judge.Judge);
        Flags(world, judge);
        Details(world, judge, stories, details);
    }

    private static void Kinship(SimulatedWorld world, List<StoryComparison> stories, int details)
    {
        var found = stories.SelectMany((story, number) => story.Articles.Select(article => (article, number))).ToDictionary(x => x.article, x => x.number);
        var (precision, recall, f1) = Clustering.BCubed(world.Stories, found);
        Report.Line("stories: precision (B³)", precision, "");
        Report.Line("stories: recall (B³)", recall, "");
        Report.Line("stories: F1 (B³)", f1, "");
        var truth = world.Families.GroupBy(pair => pair.Value, pair => pair.Key).Where(family => family.Count() > 1)
            .Select(family => string.Join(' ', family.Order(StringComparer.Ordinal))).ToHashSet(StringComparer.Ordinal);
        var families = stories.SelectMany(story => story.Families).Select(family => string.Join(' ', family.Articles.Order(StringComparer.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
        Report.Line("families as they are", 100.0 * truth.Count(families.Contains) / truth.Count, "% of " + truth.Count, "every one");
        Report.Line("families that are none", families.Count(family => !truth.Contains(family)), "", "none");
        foreach (var family in truth.Except(families).Take(details))
        {
            Console.WriteLine("    MISSED FAMILY  " + family);
        }

        foreach (var family in families.Except(truth).Take(details))
        {
            Console.WriteLine("    FALSE FAMILY   " + family);
        }
    }

    private static void Flags(SimulatedWorld world, WorldJudge judge)
    {
        Report.Line("planted contradictions found", (double)judge.Found.Count / world.Plants.Count, "of " + world.Plants.Count, "≥ 0.98");
        foreach (var kind in world.Plants.GroupBy(plant => plant.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Report.Line("  " + kind.Key, (double)kind.Count(judge.Found.Contains) / kind.Count(), "of " + kind.Count());
        }

        var flags = judge.Planted + judge.False.Count;
        Report.Line("flags that were planted", flags == 0 ? 0 : (double)judge.Planted / flags, "of " + flags, "≥ 0.98");
        foreach (var kind in judge.False.GroupBy(flag => flag.Flag.Kind).OrderBy(kind => kind.Key))
        {
            Report.Line($"  not planted: {kind.Key}", kind.Count(), "");
        }

        Report.Line("rising tolls flagged", judge.Rising, "", "none");
    }

    private static void Details(SimulatedWorld world, WorldJudge judge, List<StoryComparison> stories, int details)
    {
        foreach (var kind in world.Plants.Where(plant => !judge.Found.Contains(plant)).GroupBy(plant => plant.Kind))
        {
            foreach (var plant in kind.Take(details))
            {
                Console.WriteLine($"    MISSED  {plant.Kind} in event {plant.Event} {world.Events[plant.Event].Kind.Name}, {string.Join(' ', plant.Articles)}: {plant.Words}");
                Console.WriteLine("      stories " + string.Join(' ', stories.Where(story => story.Articles.Any(id => world.Stories[id] == plant.Event)).Select(story => $"{story.Id}:{story.Articles.Count}")));
            }
        }

        foreach (var (story, flag) in judge.False.Take(details))
        {
            Console.WriteLine($"    FALSE  {flag.Why}\n      {WorldJudge.Sentence(flag.A, story)}\n      {WorldJudge.Sentence(flag.B, story)}");
        }

        if (details > 0)
        {
            File.WriteAllLines(Path.Combine(Path.GetTempPath(), "world.jsonl"), world.Articles.Select(article => JsonSerializer.Serialize(article)));
        }
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
