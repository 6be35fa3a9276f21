namespace ClaimCompare.Ingestion;

/// <summary>What was used last, as much as is allowed to be kept. Not for several threads at a time.</summary>
/// <param name="most">Of all weights together; what was used longest ago is forgotten.</param>
/// <param name="weigh">What keeping a value costs.</param>
internal sealed class LatestUsed<TKey, TValue>(long most, Func<TValue, long> weigh, IEqualityComparer<TKey>? keys = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> known = new(keys);
    private readonly LinkedList<(TKey Key, TValue Value)> latestFirst = new();
    private long weight;

    public bool TryGet(TKey key, out TValue value)
    {
        if (!known.TryGetValue(key, out var node))
        {
            value = default!;
            return false;
        }

        latestFirst.Remove(node);
        latestFirst.AddFirst(node);
        value = node.Value.Value;
        return true;
    }

    /// <summary>Keeps a value, in the place of that of the same key.</summary>
    public void Keep(TKey key, TValue value)
    {
        if (known.Remove(key, out var old))
        {
            Drop(old);
        }

        known.Add(key, latestFirst.AddFirst((key, value)));
        weight += weigh(value);
        while (weight > most && latestFirst.Last is { } oldest && oldest != latestFirst.First)
        {
            known.Remove(oldest.Value.Key);
            Drop(oldest);
        }
    }

    public void Clear()
    {
        known.Clear();
        latestFirst.Clear();
        weight = 0;
    }

    private void Drop(LinkedListNode<(TKey Key, TValue Value)> node)
    {
        latestFirst.Remove(node);
        weight -= weigh(node.Value.Value);
    }
}
