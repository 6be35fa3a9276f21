namespace ClaimCompare.Core.Stories;

/// <summary>Sets without common elements that grow together; an element joined with no other is in none.</summary>
internal sealed class DisjointSets<T>
    where T : class
{
    private readonly Dictionary<T, List<T>> sets = [];

    public IEnumerable<IReadOnlyList<T>> All => sets.Values.Distinct();

    public void Join(T a, T b)
    {
        var (one, other) = (SetOf(a), SetOf(b));
        if (one == other)
        {
            return;
        }

        var (large, small) = one.Count >= other.Count ? (one, other) : (other, one);
        large.AddRange(small);
        small.ForEach(element => sets[element] = large);
    }

    private List<T> SetOf(T element)
    {
        if (!sets.TryGetValue(element, out var set))
        {
            sets.Add(element, set = [element]);
        }

        return set;
    }
}
