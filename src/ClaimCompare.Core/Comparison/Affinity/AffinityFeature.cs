namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>What is looked at to tell whether two figures of two articles measure one thing. The order is that of the weights.</summary>
internal enum AffinityFeature
{
    /// <summary>Always 1.</summary>
    Bias,
    OfHarm,
    OfTroops,
    OfPeople,
    OfMoney,
    OfShare,
    OfTime,
    OfSize,

    /// <summary>Both have one unit; only one of them has one.</summary>
    SameUnit,
    OpenUnit,

    /// <summary>Both were read as one measure; only one of them says what it measures.</summary>
    SameMeasure,
    OpenMeasure,

    /// <summary>What is counted: the same, other things, people on both sides.</summary>
    SameThing,
    OtherThing,
    BothPeople,

    /// <summary>The same noun stands at the head of both counted phrases; words beside it agree, or differ on both sides.</summary>
    SameHead,
    SharedModifier,
    OtherModifiers,

    SameDeed,
    OtherDeed,

    /// <summary>Likeness (cosine, 0 to 1) of the words near the two figures, and what they share in sum.</summary>
    Near,
    Shared,

    /// <summary>The same with the sentences before; and of the one with the sentence before, of the other without.</summary>
    Wide,
    Crossed,

    /// <summary>Names shared by the sentences, at most two.</summary>
    Names,

    /// <summary>Both stand among the first sentences of their articles; how far apart they stand, as a share of the article.</summary>
    BothLead,
    Position,

    /// <summary>Only one counts a share of another figure.</summary>
    OnePart,
    BothParts,

    /// <summary>How few other figures of their articles could be meant: 1 where each is the only one of its measure, or of its head.</summary>
    OnlyOfMeasure,
    OnlyOfHead,

    SameCountry,
    OtherPlace,
    OtherState,
    OtherNegation,
    OtherTime,
    SameTime,

    /// <summary>Only one is told as background; both are.</summary>
    OneRecalled,
    BothRecalled,

    /// <summary>One speaker gives both.</summary>
    SameOrigin,

    /// <summary>How far the values are apart: the logarithm of their ratio, at most 3; one of them is one or two; both are ten or more; one is no exact number.</summary>
    Ratio,
    Few,
    Many,
    Vague,
}
