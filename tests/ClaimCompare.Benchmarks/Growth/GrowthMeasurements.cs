using System.Diagnostics;
using ClaimCompare.Benchmarks.World;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.Growth;

/// <summary>What an article costs as what is there grows, at a thousand articles a day in the order in which they are published.</summary>
internal static class GrowthMeasurements
{
    private static readonly int[] Sizes = [1000, 3000, 10_000, 30_000, 100_000];

    /// <summary>Of a small store so many articles are measured.</summary>
    private const int Measured = 500;

    /// <summary>Of a larger one so many, as they wait; as many go in at once while it fills: two simulated days.</summary>
    private const int MostMeasured = 2000;

    /// <summary>From here on stories are as large as they get: news of one event comes within days.</summary>
    private const int Steady = 10_000;

    private const int Seed = 7;

    /// <param name="upTo">The largest size.</param>
    /// <param name="part">"load", "memory" or "store"; all three where it is null.</param>
    public static void Run(int upTo, string? part)
    {
        int[] sizes = [.. Sizes.Where(size => size <= upTo)];
        if (part is null or "load")
        {
            LoadMeasurements.LargeStory(new SimulatedWorld(Steady, Seed));
            LoadMeasurements.BadInput();
        }

        if (part is null or "memory")
        {
            InMemory(sizes);
        }

        if (part is null or "store")
        {
            ThroughTheStore(sizes);
        }

        Report.Line("peak working set", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB", "(target 1,000 or less)");
    }

    private static void InMemory(int[] sizes)
    {
        Report.Section("in memory, one article after the other: processor time of an article, its story compared anew");
        new MemoryEngine().Add(NewsStream.From(Seed).Take(Measured));
        var engine = new MemoryEngine();
        Measure(sizes, engine.FastForward, engine.Add);
    }

    private static void ThroughTheStore(int[] sizes)
    {
        Report.Section("through SQLite, everything included, as articles wait: processor time of an article");
        using (var warm = new StoreEngine())
        {
            warm.Add(NewsStream.From(Seed).Take(Measured));
        }

        using var engine = new StoreEngine();
        Measure(sizes, engine.Add, engine.Add);
        var (_, stories, flagged, listed) = engine.Count();
        Report.Line("stories", stories, "");
        Report.Line("discrepancies listed", listed, "", $"{flagged} of them flagged");
        Report.Line("the database", engine.Megabytes, "MB");
    }

    private static void Measure(int[] sizes, Action<IEnumerable<Article>> fill, Action<IEnumerable<Article>> add)
    {
        using var news = NewsStream.From(Seed).GetEnumerator();
        double first = 0, steady = 0;
        var done = 0;
        foreach (var size in sizes)
        {
            var measured = Math.Clamp(size / 2, Measured, MostMeasured);
            for (; done < size - measured; done += Math.Min(MostMeasured, size - measured - done))
            {
                fill(Next(news, Math.Min(MostMeasured, size - measured - done)));
            }

            var articles = Next(news, measured);
            var cost = Cost(() => add(articles), measured);
            done = size;
            first = first == 0 ? cost.Processor : first;
            steady = size == Steady ? cost.Processor : steady;
            Report.Line(
                $"at {size:N0} articles", cost.Processor, "ms",
                $"{cost.Processor / first:F2} times that at {sizes[0]:N0} (target 1.5 at most)" + (steady > 0 ? $", {cost.Processor / steady:F2} times that at {Steady:N0}" : ""));
            Report.Line("  by the clock", 1000 / cost.Clock, "articles/s", "(target 200 or more as articles wait)");
            Report.Line("  memory in use, working set at its peak so far", GC.GetTotalMemory(forceFullCollection: true) / 1e6, "MB", $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
        }
    }

    private static List<Article> Next(IEnumerator<Article> news, int count)
    {
        var articles = new List<Article>(count);
        while (articles.Count < count && news.MoveNext())
        {
            articles.Add(news.Current);
        }

        return articles;
    }

    /// <summary>Milliseconds of an article.</summary>
    private static (double Processor, double Clock) Cost(Action add, int articles)
    {
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.GetTimestamp();
        add();
        return ((Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / articles, Stopwatch.GetElapsedTime(clock).TotalMilliseconds / articles);
    }
}
