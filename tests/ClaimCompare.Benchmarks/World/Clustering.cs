namespace ClaimCompare.Benchmarks.World;

/// <summary>How far found groups are the true ones.</summary>
internal static class Clustering
{
    /// <summary>B³: for each item the share of its group that belongs (precision) and of its true group that is there (recall), averaged.</summary>
    public static (double Precision, double Recall, double F1) BCubed(IReadOnlyDictionary<string, int> truth, IReadOnlyDictionary<string, int> found)
    {
        var both = truth.Keys.GroupBy(id => (truth[id], found[id])).ToDictionary(group => group.Key, group => group.Count());
        var sizes = truth.Keys.GroupBy(id => truth[id]).ToDictionary(group => group.Key, group => group.Count());
        var foundSizes = truth.Keys.GroupBy(id => found[id]).ToDictionary(group => group.Key, group => group.Count());
        var precision = truth.Keys.Average(id => (double)both[(truth[id], found[id])] / foundSizes[found[id]]);
        var recall = truth.Keys.Average(id => (double)both[(truth[id], found[id])] / sizes[truth[id]]);
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }
}
