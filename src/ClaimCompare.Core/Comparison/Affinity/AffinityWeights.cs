namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>
/// Weights of <see cref="AffinityFeature"/>, in its order: logistic regression over the judged pairs of the report sets of the tests
/// (claimcompare-benchmarks affinity FOLDER... fits and prints them).
/// </summary>
internal static class AffinityWeights
{
    public static ReadOnlySpan<float> All =>
    [
        -0.30f, // Bias
        0.08f, // OfHarm
        0.95f, // OfTroops
        0.59f, // OfPeople
        -0.77f, // OfMoney
        -2.41f, // OfShare
        -0.59f, // OfTime
        -0.77f, // OfSize
        1.21f, // SameUnit
        0.17f, // OpenUnit
        1.77f, // SameMeasure
        -0.54f, // OpenMeasure
        0.44f, // SameThing
        -0.14f, // OtherThing
        0.00f, // BothPeople
        0.56f, // SameHead
        -0.34f, // SharedModifier
        -0.11f, // OtherModifiers
        1.19f, // SameDeed
        -0.14f, // OtherDeed
        0.80f, // Near
        1.00f, // Shared
        0.30f, // Wide
        0.67f, // Crossed
        0.10f, // Names
        0.55f, // BothLead
        -1.17f, // Position
        -1.20f, // OnePart
        0.40f, // BothParts
        0.49f, // OnlyOfMeasure
        -0.26f, // OnlyOfHead
        1.23f, // SameCountry
        -1.85f, // OtherPlace
        -0.30f, // OtherState
        -2.20f, // OtherNegation
        -0.75f, // OtherTime
        1.12f, // SameTime
        -1.08f, // OneRecalled
        -0.57f, // BothRecalled
        0.22f, // SameOrigin
        -1.97f, // Ratio
        0.13f, // Few
        0.62f, // Many
        -2.62f, // Vague
    ];
}
