namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>
/// Weights of <see cref="AffinityFeature"/>, in its order: logistic regression over the judged pairs of the report sets of the tests
/// (claimcompare-benchmarks affinity FOLDER... fits and prints them).
/// </summary>
internal static class AffinityWeights
{
    public static ReadOnlySpan<float> All =>
    [
        -0.33f, // Bias
        0.11f, // OfHarm
        0.97f, // OfTroops
        0.58f, // OfPeople
        -0.65f, // OfMoney
        -2.30f, // OfShare
        -0.49f, // OfTime
        -0.66f, // OfSize
        1.13f, // SameUnit
        0.12f, // OpenUnit
        1.73f, // SameMeasure
        -0.58f, // OpenMeasure
        0.41f, // SameThing
        -0.13f, // OtherThing
        -0.00f, // BothPeople
        0.62f, // SameHead
        -0.22f, // SharedModifier
        -0.12f, // OtherModifiers
        1.19f, // SameDeed
        -0.16f, // OtherDeed
        1.28f, // Near
        1.37f, // Shared
        0.33f, // Wide
        0.73f, // Crossed
        0.07f, // Names
        0.53f, // BothLead
        -1.16f, // Position
        -1.23f, // OnePart
        0.35f, // BothParts
        0.50f, // OnlyOfMeasure
        -0.25f, // OnlyOfHead
        1.30f, // SameCountry
        -2.13f, // OtherPlace
        -0.30f, // OtherState
        -2.17f, // OtherNegation
        -0.77f, // OtherTime
        1.07f, // SameTime
        -1.09f, // OneRecalled
        -0.59f, // BothRecalled
        0.20f, // SameOrigin
        -1.97f, // Ratio
        0.10f, // Few
        0.62f, // Many
        -2.60f, // Vague
    ];
}
