using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>From which likelihood on two figures are told as what. A false alarm costs more than a miss.</summary>
internal static class ClashThresholds
{
    /// <summary>A contradiction that the rules are sure of is only listed below.</summary>
    public const float Unlikely = 0.15f;

    /// <summary>From here on the one has overtaken the other.</summary>
    public const float Overtaken = 0.35f;

    /// <summary>Confidence of what is listed only.</summary>
    public const double Listed = 0.45;

    private const float Usual = 0.5f;

    /// <summary>How far somebody drove or fell, told in like words.</summary>
    private const float OfWays = 0.6f;

    /// <summary>Crowds are guessed, but who guesses is known.</summary>
    private const float OfCrowds = 0.5f;

    /// <summary>Of what is told of people, texts give many figures in like words.</summary>
    private const float OfPeople = 0.65f;

    /// <summary>Sizes, sums and shares are of many things, and seldom say of which.</summary>
    private const float OfSizes = 0.7f;

    /// <summary>A rising toll shown as a contradiction is the worst of false alarms.</summary>
    private const float OfRising = 0.65f;

    /// <summary>Of a count that grows, where nobody knows which figure is the later.</summary>
    private const float OfUnordered = 0.5f;

    /// <summary>What only grows does not fall from one text to the next.</summary>
    private const float OfFalling = 0.45f;

    /// <summary>
    /// From which likelihood on a contradiction is flagged. More than can be for what the rules alone decide: people who come and go;
    /// the missing, who go up and down; soldiers of whom no text says whose they are; ways and times, whose two ends few texts name.
    /// </summary>
    /// <param name="order">-1 where the greater one is the later, 1 where it is the earlier, 0 where neither is known to be.</param>
    /// <param name="isSize">A height or a depth, not a way.</param>
    /// <param name="isWay">How far somebody or something went, as the rules read both, and not nearly as far.</param>
    public static float Of(Axes axes, int order, bool isSize, bool isWay) => axes.Measure switch
    {
        Measure.Duration or Measure.Missing => float.PositiveInfinity,
        Measure.Distance when !isSize => isWay ? OfWays : float.PositiveInfinity,
        Measure.Protesters => OfCrowds,
        _ when NumberRelation.IsOfCrowd(axes) || (axes.Measure == Measure.Troops && NumberRelation.LeavesDeedOpen(axes.Measure, axes)) => float.PositiveInfinity,
        _ when NumberRelation.Grows(axes.Measure) => order < 0 ? OfRising : order == 0 ? OfUnordered : OfFalling,
        _ when NumberRelation.GrowsByDeed(axes) && order <= 0 => OfRising,
        Measure.Distance or Measure.Area or Measure.Weight or Measure.Temperature or Measure.Speed or Measure.Percent or Measure.Money => OfSizes,
        _ when isSize => OfSizes,
        Measure.People => OfPeople,
        _ => Usual,
    };

    /// <summary>A likelihood as the confidence of what is flagged, so that it ranks with what the rules flag.</summary>
    public static double ConfidenceOf(ClashLikelihood likelihood) => StoryComparer.FlagThreshold + ((1 - StoryComparer.FlagThreshold) * Math.Max(0, likelihood.Contradicts - OfFalling));
}
