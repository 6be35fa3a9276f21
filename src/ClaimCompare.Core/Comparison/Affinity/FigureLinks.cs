namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Two figures of two articles, each the other's likeliest counterpart there.</summary>
internal readonly record struct FigureLink(ClaimEntry A, ClaimEntry B, float Affinity);

/// <summary>Finds for each figure of an article its counterpart in another.</summary>
internal static class FigureLinks
{
    /// <summary>A link below is a guess.</summary>
    private const float LeastAffinity = 0.7f;

    /// <summary>The links between two articles; both lists in text order.</summary>
    public static IEnumerable<FigureLink> Between(List<FigureProfile> a, List<FigureProfile> b)
    {
        var bestOfA = new (float Affinity, int Index)[a.Count];
        var bestOfB = new (float Affinity, int Index)[b.Count];
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                if (FigureAffinity.MayBeOne(a[i], b[j]))
                {
                    var affinity = FigureAffinity.Of(a[i], b[j]);
                    Raise(ref bestOfA[i], affinity, j);
                    Raise(ref bestOfB[j], affinity, i);
                }
            }
        }

        for (var i = 0; i < a.Count; i++)
        {
            if (bestOfA[i] is { Affinity: >= LeastAffinity } best && bestOfB[best.Index].Index == i)
            {
                yield return new FigureLink(a[i].Entry, b[best.Index].Entry, best.Affinity);
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
