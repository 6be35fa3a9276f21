using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>Two readings of a group that cannot both hold, with the claims that stand for them and what the rules say of them.</summary>
/// <param name="Order">-1 where the greater one is the later, 1 where it is the earlier, 0 where neither is known to be.</param>
/// <param name="Readings">How many readings the group has.</param>
internal readonly record struct ReadingPair(
    NumberGroup Group,
    Reading Low,
    Reading High,
    ClaimEntry A,
    ClaimEntry B,
    int Order,
    bool AreOfOneMoment,
    int Readings,
    NumberRelation Relation)
{
    /// <summary>From here on a contradiction that the rules are unsure of is flagged; below the other, one that they are sure of is not.</summary>
    private const double Likely = 0.8;
    private const double Unlikely = 0.3;

    /// <summary>Confidence of what is listed only, and the share of its likelihood that makes the confidence of what is flagged.</summary>
    private const double Listed = 0.45;
    private const double Share = 0.75;

    /// <summary>A size that outlets give more values of is of several things: the magnitudes of a quake and of those after it.</summary>
    private const int MostOfSizes = 3;

    /// <summary>Rescued and treated, firefighters and patients: each text says what was done, and not the same.</summary>
    private bool AreOfTwoDeeds => Axes.Of(A.Claim) is var one && Axes.Of(B.Claim) is var other && TellsDeed(one) && TellsDeed(other) && (one.Verb != other.Verb || one.Measure != other.Measure);

    /// <summary>What befell those who are harmed needs no verb.</summary>
    private static bool TellsDeed(Axes axes) => axes.Verb.Length > 0 || NumberRelation.Grows(axes.Measure);

    /// <summary>Who comes and goes: of two times there were more, or fewer, of them.</summary>
    private bool IsCrowdOfTwoTimes => Order != 0 && !AreOfOneMoment && NumberRelation.IsOfCrowd(Group.Axes);

    /// <summary>
    /// The same with the rules' word weighed against all that else speaks for and against it. Ages have rules of their own; of lengths and
    /// times texts give many in like words, and the missing go up and down, so that there the rules alone decide. What is said to have
    /// stood at one moment clashes, whoever said it.
    /// </summary>
    public ReadingPair Weighed()
    {
        if (Group.Axes.Measure is Measure.Age)
        {
            return this;
        }

        var isTold = Group.AffinityOf(A, B) >= 1;
        if (!isTold && AreOfTwoDeeds)
        {
            return Relation.Verdict == Verdict.Contradiction ? this with { Relation = Relation with { Confidence = Math.Min(Listed, Relation.Confidence) } } : this;
        }

        var likelihood = ClashEvidence.Likelihood(this);
        if (Relation is { Verdict: Verdict.Contradiction, Confidence: >= StoryComparer.FlagThreshold })
        {
            return (likelihood < Unlikely && !(isTold && AreOfOneMoment) && (!isTold || NumberRelation.IsOfThings(Group.Axes.Measure) || !NumberRelation.IsInLead(A) || !NumberRelation.IsInLead(B))) || (A.Claim.Measurand!.IsSize && Readings > MostOfSizes) ? this with { Relation = Relation with { Confidence = Listed } } : this;
        }

        return likelihood >= Likely && !IsCrowdOfTwoTimes && Group.Axes.Measure is not (Measure.Distance or Measure.Duration or Measure.Missing) && (Relation.Verdict == Verdict.Contradiction || ClashEvidence.AreRivals(this))
            ? this with { Relation = new NumberRelation(Verdict.Contradiction, likelihood * Share) } : this;
    }
}
