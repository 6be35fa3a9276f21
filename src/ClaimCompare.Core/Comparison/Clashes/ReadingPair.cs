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
    /// <summary>A size that outlets give more values of is of several things: the magnitudes of a quake and of those after it.</summary>
    private const int MostOfSizes = 3;

    /// <summary>
    /// The same with the rules' word weighed against all that else speaks for and against it. Ages have rules of their own.
    /// </summary>
    /// <param name="likelihood">Of the likeliest two figures that hold the readings; null where none were looked at.</param>
    public ReadingPair Weighed(ClashLikelihood? likelihood)
    {
        if (Group.Axes.Measure is Measure.Age)
        {
            return this;
        }

        if (Group.AffinityOf(A, B) < 1 && AreOfTwoDeeds)
        {
            return Unsure();
        }

        var isOfManySizes = A.Claim.Measurand!.IsSize && Readings > MostOfSizes;
        if (likelihood is not { } known)
        {
            return isOfManySizes ? Unsure() : this;
        }

        if (Relation is { Verdict: Verdict.Contradiction, Confidence: >= StoryComparer.FlagThreshold })
        {
            return (known.Contradicts < ClashThresholds.Unlikely && !AreOfOneMoment) || isOfManySizes ? Unsure() : this;
        }

        return !IsCut && !HasRisen && A.Interval.IsDisjointFrom(B.Interval) && known.Contradicts >= ClashThresholds.Of(Group.Axes, Order, A.Claim.Measurand.IsSize, IsOneWay) && !isOfManySizes ? this with { Relation = new NumberRelation(Verdict.Contradiction, ClashThresholds.ConfidenceOf(known)) }
            : Relation.Verdict == Verdict.Contradiction && known.Overtakes >= ClashThresholds.Overtaken && known.Overtakes > known.Contradicts ? this with { Relation = new NumberRelation(Verdict.Superseded, known.Overtakes) }
            : this;
    }

    /// <summary>"nearly three miles" against "half a mile" of one drive; four miles and five are one way, told loosely.</summary>
    private bool IsOneWay => A.Interval.Gap(B.Interval) >= LeastGapOfWays && !ClashWordReader.SaysWhence(A) && !ClashWordReader.SaysWhence(B);

    private const double LeastGapOfWays = 0.16;

    /// <summary>Rescued and treated, firefighters and patients: each text says what was done, and not the same.</summary>
    private bool AreOfTwoDeeds => Axes.Of(A.Claim) is var one && Axes.Of(B.Claim) is var other && TellsDeed(one) && TellsDeed(other) && (one.Verb != other.Verb || one.Measure != other.Measure);

    /// <summary>What befell those who are harmed needs no verb.</summary>
    private static bool TellsDeed(Axes axes) => axes.Verb.Length > 0 || NumberRelation.Grows(axes.Measure);

    /// <summary>"the toll rose to 51": whoever counts, it was less before.</summary>
    private bool HasRisen => Order < 0 && NumberRelation.Grows(Group.Axes.Measure) && High.Holders.Any(entry => entry.Quantity!.Direction == Direction.Up);

    /// <summary>"revised down to 74": the later text says itself that it was more before.</summary>
    private bool IsCut => Order > 0 && !Party.AreOpposed(A.Party, B.Party) && Low.Holders.Any(Corrections.IsCorrection);

    /// <summary>Listed only.</summary>
    private ReadingPair Unsure() => Relation.Verdict == Verdict.Contradiction ? this with { Relation = Relation with { Confidence = Math.Min(ClashThresholds.Listed, Relation.Confidence) } } : this;
}
