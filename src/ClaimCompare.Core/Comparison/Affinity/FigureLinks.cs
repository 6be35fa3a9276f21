namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Two figures of two articles, each the other's likeliest counterpart there.</summary>
internal readonly record struct FigureLink(ClaimEntry A, ClaimEntry B, float Affinity);

/// <summary>The same by the two claims' indices in their articles.</summary>
internal readonly record struct IndexLink(int A, int B, float Affinity);

/// <summary>Finds for each figure of an article its counterpart in another.</summary>
internal static class FigureLinks
{
    /// <summary>A link below is a guess.</summary>
    private const float LeastAffinity = 0.7f;

    /// <summary>The links between two articles; both lists in text order.</summary>
    public static IEnumerable<IndexLink> Between(FigureProfile[] a, FigureProfile[] b)
    {
        var bestOfA = new (float Affinity, int Index)[a.Length];
        var bestOfB = new (float Affinity, int Index)[b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                if (FigureAffinity.MayBeOne(a[i], b[j]))
                {
                    var affinity = FigureAffinity.Of(a[i], b[j], LeastAffinity);
                    Raise(ref bestOfA[i], affinity, j);
                    Raise(ref bestOfB[j], affinity, i);
                }
            }
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (bestOfA[i] is { Affinity: >= LeastAffinity } best && bestOfB[best.Index].Index == i)
            {
                yield return new IndexLink(a[i].Index, b[best.Index].Index, best.Affinity);
            }
        }
    }

    private static void Raise(ref (float Affinity, int Index) best, float affinity, int index)
    {
        if (affinity > best.Affinity)
        {
            best = (affinity, index);
        }
    }
}
