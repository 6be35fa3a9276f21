using System.Diagnostics;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks;

/// <summary>What reading costs at the least: one look at every character, telling words from the rest.</summary>
internal static class BareScan
{
    /// <summary>Characters a second of processor time, over the articles as often as fits in a quarter of a second.</summary>
    public static double Rate(IReadOnlyList<Article> articles)
    {
        Words(articles);
        long characters = 0, words = 0;
        var clock = Stopwatch.StartNew();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        while (clock.ElapsedMilliseconds < 250)
        {
            words += Words(articles);
            characters += articles.Sum(article => (long)article.Text.Length);
        }

        GC.KeepAlive(words);
        return characters / (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds;
    }

    private static long Words(IReadOnlyList<Article> articles)
    {
        long words = 0;
        foreach (var article in articles)
        {
            var inside = false;
            foreach (var c in article.Text)
            {
                var letter = (uint)((c | 0x20) - 'a') <= 'z' - 'a';
                words += letter && !inside ? 1 : 0;
                inside = letter;
            }
        }

        return words;
    }
}
