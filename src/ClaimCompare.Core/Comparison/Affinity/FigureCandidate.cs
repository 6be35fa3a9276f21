namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Two figures of two articles that may measure one thing.</summary>
/// <param name="Affinity">How likely they do, 0 to 1, by what they count and the words around them.</param>
/// <param name="RivalOfA">The likelihood of the best other counterpart of the first one in the second one's article, 0 where there is none.</param>
/// <param name="RivalOfB">The same of the second one.</param>
internal readonly record struct FigureCandidate(ClaimEntry A, ClaimEntry B, FigureProfile OfA, FigureProfile OfB, float Affinity, float RivalOfA, float RivalOfB)
{
    /// <summary>A pair below is a guess.</summary>
    private const float LeastAffinity = 0.7f;

    /// <summary>Each is the other's likeliest counterpart, and likely enough to be told together.</summary>
    public bool IsLink => Affinity >= LeastAffinity && Affinity >= RivalOfA && Affinity >= RivalOfB;
}
