namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>
/// Weights of <see cref="ClashFeature"/>, in its order: logistic regression (claimcompare-benchmarks clashes FOLDER... fits and prints)
/// over the judged pairs of the report sets of the tests and over pairs of other news, where what nobody judged counts half against.
/// </summary>
internal static class ClashWeights
{
    public static ReadOnlySpan<float> All =>
    [
        -0.61f, // Bias
        -0.62f, // OfHarm
        -0.60f, // OfTroops
        -0.38f, // OfPeople
        -0.45f, // OfMoney
        0.20f, // OfShare
        0.08f, // OfTime
        1.14f, // OfSize
        0.39f, // ByRule
        1.64f, // RuleConfidence
        0.08f, // OneMeasurand
        0.21f, // Affinity
        0.02f, // GreaterLater
        0.92f, // GreaterEarlier
        0.00f, // OneMoment
        -0.32f, // WithinHours
        0.59f, // WithinDay
        -0.98f, // Days
        0.76f, // Opposed
        0.31f, // TwoKinds
        -0.56f, // TwoSources
        -3.32f, // OneSource
        -0.27f, // OneUnsourced
        -0.86f, // BothUnsourced
        1.11f, // Acknowledged
        0.85f, // HeldByOne
        1.08f, // Gap
        0.30f, // Wide
        0.82f, // Bounded
        -0.28f, // Approximate
        -0.97f, // Few
        -0.24f, // BothLead
        -1.75f, // NeitherLeads
        0.39f, // Recalled
        -2.39f, // OnePart
        0.11f, // BothParts
        0.39f, // Contrast
        -1.37f, // Moving
        0.35f, // OneLimit
        -0.97f, // OtherState
        -0.36f, // MoreReadings
    ];
}
