using System.Globalization;
using ClaimCompare.Benchmarks.World;
using ClaimCompare.Core;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Links;

/// <summary>Articles of which it is known which tell one event, with the pairs of them that may be linked.</summary>
internal sealed class LinkSet
{
    /// <summary>A world's pairs that are this far from a link by the weights as they are, are left out: there are millions.</summary>
    private const double FarOff = -4;

    private const int WorldArticles = 2000;
    private const int ManyArticles = 900;

    /// <summary>A set counts once as it is, and less with no dates and with every second date.</summary>
    private const double OfOtherDates = 0.3;

    /// <summary>The same few hands write it all, but there are many events in few towns.</summary>
    private const double OfWorld = 2;

    /// <summary>What was gathered from many outlets tells most.</summary>
    private const double OfFile = 3;

    private LinkSet(string name, double weight, IReadOnlyList<(Article Article, string Event)> articles)
    {
        (Name, Weight) = (name, weight);
        Ids = [.. articles.Select(one => one.Article.Id)];
        Events = [.. articles.Select(one => one.Event)];
        LinkProfile[] profiles = [.. articles.AsParallel().AsOrdered().Select(one => SignatureReader.Read(ArticleAnalyzer.Analyze(one.Article)).Profile)];
        for (var b = 0; b < profiles.Length; b++)
        {
            var probe = new LinkProbe(profiles[b]);
            for (var a = 0; a < b; a++)
            {
                if (StoryLink.MayLink(profiles[a], profiles[b]) && LinkEvidence.Of(probe, profiles[a]) is var evidence && !StoryLink.SharesNamesAlone(evidence))
                {
                    Add(new LinkPair(a, b, Events[a] == Events[b], evidence));
                }
            }
        }
    }

    public string Name { get; }

    public double Weight { get; }

    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<string> Events { get; }

    public List<LinkPair> Pairs { get; } = [];

    /// <param name="sources">Folders that hold articles.jsonl, files of articles, or seeds of worlds.</param>
    public static IEnumerable<LinkSet> Read(IReadOnlyList<string> sources)
    {
        var all = new List<(Article Article, string Event)>();
        foreach (var source in sources)
        {
            if (int.TryParse(source, CultureInfo.InvariantCulture, out var seed))
            {
                var world = new SimulatedWorld(WorldArticles, seed);
                yield return new LinkSet("world " + source, OfWorld, [.. world.Articles.Select(article => (article, world.Stories[article.Id].ToString(CultureInfo.InvariantCulture)))]);
                continue;
            }

            var isFolder = Directory.Exists(source);
            var name = Path.GetFileNameWithoutExtension(source.TrimEnd('/'));
            var articles = ArticleLines.Read(isFolder ? Path.Combine(source, "articles.jsonl") : source).ToList();
            yield return new LinkSet(name, isFolder ? 1 : OfFile, articles);
            if (isFolder)
            {
                yield return new LinkSet(name + ", undated", OfOtherDates, articles.ConvertAll(one => (Undated(one.Article), one.Event)));
                yield return new LinkSet(name + ", half dated", OfOtherDates, [.. articles.Select((one, i) => (i % 2 == 0 ? one.Article : Undated(one.Article), one.Event))]);
                all.AddRange(articles.Select(one => (one.Article with { Id = name + "/" + one.Article.Id }, name + "/" + one.Event)));
            }
        }

        if (all.Count > 0)
        {
            yield return new LinkSet("all folders together", OfFile, all);
        }
    }

    private static Article Undated(Article article) => article with { Published = null, PublishedAt = null };

    private void Add(LinkPair pair)
    {
        if (Ids.Count < ManyArticles || pair.IsOne || pair.Sum(StoryLink.FeatureWeights) > FarOff)
        {
            Pairs.Add(pair);
        }
    }
}

/// <summary>Two articles of a set by their numbers.</summary>
internal sealed class LinkPair
{
    public LinkPair(int a, int b, bool isOne, in LinkEvidence evidence)
    {
        (A, B, IsOne) = (a, b, isOne);
        Span<double> features = stackalloc double[LinkFeatures.Count];
        LinkFeatures.Read(evidence, features);
        Features = [.. features.ToArray().Select(feature => (float)feature)];
    }

    public int A { get; }

    public int B { get; }

    /// <summary>Both tell of one event.</summary>
    public bool IsOne { get; }

    public float[] Features { get; }

    public double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * Features[i];
        }

        return sum;
    }
}
