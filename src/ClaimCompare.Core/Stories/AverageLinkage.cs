namespace ClaimCompare.Core.Stories;

/// <summary>
/// Average-linkage clustering of a sparse graph: the two clusters with the highest mean link (missing links count 0) are joined as long
/// as that mean reaches a threshold. The mean keeps chains apart that single links would run together. Ties go to the lower numbers, so
/// the result is a function of the graph.
/// </summary>
internal static class AverageLinkage
{
    /// <param name="sizes">How many articles each node stands for.</param>
    /// <param name="links">Each pair of nodes at most once, with the strength of the link between any of their articles.</param>
    /// <param name="threshold">Clusters whose mean link is weaker stay apart.</param>
    /// <param name="joined">Takes what was joined, in this order; null where nobody asks.</param>
    /// <returns>The cluster of each node, by the lowest node in it.</returns>
    public static int[] Cluster(
        ReadOnlySpan<int> sizes, IEnumerable<(int A, int B, double Strength)> links, double threshold, List<Joining>? joined = null)
    {
        var count = sizes.Length;
        var clusters = new Dictionary<int, double>[count];
        var size = sizes.ToArray();
        var parent = new int[count];
        for (var i = 0; i < count; i++)
        {
            clusters[i] = [];
            parent[i] = i;
        }

        var queue = new PriorityQueue<(int A, int B, int Size), Rank>();
        foreach (var (a, b, strength) in links)
        {
            var sum = strength * size[a] * size[b];
            clusters[a][b] = sum;
            clusters[b][a] = sum;
            Offer(a, b, sum);
        }

        while (queue.TryDequeue(out var next, out _))
        {
            var (a, b, joint) = next;
            if (parent[a] == a && parent[b] == b && size[a] + size[b] == joint && clusters[a].TryGetValue(b, out var sum))
            {
                joined?.Add(new Joining(Math.Min(a, b), Math.Max(a, b), sum / ((double)size[a] * size[b])));
                Join(Math.Min(a, b), Math.Max(a, b));
            }
        }

        for (var i = 0; i < count; i++)
        {
            parent[i] = parent[parent[i]];
        }

        return parent;

        void Offer(int a, int b, double sum)
        {
            var mean = sum / ((double)size[a] * size[b]);
            if (mean >= threshold)
            {
                queue.Enqueue((a, b, size[a] + size[b]), new Rank(mean, Math.Min(a, b), Math.Max(a, b)));
            }
        }

        void Join(int kept, int gone)
        {
            parent[gone] = kept;
            size[kept] += size[gone];
            clusters[kept].Remove(gone);
            foreach (var (other, sum) in clusters[gone])
            {
                clusters[other].Remove(gone);
                if (other != kept)
                {
                    clusters[kept][other] = clusters[kept].GetValueOrDefault(other) + sum;
                    clusters[other][kept] = clusters[kept][other];
                }
            }

            clusters[gone] = [];
            foreach (var (other, sum) in clusters[kept])
            {
                Offer(kept, other, sum);
            }
        }
    }

    /// <summary>The strongest pair comes first, of equally strong ones that of the lower numbers.</summary>
    private readonly record struct Rank(double Mean, int Low, int High) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            var order = other.Mean.CompareTo(Mean);
            order = order != 0 ? order : Low.CompareTo(other.Low);
            return order != 0 ? order : High.CompareTo(other.High);
        }
    }
}

/// <summary>Two clusters become one, which goes on under the lower node.</summary>
/// <param name="Mean">The mean link between the two.</param>
internal readonly record struct Joining(int Kept, int Gone, double Mean);
