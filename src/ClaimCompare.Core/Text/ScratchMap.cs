namespace ClaimCompare.Core.Text;

/// <summary>Tables that a thread uses for one reading after the other, as <see cref="Scratch{T}"/> does lists.</summary>
internal static class ScratchMap<TKey, TValue> where TKey : notnull
{
    /// <summary>Larger tables, of an article like no other, are left to the collector.</summary>
    private const int MostKept = 1 << 12;

    /// <summary>As many as one reading uses at a time.</summary>
    private const int MostFree = 4;

    [ThreadStatic]
    private static Stack<Dictionary<TKey, TValue>>? free;

    /// <summary>An empty table.</summary>
    public static Dictionary<TKey, TValue> Rent() => free is not null && free.TryPop(out var map) ? map : [];

    public static void Return(Dictionary<TKey, TValue> map)
    {
        free ??= new Stack<Dictionary<TKey, TValue>>(MostFree);
        if (map.Capacity <= MostKept && free.Count < MostFree)
        {
            map.Clear();
            free.Push(map);
        }
    }
}
