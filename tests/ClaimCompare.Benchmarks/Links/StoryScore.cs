using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Links;

/// <summary>How well the stories of a set come out by certain weights.</summary>
/// <param name="Precision">B³, as the others.</param>
/// <param name="Found">Pairs of one event in one story.</param>
/// <param name="Missed">Pairs of one event in two stories.</param>
/// <param name="False">Pairs of two events in one story.</param>
internal sealed record StoryScore(double Precision, double Recall, int Found, int Missed, int False)
{
    /// <summary>What is put together wrongly costs more than what is left apart.</summary>
    private const double OfPrecision = 0.5;

    private int[] stories = [];

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>What fitting makes as high as it can be.</summary>
    public double Quality => F1 - (OfPrecision * (1 - Precision));

    /// <param name="sums">Of each pair its features by their weights.</param>
    public static StoryScore Of(LinkSet set, double[] sums, double cohesion)
    {
        var links = new List<(int A, int B, double Strength)>();
        for (var i = 0; i < sums.Length; i++)
        {
            if (1 / (1 + Math.Exp(-sums[i])) is >= StoryLink.Weakest and var strength)
            {
                links.Add((set.Pairs[i].A, set.Pairs[i].B, strength));
            }
        }

        var count = set.Ids.Count;
        var stories = AverageLinkage.Cluster([.. Enumerable.Repeat(1, count)], links, cohesion);
        var sizes = stories.CountBy(story => story).ToDictionary();
        var events = set.Events.CountBy(one => one).ToDictionary();
        var both = stories.Zip(set.Events).CountBy(pair => pair).ToDictionary();
        var found = both.Values.Sum(Pairs);
        return new StoryScore(
            stories.Zip(set.Events).Average(pair => (double)both[pair] / sizes[pair.First]),
            stories.Zip(set.Events).Average(pair => (double)both[pair] / events[pair.Second]),
            found, events.Values.Sum(Pairs) - found, sizes.Values.Sum(Pairs) - found) { stories = stories };
    }

    /// <summary>Whether two articles came into one story.</summary>
    public bool AreTogether(int a, int b) => stories[a] == stories[b];

    private static int Pairs(int count) => count * (count - 1) / 2;
}
