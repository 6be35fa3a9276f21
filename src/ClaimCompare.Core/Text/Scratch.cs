namespace ClaimCompare.Core.Text;

/// <summary>
/// Lists that a thread uses for one reading after the other, so that an article costs no more memory than what is found in it. What is
/// found is copied out; nobody keeps a list that was given back.
/// </summary>
internal static class Scratch<T>
{
    /// <summary>Larger lists, of an article like no other, are left to the collector.</summary>
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static List<T>? free;

    /// <summary>An empty list.</summary>
    public static List<T> Rent()
    {
        var list = free ?? [];
        free = null;
        return list;
    }

    public static void Return(List<T> list)
    {
        if (list.Capacity <= MostKept)
        {
            list.Clear();
            free = list;
        }
    }

    /// <summary>Gives a list back for a copy of what it holds.</summary>
    public static T[] ToArray(List<T> list)
    {
        var found = list.ToArray();
        Return(list);
        return found;
    }
}
