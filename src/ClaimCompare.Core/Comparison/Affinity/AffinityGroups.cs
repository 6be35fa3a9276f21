namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>
/// Joins what one measurand's words do not: figures that two outlets tell so differently that their measurands do not read the same,
/// or that a text leaves half said. Each is joined with its likeliest counterpart in the other article, the surest first, unless an
/// article tells the two apart.
/// </summary>
internal static class AffinityGroups
{
    /// <param name="groups">Groups of one measurand each, without ages.</param>
    /// <param name="candidates">What the figures of the story may be in each other's articles, article by article.</param>
    public static List<NumberGroup> Join(IReadOnlyList<NumberGroup> groups, IReadOnlyList<FigureCandidate> candidates)
    {
        var clusters = new FigureClusters(groups);

        // A stable sort: links of one affinity keep the order of their articles and figures.
        foreach (var candidate in candidates.Where(candidate => candidate.IsLink).OrderByDescending(candidate => candidate.Affinity))
        {
            clusters.Join(new FigureLink(candidate.A, candidate.B, candidate.Affinity));
        }

        return clusters.Groups();
    }
}
