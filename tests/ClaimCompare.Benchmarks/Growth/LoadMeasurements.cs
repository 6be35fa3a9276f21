using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimCompare.Benchmarks.World;
using ClaimCompare.Core;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Growth;

/// <summary>Stories and articles of a size that news has not, and texts that are no news.</summary>
internal static class LoadMeasurements
{
    private const int Many = 500;
    private const int Few = 50;
    private const int Sentences = 12;

    /// <summary>One story of 500 articles against ten of 50, all of them put together of what is told of an event.</summary>
    public static void LargeStory(SimulatedWorld world)
    {
        Report.Section("a large story: stories found, copies found, claims compared; processor time");
        var events = world.Stories.GroupBy(story => story.Value, story => story.Key).Where(told => told.Count() >= Sentences).Take(11).Select(told => told.ToHashSet(StringComparer.Ordinal)).ToList();
        var told = events.ConvertAll(ids => world.Articles.Where(article => ids.Contains(article.Id)).ToList());
        var large = told.Take(1).Select(articles => Mixed(articles, Many)).ToList();
        var small = told.Skip(1).Select(articles => Mixed(articles, Few)).ToList();
        Compare(small);
        var few = Milliseconds(() => Compare(small));
        var one = Milliseconds(() => Compare(large));
        Report.Line("ten stories of 50 articles", few, "ms");
        Report.Line("one story of 500 articles", one, "ms", $"{one / few:F1} times as much (target: a few times)");
    }

    public static void BadInput()
    {
        Report.Section("what is no news, through SQLite: processor time, and what is flagged");
        var article = new Article { Id = "a", Title = "Eleven die as ferry sinks off Brenmouth", Text = Text(20), Outlet = "Coast Herald", Published = new DateOnly(2021, 5, 8) };
        Load("ten thousand copies of one article", Enumerable.Range(0, 10_000).Select(i => article with { Id = Name(i) }));
        Load("one article of ten thousand figures", [article with { Text = Text(10_000) }]);
        Load("the same, each figure of another place", [article with { Text = Places(10_000) }]);
        Load("a hundred articles of boilerplate", Enumerable.Range(0, 100).Select(i => article with { Id = Name(i), Title = null, Text = "Sign up for our newsletter. All rights reserved. Read more on our website. Follow us on Twitter." }));
        Load("one quotation, of another speaker in each of five hundred articles", Enumerable.Range(0, 500).Select(i => article with
        {
            Id = Name(i),
            Title = "Ferry sinks off Brenmouth",
            Text = $"A ferry sank off Brenmouth, killing {10 + (i % 20)} people, the coast guard said. \"We heard a loud crash below and the lights went out on every deck,\" said {Name(i)} {Name(i + 700)}, a passenger.",
        }));
        DateOnly?[] days = [DateOnly.MinValue, new(1, 3, 2), new(1066, 10, 14), new(2999, 1, 1), DateOnly.MaxValue, null];
        Load("dates far in past and future", Enumerable.Range(0, 300).Select(i => article with
        {
            Id = Name(i),
            Published = days[i % days.Length],
            Text = $"On 3 March {i % 4}{i % 10}99 a ferry sank off Brenmouth, the coast guard said on Monday. At least {10 + (i % 2)} people died yesterday, 31 December 9999.",
        }));
    }

    private static void Load(string what, IEnumerable<Article> articles)
    {
        using var engine = new StoreEngine();
        var seconds = Milliseconds(() => engine.Add(articles)) / 1000;
        var (count, stories, flagged, listed) = engine.Count();
        Report.Line(what, seconds, "s", $"{count} articles in {stories} stories; {flagged} flagged, {listed} listed");
    }

    private static void Compare(List<List<Article>> stories)
    {
        foreach (var story in StoryFinder.Find([.. stories.SelectMany(articles => articles).Select(ArticleAnalyzer.Analyze)]))
        {
            StoryComparer.Compare(story);
        }
    }

    private static List<Article> Mixed(List<Article> articles, int count)
    {
        var random = new Random(count);
        string[] sentences = [.. articles.SelectMany(article => article.Text.Split(". ", StringSplitOptions.RemoveEmptyEntries))];
        return
        [
            .. Enumerable.Range(0, count).Select(number => articles[number % articles.Count] with
            {
                Id = $"{articles[0].Id} {number}",
                Text = string.Join(". ", random.GetItems(sentences, Sentences)),
            }),
        ];
    }

    private static double Milliseconds(Action action)
    {
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        return (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds;
    }

    private static string Text(int figures)
    {
        var text = new StringBuilder("A ferry sank off Brenmouth on Saturday, the coast guard said. ");
        for (var i = 0; i < figures; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"At least {i + 2} people were killed, police said. ");
        }

        return text.ToString();
    }

    private static string Places(int figures)
    {
        var text = new StringBuilder("Ferries sank on Saturday, the coast guard said. ");
        for (var i = 0; i < figures; i++)
        {
            var name = Name(i);
            text.Append(CultureInfo.InvariantCulture, $"At least {i % 50} people from {name} were killed in {name}, the mayor of {name} said. ");
        }

        return text.ToString();
    }

    private static string Name(int number)
    {
        const string Onsets = "BDFGKLMNPRSTVZ", Vowels = "aeiou";
        var name = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= 70)
        {
            var onset = Onsets[rest % Onsets.Length];
            name.Append(name.Length == 0 ? onset : char.ToLowerInvariant(onset)).Append(Vowels[rest / Onsets.Length % Vowels.Length]);
        }

        return name.Append("ston").ToString();
    }
}
