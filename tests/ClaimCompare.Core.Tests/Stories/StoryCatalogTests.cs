using System.Globalization;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Tests.Comparison.Reports;

namespace ClaimCompare.Core.Tests.Stories;

/// <summary>A catalogue that grows, changes and shrinks holds the stories that are found in all its articles at once.</summary>
public class StoryCatalogTests
{
    private const int Articles = 160;

    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(2, int.MaxValue)]
    [InlineData(3, int.MaxValue)]
    [InlineData(4, int.MaxValue)]
    [InlineData(5, 300)]
    [InlineData(6, 0)]
    public void Update_anyOrderAndBatching_givesTheStoriesOfAllAtOnce(int seed, int linksKept)
    {
        var random = new Random(seed);
        var signatures = Enumerable.Range(0, Articles).ToDictionary(Id, _ => Signature(random), StringComparer.Ordinal);
        var catalog = new StoryCatalog(linksKept);
        var held = new Dictionary<string, StorySignature?>(StringComparer.Ordinal);
        var stories = new Dictionary<string, string>(StringComparer.Ordinal);
        var order = signatures.Keys.ToArray();
        random.Shuffle(order);
        foreach (var batch in Batches(order, random))
        {
            var changes = batch.ToDictionary(id => id, id => (StorySignature?)signatures[id], StringComparer.Ordinal);
            if (random.Next(3) == 0 && held.Count > 0)
            {
                changes[held.Keys.ElementAt(random.Next(held.Count))] = random.Next(2) == 0 ? null : Signature(random);
            }

            Apply(catalog, changes, held, stories);
            Assert.Equal(Whole(held), Told(stories));
        }
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void Update_reportsOneAfterTheOther_givesTheStoriesOfAllAtOnce(string set)
    {
        var (held, stories) = (new Dictionary<string, StorySignature?>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var catalog = new StoryCatalog(1000);
        var reports = ReportTests.Articles(set).ToArray();
        new Random(10).Shuffle(reports);
        foreach (var report in reports)
        {
            Apply(catalog, new Dictionary<string, StorySignature?>(StringComparer.Ordinal) { [report.Id] = SignatureReader.Read(ArticleAnalyzer.Analyze(report)) }, held, stories);
        }

        Assert.Equal(Whole(held), Told(stories));
    }

    [Fact]
    public void Update_sameSignatureAgain_touchesItsStoryOnly()
    {
        var random = new Random(7);
        var catalog = new StoryCatalog();
        var all = Enumerable.Range(0, Articles).ToDictionary(Id, _ => (StorySignature?)Signature(random), StringComparer.Ordinal);
        var stories = catalog.Update(all);
        var again = Assert.Single(catalog.Update([KeyValuePair.Create(Id(3), all[Id(3)])]));
        Assert.Equal(stories.Single(story => story.Contains(Id(3))), again);
    }

    [Fact]
    public void Update_catalogueThatWasLoaded_goesOnAsTheOneItWasLoadedFrom()
    {
        var random = new Random(8);
        var first = new StoryCatalog();
        var (held, stories) = (new Dictionary<string, StorySignature?>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        Apply(first, Enumerable.Range(0, Articles / 2).ToDictionary(Id, _ => (StorySignature?)Signature(random), StringComparer.Ordinal), held, stories);
        var second = new StoryCatalog();
        foreach (var (id, signature) in held)
        {
            second.Load(id, signature!, stories[id]);
        }

        foreach (var number in Enumerable.Range(Articles / 2, Articles / 2))
        {
            Apply(second, new Dictionary<string, StorySignature?>(StringComparer.Ordinal) { [Id(number)] = Signature(random) }, held, stories);
        }

        Assert.Equal(Whole(held), Told(stories));
    }

    [Fact]
    public void Update_lookAlikesFarApart_areLeftAlone()
    {
        var catalog = new StoryCatalog();
        var random = new Random(9);
        var old = Enumerable.Range(0, Articles).ToDictionary(Id, _ => (StorySignature?)Dated(Signature(random), 0), StringComparer.Ordinal);
        catalog.Update(old);
        var story = Assert.Single(catalog.Update([KeyValuePair.Create("new", (StorySignature?)Dated(Signature(random), 5000))]));
        Assert.Equal(["new"], story);
    }

    private static void Apply(
        StoryCatalog catalog, Dictionary<string, StorySignature?> changes, Dictionary<string, StorySignature?> held, Dictionary<string, string> stories)
    {
        var found = catalog.Update(changes);
        foreach (var (id, signature) in changes)
        {
            held.Remove(id);
            stories.Remove(id);
            if (signature is not null)
            {
                held.Add(id, signature);
            }
        }

        foreach (var story in found)
        {
            foreach (var id in story)
            {
                stories[id] = string.Join(' ', story);
            }
        }

        Assert.Equal(held.Count, catalog.Count);
    }

    private static string[] Whole(Dictionary<string, StorySignature?> held)
    {
        var ids = held.Keys.Order(StringComparer.Ordinal).ToArray();
        return [.. StoryFinder.Group([.. ids.Select(id => held[id]!)]).Select(story => string.Join(' ', story.Select(number => ids[number]))).Order(StringComparer.Ordinal)];
    }

    private static string[] Told(Dictionary<string, string> stories) => [.. stories.Values.Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string[]> Batches(string[] order, Random random)
    {
        for (var at = 0; at < order.Length;)
        {
            var end = Math.Min(order.Length, at + random.Next(1, 12));
            yield return order[at..end];
            at = end;
        }
    }

    private static string Id(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static StorySignature Dated(StorySignature signature, int days) =>
        new(signature.Features with { Published = new DateOnly(2021, 3, 1).AddDays(days) });

    /// <summary>An article of a world of few words, where everything resembles everything and many links are equally strong.</summary>
    private static StorySignature Signature(Random random)
    {
        var topic = random.Next(8);
        var keys = Enumerable.Range(0, 14).Select(_ => (uint)(random.Next(3) == 0 ? random.Next(60) : (topic * 6) + random.Next(9))).Distinct().Order().ToArray();
        var weights = keys.Select(key => 0.5f + (key % 3 * 0.5f)).ToArray();
        var ranks = keys.Select((key, i) => (i, weights[i], key)).OrderByDescending(x => x.Item2).ThenBy(x => x.key).Select((x, rank) => (x.i, rank)).ToDictionary(x => x.i, x => (byte)x.rank);
        return new StorySignature(new StoryFeatures
        {
            Published = random.Next(5) == 0 ? null : new DateOnly(2021, 3, 1).AddDays(random.Next(12)),
            Terms = [.. keys.Select((key, i) => new StoryTerm(key, weights[i], (TermKind)(key % 2), ranks[i], random.Next(2) == 0))],
        });
    }
}
