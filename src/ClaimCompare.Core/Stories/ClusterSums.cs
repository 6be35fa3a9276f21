namespace ClaimCompare.Core.Stories;

/// <summary>The sums of links between the clusters of two sets while clusters within either set are joined.</summary>
internal sealed class ClusterSums
{
    /// <summary>Makes up for the order of additions: sums nearer than this share are not told apart.</summary>
    private const double Rounding = 1e-9;

    /// <summary>For each side, for each of its clusters that has links, the sum of its links to clusters of the other side.</summary>
    private readonly Dictionary<int, Dictionary<int, double>>[] sums = [[], []];
    private readonly int[][] sizes;

    public ClusterSums(int[] sizesA, int[] sizesB) => sizes = [sizesA, sizesB];

    /// <summary>Links a node of the first set with one of the second, each pair at most once.</summary>
    public void Add(int a, int b, double strength)
    {
        var sum = strength * sizes[0][a] * sizes[1][b];
        Set(0, a, b, sum);
        Set(1, b, a, sum);
    }

    /// <summary>Joins two clusters of a side.</summary>
    /// <returns>Whether one of the two would rather have been joined with a cluster of the other side.</returns>
    public bool JoinsFirst(int side, Joining joining)
    {
        var (kept, gone, mean) = joining;
        if (Reaches(side, kept, mean) || Reaches(side, gone, mean))
        {
            return true;
        }

        sizes[side][kept] += sizes[side][gone];
        if (sums[side].Remove(gone, out var moved))
        {
            foreach (var (other, sum) in moved)
            {
                var joint = sum + (sums[side].TryGetValue(kept, out var row) ? row.GetValueOrDefault(other) : 0);
                sums[1 - side][other].Remove(gone);
                Set(side, kept, other, joint);
                Set(1 - side, other, kept, joint);
            }
        }

        return false;
    }

    /// <summary>Whether any two clusters of the two sides have a mean link this strong.</summary>
    public bool AnyReaches(double mean) => sums[0].Keys.Any(cluster => Reaches(0, cluster, mean));

    /// <summary>Whether a cluster has a mean link this strong to a cluster of the other side.</summary>
    private bool Reaches(int side, int cluster, double mean)
    {
        if (sums[side].TryGetValue(cluster, out var row))
        {
            foreach (var (other, sum) in row)
            {
                if (sum >= mean * sizes[side][cluster] * sizes[1 - side][other] * (1 - Rounding))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Set(int side, int cluster, int other, double sum)
    {
        if (!sums[side].TryGetValue(cluster, out var row))
        {
            sums[side].Add(cluster, row = []);
        }

        row[other] = sum;
    }
}
