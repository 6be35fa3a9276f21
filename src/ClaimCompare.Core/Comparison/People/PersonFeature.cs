namespace ClaimCompare.Core.Comparison.People;

/// <summary>
/// What is looked at to tell whether two people of two articles, whose ages there differ, are one. "Lesser" and "Greater" name the
/// person with the lower and the higher age. The order is that of the weights.
/// </summary>
internal enum PersonFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>By how many years they differ: one, two, three or four, more; as a share of the lower age; two digits changed places.</summary>
    OneYear,
    TwoYears,
    FewYears,
    ManyYears,
    ShareOfAge,
    Transposed,

    /// <summary>Both are children; only one is.</summary>
    BothChildren,
    OneChild,

    /// <summary>One is named; that name stands in the other text, too.</summary>
    OneNamed,
    NameThere,

    /// <summary>What they are called: both of one known sex; of one trade or of two; the same tie; by one noun behind the age, or by two.</summary>
    SameSex,
    SameTrade,
    OtherTrade,
    SameTie,
    SameNoun,
    OtherNoun,

    /// <summary>Their part in what happened: both killed, both hurt, both accused; of one of the two nothing is said; the one was killed, the other hurt; each the only one of his part in his text.</summary>
    BothKilled,
    BothHurt,
    BothAccused,
    OneInvolved,
    KilledOrHurt,
    SolePart,
    SameWounds,

    /// <summary>Each text counts one such person at most: one dead, one hurt, one accused; one of them counts several; or several of the trade.</summary>
    OneCounted,
    SeveralCounted,
    SeveralOfTrade,

    /// <summary>One carries arms by trade, and nothing says so of the other.</summary>
    OneArmed,

    /// <summary>Somebody else of the other text is nearer to this one's age.</summary>
    LesserHasCloser,
    GreaterHasCloser,

    /// <summary>How few there are who may be meant: 1 for the only one in each text.</summary>
    OnlyOne,
    OnlyFitting,

    /// <summary>Where: each is the first of his text; places in the order of people apart; in lists of as many; only one in a list; both in the lead.</summary>
    BothFirst,
    RankApart,
    ListedAlike,
    OneListed,
    BothLead,
    PositionsApart,

    /// <summary>Told of another time or as one of several.</summary>
    Aside,
    Among,

    /// <summary>Words: cosine of those beside the age, of those of both sentences, what is shared in sum.</summary>
    Near,
    Wide,
    Shared,

    /// <summary>What the rules say: one by description, one by what two lists leave; the texts count as many dead and hurt.</summary>
    RuledDescribed,
    RuledListed,
    CountsAlike,
}
