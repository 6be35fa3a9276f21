namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Finds for each figure of an article what it may be in the others of its story.</summary>
internal static class FigureCandidates
{
    /// <summary>Below it two figures have nothing to do with each other.</summary>
    private const float LeastAffinity = 0.3f;

    /// <summary>Articles whose figures are looked for in each other, so that a story of hundreds stays cheap.</summary>
    private const int MostArticles = 40;

    /// <summary>Figures of one article; one with more is a table.</summary>
    private const int MostFigures = 64;

    /// <param name="claims">All claims of the story, article by article.</param>
    public static List<FigureCandidate> Of(IReadOnlyList<ClaimEntry> claims)
    {
        List<(ClaimEntry[] Entries, FigureProfile[] Figures)> articles =
        [
            .. claims.GroupBy(entry => entry.Ref.Article, StringComparer.Ordinal).Select(article => (article.ToArray(), ArticleProfiles.Of(article.First().Article).Figures)).Where(article => article.Item2.Length is > 0 and <= MostFigures)
                .DistinctBy(article => article.Item1[0].Witness, StringComparer.Ordinal).Take(MostArticles),
        ];
        var found = new List<FigureCandidate>();
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = i + 1; j < articles.Count; j++)
            {
                AddBetween(articles[i], articles[j], found);
            }
        }

        return found;
    }

    private static void AddBetween((ClaimEntry[] Entries, FigureProfile[] Figures) a, (ClaimEntry[] Entries, FigureProfile[] Figures) b, List<FigureCandidate> found)
    {
        var (bestOfA, bestOfB) = (new Best[a.Figures.Length], new Best[b.Figures.Length]);
        var affinities = new float[a.Figures.Length, b.Figures.Length];
        for (var i = 0; i < a.Figures.Length; i++)
        {
            for (var j = 0; j < b.Figures.Length; j++)
            {
                if (FigureAffinity.MayBeOne(a.Figures[i], b.Figures[j]))
                {
                    affinities[i, j] = FigureAffinity.Of(a.Figures[i], b.Figures[j], LeastAffinity);
                    bestOfA[i].Raise(affinities[i, j], j);
                    bestOfB[j].Raise(affinities[i, j], i);
                }
            }
        }

        for (var i = 0; i < a.Figures.Length; i++)
        {
            for (var j = 0; j < b.Figures.Length; j++)
            {
                if (affinities[i, j] >= LeastAffinity)
                {
                    var (one, other) = (a.Figures[i], b.Figures[j]);
                    found.Add(new FigureCandidate(a.Entries[one.Index], b.Entries[other.Index], one, other, affinities[i, j], bestOfA[i].Beside(j), bestOfB[j].Beside(i)));
                }
            }
        }
    }

    /// <summary>The two likeliest counterparts of a figure; of equal ones the first.</summary>
    private struct Best
    {
        private float first;
        private float second;
        private int index;

        public void Raise(float affinity, int at)
        {
            if (affinity > first)
            {
                (first, second, index) = (affinity, first, at);
            }
            else
            {
                second = Math.Max(second, affinity);
            }
        }

        /// <summary>The likeliest but this one; of equal ones the first is before the others.</summary>
        public readonly float Beside(int at) => at == index ? second : first;
    }
}
