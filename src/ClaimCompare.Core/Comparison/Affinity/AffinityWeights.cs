namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>
/// Weights of <see cref="AffinityFeature"/>, in its order: logistic regression over the judged pairs of the report sets of the tests
/// (claimcompare-benchmarks affinity FOLDER... fits and prints them).
/// </summary>
internal static class AffinityWeights
{
    public static ReadOnlySpan<float> All =>
    [
        -0.38f, // Bias
        0.09f, // OfHarm
        0.94f, // OfTroops
        0.52f, // OfPeople
        -0.77f, // OfMoney
        -2.37f, // OfShare
        -0.60f, // OfTime
        -0.80f, // OfSize
        0.99f, // SameUnit
        0.24f, // OpenUnit
        1.93f, // SameMeasure
        -0.61f, // OpenMeasure
        0.33f, // SameThing
        -0.18f, // OtherThing
        0.04f, // BothPeople
        0.64f, // SameHead
        -0.15f, // SharedModifier
        -0.16f, // OtherModifiers
        1.24f, // SameDeed
        -0.14f, // OtherDeed
        1.13f, // Near
        1.31f, // Shared
        0.22f, // Wide
        0.66f, // Crossed
        0.09f, // Names
        0.52f, // BothLead
        -1.27f, // Position
        -0.84f, // OnePart
        0.68f, // BothParts
        0.51f, // OnlyOfMeasure
        -0.15f, // OnlyOfHead
        1.22f, // SameCountry
        -2.11f, // OtherPlace
        -0.30f, // OtherState
        -2.18f, // OtherNegation
        -0.84f, // OtherTime
        1.13f, // SameTime
        -1.10f, // OneRecalled
        -0.76f, // BothRecalled
        0.35f, // SameOrigin
        -1.89f, // Ratio
        0.11f, // Few
        0.69f, // Many
        -2.65f, // Vague
    ];
}
