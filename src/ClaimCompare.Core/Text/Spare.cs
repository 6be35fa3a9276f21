namespace ClaimCompare.Core.Text;

/// <summary>Something that is used for one reading and, emptied, for the next.</summary>
internal interface IReusable
{
    /// <summary>Forgets everything.</summary>
    void Clear();
}

/// <summary>Drafts that are done with, kept by the thread for its next reading, as <see cref="Scratch{T}"/> keeps lists: what is only noted on the way costs no memory.</summary>
internal static class Spare<T> where T : class, IReusable, new()
{
    /// <summary>More are at work in no article that a person wrote.</summary>
    private const int MostKept = 256;

    [ThreadStatic]
    private static Stack<T>? spare;

    /// <summary>An empty one.</summary>
    public static T Take() => spare is not null && spare.TryPop(out var one) ? one : new T();

    /// <summary>Takes one back; nobody may look at it any more.</summary>
    public static void Give(T used)
    {
        spare ??= new Stack<T>();
        if (spare.Count < MostKept)
        {
            used.Clear();
            spare.Push(used);
        }
    }

    /// <summary>Takes all of a list and leaves it empty; nobody may look at them any more.</summary>
    public static void Give(List<T> used)
    {
        spare ??= new Stack<T>();
        for (var i = 0; i < used.Count && spare.Count < MostKept; i++)
        {
            used[i].Clear();
            spare.Push(used[i]);
        }

        used.Clear();
    }
}
