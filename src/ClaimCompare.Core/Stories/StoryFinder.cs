using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Stories;

/// <summary>Puts articles into stories: a pure function of the set of articles.</summary>
public static class StoryFinder
{
    /// <summary>
    /// The mean link that holds a story together. On the kinds of news that the link was calibrated on, stories come out best between
    /// 0.36 and 0.40.
    /// </summary>
    internal const double Cohesion = 0.36;

    /// <summary>Every article is in exactly one story of the result; stories are ordered by id. Of articles with one id the first counts.</summary>
    public static IReadOnlyList<StoryArticles> Find(IReadOnlyList<AnalyzedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        AnalyzedArticle[] ordered = [.. articles.DistinctBy(article => article.Article.Id).OrderBy(article => article.Article.Id, StringComparer.Ordinal)];
        StorySignature[] signatures = [.. ordered.Select(SignatureReader.Read)];
        return
        [
            .. Group(signatures).Select(story => StoryAssembler.Assemble([.. story.Select(number => ordered[number])]))
                .OrderBy(story => story.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Puts signatures into stories.</summary>
    /// <param name="signatures">In the order of their articles' ids, which settles ties.</param>
    /// <returns>The numbers of each story's signatures, ascending.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Group(IReadOnlyList<StorySignature> signatures)
    {
        ArgumentNullException.ThrowIfNull(signatures);

        // Articles that the link cannot tell apart are one node, so that ten thousand copies cost no more than one.
        var nodes = signatures.Select((signature, number) => (signature, number)).GroupBy(x => Likeness.Of(x.signature) ?? new Likeness(0, x.number))
            .Select(group => group.Select(x => x.number).ToArray()).OrderBy(members => members[0]).ToArray();
        var clusters = AverageLinkage.Cluster([.. nodes.Select(members => members.Length)], Links([.. nodes.Select(members => signatures[members[0]])]), Cohesion);
        return [.. nodes.Zip(clusters).GroupBy(x => x.Second).Select(story => (IReadOnlyList<int>)[.. story.SelectMany(x => x.First).Order()])];
    }

    private static IEnumerable<(int A, int B, double Strength)> Links(StorySignature[] signatures)
    {
        var index = new StoryIndex();
        for (var b = 0; b < signatures.Length; b++)
        {
            foreach (var (a, strength) in index.LinksOf(signatures[b].Profile))
            {
                yield return (a, b, strength);
            }

            index.Add(signatures[b].Profile);
        }
    }
}
