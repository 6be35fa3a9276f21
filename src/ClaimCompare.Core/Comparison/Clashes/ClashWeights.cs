namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>
/// Weights of <see cref="ClashFeature"/>, in its order: logistic regression over judged pairs (claimcompare-benchmarks clashes FOLDER...
/// fits and prints them).
/// </summary>
internal static class ClashWeights
{
    public static ReadOnlySpan<float> All =>
    [
        -0.52f, // Bias
        -0.75f, // OfHarm
        -0.93f, // OfTroops
        -0.62f, // OfPeople
        -0.67f, // OfMoney
        0.19f, // OfShare
        0.13f, // OfTime
        0.93f, // OfSize
        0.18f, // ByRule
        2.03f, // RuleConfidence
        -0.06f, // OneMeasurand
        0.14f, // Affinity
        -0.05f, // GreaterLater
        0.89f, // GreaterEarlier
        0.00f, // OneMoment
        -0.07f, // WithinHours
        0.57f, // WithinDay
        -0.99f, // Days
        1.11f, // Opposed
        0.14f, // TwoKinds
        -0.45f, // TwoSources
        -1.29f, // OneSource
        -0.18f, // OneUnsourced
        -0.77f, // BothUnsourced
        1.14f, // Acknowledged
        0.81f, // HeldByOne
        1.24f, // Gap
        0.31f, // Wide
        0.69f, // Bounded
        -0.07f, // Approximate
        -0.97f, // Few
        -0.25f, // BothLead
        -1.71f, // NeitherLeads
        0.25f, // Recalled
        -2.73f, // OnePart
        0.42f, // BothParts
        0.40f, // Contrast
        -1.47f, // Moving
        0.45f, // OneLimit
        -1.03f, // OtherState
        -0.29f, // MoreReadings
    ];
}
