namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>
/// What is looked at to tell whether two figures of two articles contradict each other, or one has overtaken the other. "Lesser" and
/// "Greater" name the figure with the smaller and the greater value. The order is that of the weights.
/// </summary>
internal enum ClashFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    OfKilled,
    OfInjured,
    OfOtherHarm,
    OfTroops,
    OfPeople,
    OfProtesters,
    OfMoney,
    OfShare,
    OfTime,
    OfLength,
    OfOtherSize,
    OfVehicles,

    /// <summary>How likely the two measure one thing, 0 to 1 and as log odds; how likely the best other counterpart of the lesser one does, and of the greater one.</summary>
    Affinity,
    AffinityOdds,
    LesserRival,
    GreaterRival,

    /// <summary>Both read as one measurand; they stand in one group; one or both say enough to be compared by themselves.</summary>
    OneMeasurand,
    OneGroup,
    Comparable,

    /// <summary>What the rules say of the readings that the two hold, and how sure they are; of a contradiction that they would flag; of readings said to be of one moment.</summary>
    RuledContradiction,
    RuledOvertaken,
    RuleConfidence,
    RuleFlags,
    RuleOrder,
    OneMoment,

    /// <summary>How far apart the values are: the share by which, the logarithm of their ratio; how great they are; how many of them are round.</summary>
    Gap,
    Ratio,
    Magnitude,
    Round,
    LesserFew,

    /// <summary>The lesser one, or the greater one, is a bound upwards; the greater one starts at 0; approximate ones.</summary>
    LesserBounded,
    GreaterBounded,
    GreaterOpen,
    LesserAbout,
    GreaterAbout,
    Vague,

    /// <summary>When: both moments are known, of one day, which is the later, how near.</summary>
    TimesKnown,
    SameDay,
    GreaterLater,
    GreaterEarlier,
    WithinHours,
    WithinDay,
    DaysApart,
    OtherTime,

    /// <summary>Who: parties known to count against each other, of two kinds, of one; who is named; whether two named sources, or one, give the two.</summary>
    Opposed,
    TwoKinds,
    OneKind,
    LesserNamed,
    GreaterNamed,
    TwoSources,
    OneSource,
    LesserPersonal,
    GreaterPersonal,
    SameOutlet,

    /// <summary>Where in the article: how many of the measure stand before it, among the first sentences, told as background or as out of date.</summary>
    LesserRank,
    GreaterRank,
    LesserLeads,
    GreaterLeads,
    BothLead,
    LesserRecalled,
    GreaterRecalled,
    LesserOutdated,
    GreaterOutdated,
    PositionsApart,

    /// <summary>The article of the lesser one holds the greater value, too, and the other way round; how many independent texts hold each; how many there are.</summary>
    LesserHasGreater,
    GreaterHasLesser,
    LesserSupport,
    GreaterSupport,
    Texts,

    /// <summary>Words: it is said to have risen; one is another text's withdrawn figure; words of contrast, of movement, of a limit beside them.</summary>
    LesserRisen,
    GreaterRisen,
    LesserWithdrawn,
    GreaterWithdrawn,
    Contrast,
    LesserMoving,
    GreaterMoving,
    OneLimit,

    /// <summary>What: a share of another figure, others beside somebody, one population, people at large, no plan, a size.</summary>
    LesserPart,
    GreaterPart,
    LesserOthers,
    GreaterOthers,
    SamePopulation,
    LesserOfPeople,
    GreaterOfPeople,
    BothActual,
    OfSize,

    /// <summary>As what the other one's article cites it: what somebody else says, set against its own, what was so before.</summary>
    LesserCitedByRival,
    GreaterCitedByRival,
    LesserInContrast,
    GreaterInContrast,
    LesserCitedAsOld,
    GreaterCitedAsOld,

    /// <summary>Who counts, where the paragraph's source counts too: two, two of different kinds, one; outlets that speak for a side.</summary>
    TwoCounters,
    TwoCounterKinds,
    OneCounter,
    CountersOpposed,
    LesserPartisan,
    GreaterPartisan,
    OnePartisan,

    /// <summary>Of counts that only grow: that they do; and together with what tells two counts from one on the move.</summary>
    Grows,
    GrowsLater,
    GrowsEarlier,
    GrowsLaterTwoCounters,
    GrowsLaterTwoKinds,
    GrowsLaterOneCounter,
    GrowsLaterPartisan,
    GrowsLaterCited,
    GrowsLaterWithinHours,
    GrowsLaterWithinDay,
    GrowsLaterGap,
    LesserSettled,
    GreaterSettled,

    /// <summary>A third text sets the two against each other; who counts is known of the lesser, of the greater; both tell kinds of people, and not one; a rounded or approximate value that lies near the other.</summary>
    RivalsElsewhere,
    LesserCounted,
    GreaterCounted,
    OtherPopulation,
    NearAbout,
    NearValues,
}
