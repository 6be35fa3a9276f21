namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Two figures of two articles, each the other's likeliest counterpart there.</summary>
internal readonly record struct FigureLink(ClaimEntry A, ClaimEntry B, float Affinity);
