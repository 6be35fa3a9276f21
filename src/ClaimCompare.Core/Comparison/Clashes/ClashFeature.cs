namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>What is looked at to tell whether two readings of one measurand contradict each other. The order is that of the weights.</summary>
internal enum ClashFeature
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

    /// <summary>The rules say: a contradiction, and how sure they are of it; else something that one overtakes.</summary>
    ByRule,
    RuleConfidence,

    /// <summary>Both read as one measurand; how likely they are one where they do not, as log odds.</summary>
    OneMeasurand,
    Affinity,

    /// <summary>The greater one came later, or earlier; neither is known to.</summary>
    GreaterLater,
    GreaterEarlier,
    OneMoment,

    /// <summary>Both articles are dated and lie within three hours, a day; the days between them, at most ten.</summary>
    WithinHours,
    WithinDay,
    Days,

    /// <summary>Who counts: parties known to count against each other, parties of two kinds, two named sources, one source, nobody named on one side, on both.</summary>
    Opposed,
    TwoKinds,
    TwoSources,
    OneSource,
    OneUnsourced,
    BothUnsourced,

    /// <summary>The later article, or either where they have no order, gives the other figure, too, and names another source for it; or gives both in one source's name.</summary>
    Acknowledged,
    HeldByOne,

    /// <summary>How far apart, 0 to 1; by more than half; a bound, an approximate figure, a small count among them.</summary>
    Gap,
    Wide,
    Bounded,
    Approximate,
    Few,

    BothLead,
    NeitherLeads,

    /// <summary>One is told as background; one, or both, count a share.</summary>
    Recalled,
    OnePart,
    BothParts,

    /// <summary>Words beside the figures: of contrast on either side, of movement beside the later, of a limit beside one alone.</summary>
    Contrast,
    Moving,
    OneLimit,

    /// <summary>One is planned, wanted or possible and the other is not.</summary>
    OtherState,

    /// <summary>How many readings the group has beyond two, at most five.</summary>
    MoreReadings,
}
