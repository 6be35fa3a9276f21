namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>How likely two figures contradict each other, and how likely the one has overtaken the other; 0 to 1 each.</summary>
internal readonly record struct ClashLikelihood(float Contradicts, float Overtakes)
{
    public static ClashLikelihood Of(ReadOnlySpan<float> features)
    {
        float contradicts = 0, overtakes = 0;
        for (var i = 0; i < features.Length; i++)
        {
            contradicts += features[i] * ClashWeights.OfContradiction[i];
            overtakes += features[i] * ClashWeights.OfSupersession[i];
        }

        return new ClashLikelihood(Share(contradicts), Share(overtakes));
    }

    /// <summary>Of several pairs of figures that hold two readings, what the likeliest says.</summary>
    public ClashLikelihood Or(ClashLikelihood other) => new(Math.Max(Contradicts, other.Contradicts), Math.Max(Overtakes, other.Overtakes));

    private static float Share(float odds) => 1 / (1 + MathF.Exp(-odds));
}
