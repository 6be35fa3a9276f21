namespace ClaimCompare.Core.Quantities;

/// <summary>Drafts that are done with, kept by the thread for its next sentence: a sentence's figures cost no memory but what is found.</summary>
internal static class SpareDrafts
{
    /// <summary>More figures stand in no sentence a person wrote.</summary>
    private const int MostKept = 64;

    [ThreadStatic]
    private static Stack<Draft>? spare;

    public static Draft Take() => spare is not null && spare.TryPop(out var draft) ? draft.Clear() : new Draft();

    /// <summary>Takes all drafts of a list and leaves it empty.</summary>
    public static void Give(List<Draft> drafts)
    {
        spare ??= new Stack<Draft>();
        foreach (var draft in drafts)
        {
            if (spare.Count < MostKept)
            {
                spare.Push(draft);
            }
        }

        drafts.Clear();
    }
}
