namespace ClaimCompare.Core.Comparison.People;

/// <summary>
/// Weights of <see cref="PersonFeature"/>, in its order: logistic regression (claimcompare-benchmarks people FOLDER... fits and prints)
/// over the judged pairs of ages of the report sets and of the cases of the tests, and over other news, where what nobody judged counts a little against.
/// </summary>
internal static class PersonWeights
{
    public static ReadOnlySpan<float> All =>
    [
        -0.101f, // Bias
        0.487f, // OneYear
        -0.129f, // TwoYears
        -0.646f, // FewYears
        -0.074f, // ManyYears
        -0.496f, // ShareOfAge
        1.315f, // Transposed
        0.559f, // BothChildren
        -0.167f, // OneChild
        -0.424f, // OneNamed
        0.201f, // NameThere
        0.216f, // SameSex
        0.855f, // SameTrade
        -0.252f, // OtherTrade
        -0.380f, // SameTie
        -0.732f, // SameNoun
        -1.846f, // OtherNoun
        0.968f, // BothKilled
        -0.203f, // BothHurt
        0.252f, // BothAccused
        -0.024f, // OneInvolved
        -0.096f, // KilledOrHurt
        -0.692f, // SolePart
        2.042f, // SameWounds
        0.385f, // OneCounted
        -0.350f, // SeveralCounted
        0.987f, // SeveralOfTrade
        -0.649f, // OneArmed
        -1.005f, // LesserHasCloser
        -1.133f, // GreaterHasCloser
        0.397f, // OnlyOne
        0.836f, // OnlyFitting
        0.229f, // BothFirst
        -0.153f, // RankApart
        1.627f, // ListedAlike
        0.365f, // OneListed
        -0.226f, // BothLead
        -0.297f, // PositionsApart
        -0.201f, // Aside
        -0.462f, // Among
        0.693f, // Near
        -2.716f, // Wide
        0.614f, // Shared
        1.863f, // RuledDescribed
        1.785f, // RuledListed
        0.070f, // CountsAlike
    ];

    /// <summary>How likely two people of different ages are one, 0 to 1.</summary>
    public static float Likelihood(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * All[i];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }
}
