using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.World;

/// <summary>The articles of a simulated world of any length in the order in which they are published, a thousand a day, made as they are asked for.</summary>
internal static class NewsStream
{
    /// <summary>The days of a world that is made at once; the news of its last events goes on into the days of the next one.</summary>
    private const int Days = 10;

    private const int PerDay = 1000;

    public static IEnumerable<Article> From(int seed)
    {
        var later = new List<(DateTime Moment, Article Article)>();
        for (var part = 0; ; part++)
        {
            var world = new SimulatedWorld(Days * PerDay, seed + part, part * Days);
            later.AddRange(world.Articles.Select(article => (MomentOf(article), article with { Id = $"{part}-{article.Id}" })));
            later = [.. later.OrderBy(one => one.Moment).ThenBy(one => one.Article.Id, StringComparer.Ordinal)];
            var end = later[0].Moment.Date.AddDays(Days);
            foreach (var (_, article) in later.TakeWhile(one => one.Moment < end))
            {
                yield return article;
            }

            later.RemoveAll(one => one.Moment < end);
        }
    }

    /// <summary>Noon, where only the day is known.</summary>
    private static DateTime MomentOf(Article article) => article.PublishedAt?.UtcDateTime ?? article.Published!.Value.ToDateTime(new TimeOnly(12, 0));
}
