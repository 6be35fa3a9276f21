using System.Diagnostics;
using ClaimCompare.Benchmarks.World;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.Growth;

/// <summary>What an article costs as what is there grows, at a thousand articles a day.</summary>
internal static class GrowthMeasurements
{
    private static readonly int[] Sizes = [1000, 3000, 10_000, 30_000, 100_000];

    /// <summary>So many articles are measured at each size.</summary>
    private const int Measured = 500;

    public static void Run(int upTo)
    {
        var world = new SimulatedWorld(upTo, 7);
        Article[] articles = [.. world.Articles.OrderBy(article => article.PublishedAt).ThenBy(article => article.Id, StringComparer.Ordinal).Take(upTo)];
        int[] sizes = [.. Sizes.Where(size => size <= upTo)];
        LoadMeasurements.LargeStory(world);
        LoadMeasurements.BadInput();
        InMemory(articles, sizes);
        ThroughTheStore(articles, sizes);
    }

    private static void InMemory(Article[] articles, int[] sizes)
    {
        Report.Section("in memory, one article after the other: processor time of an article, its story compared anew");
        var warm = new MemoryEngine();
        warm.Add(articles.Take(Measured));
        var engine = new MemoryEngine();
        var first = 0.0;
        var done = 0;
        foreach (var size in sizes)
        {
            engine.FastForward(articles[done..(size - Measured)]);
            var cost = Cost(() => engine.Add(articles[(size - Measured)..size]));
            first = first == 0 ? cost.Processor : first;
            done = size;
            Report.Line($"at {size:N0} articles", cost.Processor, "ms", $"{cost.Processor / first:F2} times that at {sizes[0]:N0} (target 1.5 at most)");
        }
    }

    private static void ThroughTheStore(Article[] articles, int[] sizes)
    {
        Report.Section("through SQLite, everything included, as articles wait");
        using (var warm = new StoreEngine())
        {
            warm.Add(articles.Take(Measured));
        }

        using var engine = new StoreEngine();
        var first = 0.0;
        var done = 0;
        foreach (var size in sizes)
        {
            engine.Add(articles[done..(size - Measured)]);
            var cost = Cost(() => engine.Add(articles[(size - Measured)..size]));
            first = first == 0 ? cost.Processor : first;
            done = size;
            Report.Line($"at {size:N0} articles", cost.Processor, "ms", $"{cost.Processor / first:F2} times that at {sizes[0]:N0} (target 1.5 at most)");
            Report.Line("  by the clock", 1000 / cost.Clock, "articles/s", "(target 200 or more)");
        }

        var (_, stories, flagged, listed) = engine.Count();
        Report.Line("stories", stories, "");
        Report.Line("discrepancies listed", listed, "", $"{flagged} of them flagged");
        Report.Line("the database", engine.Megabytes, "MB");
        Report.Line("peak working set, generated articles included", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB", "(target 1,000 or less)");
    }

    /// <summary>Milliseconds of an article.</summary>
    private static (double Processor, double Clock) Cost(Action add)
    {
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.GetTimestamp();
        add();
        return ((Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / Measured, Stopwatch.GetElapsedTime(clock).TotalMilliseconds / Measured);
    }
}
