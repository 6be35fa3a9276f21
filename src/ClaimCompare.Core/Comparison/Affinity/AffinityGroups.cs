namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>
/// Joins what one measurand's words do not: figures that two outlets tell so differently that their measurands do not read the same,
/// or that a text leaves half said. Each is joined with its likeliest counterpart in the other article, the surest first, unless an
/// article tells the two apart.
/// </summary>
internal static class AffinityGroups
{
    /// <summary>Articles whose figures are looked for in each other, so that a story of hundreds stays cheap.</summary>
    private const int MostArticles = 40;

    /// <summary>Figures of one article; one with more is a table.</summary>
    private const int MostFigures = 64;

    /// <param name="groups">Groups of one measurand each, without ages.</param>
    /// <param name="claims">All claims of the story, article by article.</param>
    public static List<NumberGroup> Join(IReadOnlyList<NumberGroup> groups, IReadOnlyList<ClaimEntry> claims)
    {
        var clusters = new FigureClusters(groups);
        List<(ClaimEntry[] Entries, FigureProfile[] Figures)> articles =
        [
            .. claims.GroupBy(entry => entry.Article).Select(article => (article.ToArray(), FigureProfile.Of(article.Key))).Where(article => article.Item2.Length is > 0 and <= MostFigures)
                .DistinctBy(article => article.Item1[0].Witness, StringComparer.Ordinal).Take(MostArticles),
        ];
        var links = new List<FigureLink>();
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = i + 1; j < articles.Count; j++)
            {
                links.AddRange(FigureLinks.Between(articles[i].Figures, articles[j].Figures).Select(link => new FigureLink(articles[i].Entries[link.A], articles[j].Entries[link.B], link.Affinity)));
            }
        }

        // A stable sort: links of one affinity keep the order of their articles and figures.
        foreach (var link in links.OrderByDescending(link => link.Affinity))
        {
            clusters.Join(link);
        }

        return clusters.Groups();
    }
}
