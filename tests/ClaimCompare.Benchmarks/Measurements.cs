using System.Diagnostics;
using ClaimCompare.Benchmarks.Corpus;
using ClaimCompare.Cli;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks;

/// <summary>The measurements of the engine and of its command, each on one core.</summary>
internal static class Measurements
{
    private const int Seed = 20221015;
    private const int ArticleLength = 4000;
    /// <summary>Of so many rounds the best counts: what else the machine does is not the engine's time.</summary>
    private const int Rounds = 10;

    private const double Mega = 1_000_000;

    public static IReadOnlyList<Article> Corpus(int count = 500)
    {
        var generator = new ArticleGenerator(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => generator.Next(ArticleLength))];
    }

    /// <summary>Read, analyse, print: the command's own code, from a stream to a stream.</summary>
    public static void Throughput(IReadOnlyList<Article> articles, long length)
    {
        Report.Section($"extract, end to end, {length / Mega:N0} MB of JSONL");
        Extract(new ArticleStream(articles, 4_000_000));
        var scan = BareScan.Rate(articles) / Mega;
        var stream = new ArticleStream(articles, length);
        var processor = ProcessorSeconds();
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extract(stream);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var rate = stream.TextRead / Mega / (ProcessorSeconds() - processor);
        Report.Line("text read, analysed and printed, processor time", rate, "MB/s per core", "(target 3 or more)");
        Report.Line("the same by the clock", stream.TextRead / Mega / clock.Elapsed.TotalSeconds, "MB/s");
        Report.Line("articles", stream.ArticlesRead / clock.Elapsed.TotalSeconds, "a second");
        Report.Line("a bare scan of the same text", scan, "MB/s");
        Report.Line("ratio, scan to extract", scan / rate, "times");
        Report.Line("allocated, to the text's size in memory", allocated / (stream.TextRead * 2.0), "times", "(lines read and printed included)");
    }

    /// <summary>The analysis alone of articles of 4 kB, warm.</summary>
    public static void OneArticle(IReadOnlyList<Article> articles)
    {
        Report.Section($"analysis of one article of 4 kB, warm, each at its best of {Rounds} rounds");
        var times = new double[articles.Count];
        Array.Fill(times, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < times.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(ArticleAnalyzer.Analyze(articles[i]));
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Array.Sort(times);
        Report.Line("median", times[times.Length / 2], "ms", "(target 0.5 or less)");
        Report.Line("nine in ten below", times[times.Length * 9 / 10], "ms");
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in articles)
        {
            GC.KeepAlive(ArticleAnalyzer.Analyze(article));
        }

        var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / articles.Count;
        Report.Line("allocated an article", allocated / 1000, "kB");
        Report.Line("times the article's own size in memory", allocated / articles.Average(article => article.Text.Length * 2.0), "times", "(target: of that order)");
    }

    /// <summary>What an article costs beyond a look at its every character, in the same run.</summary>
    public static void Ratio(IReadOnlyList<Article> articles)
    {
        var scan = BareScan.Rate(articles);
        var processor = ProcessorSeconds();
        foreach (var article in articles)
        {
            GC.KeepAlive(ArticleAnalyzer.Analyze(article));
        }

        var rate = articles.Sum(article => (long)article.Text.Length) / (ProcessorSeconds() - processor);
        Report.Line("analysis alone", rate / Mega, "MB/s per core");
        Report.Line("ratio, scan to analysis", scan / rate, "times");
    }

    /// <summary>One article, ten times as long each time: the time a character must stay what it is.</summary>
    public static void Linearity()
    {
        Report.Section("one article of growing length");
        foreach (var length in (int[])[10_000, 100_000, 1_000_000, 10_000_000])
        {
            var article = new ArticleGenerator(Seed).Next(length);
            var best = double.MaxValue;
            for (var round = 0; round < (length < Mega ? 8 : 2); round++)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(ArticleAnalyzer.Analyze(article));
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Report.Line($"{length / 1000:N0} kB", best * Mega / length, "ns a character");
        }
    }

    /// <summary>Managed memory in use while a long input streams through.</summary>
    public static void Memory(IReadOnlyList<Article> articles, long length)
    {
        Report.Section($"memory while {length * 1.5 / Mega:N0} MB stream through");
        Extract(new ArticleStream(articles, length / 2));
        var stream = new ArticleStream(articles, length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Extract(stream);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Report.Line("kept at the end, more than a third of the way", Math.Max(0, after - before) / 1000.0, "kB");
        Report.Line("the same, an article", Math.Max(0.0, after - before) / stream.ArticlesRead, "bytes", "(target: a few dozen)");
        Report.Line("peak working set of the process", Process.GetCurrentProcess().PeakWorkingSet64 / Mega, "MB");
    }

    private static double ProcessorSeconds() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static void Extract(Stream input)
    {
        if (Commands.Run(["extract"], input, Stream.Null, Console.Error) != 0)
        {
            throw new InvalidOperationException("The generated input was not read whole.");
        }
    }
}
