using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>The values a wording allows, both ends inclusive; an end may be infinite.</summary>
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>Two ends closer than this share are one figure: what is left of it is rounding in the arithmetic.</summary>
    private const double Same = 0.001;

    public static Interval Everything { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <param name="quantity">The figure.</param>
    /// <param name="scale">How many of the unit that is compared in one of the figure's is. A figure turned into another unit allows what it may have been rounded from.</param>
    public static Interval Of(Quantity quantity, double scale = 1)
    {
        var (low, high) = (quantity.Low ?? double.NegativeInfinity, quantity.High ?? double.PositiveInfinity);
        if (scale.Equals(1))
        {
            return quantity is { Measure: Measure.Distance or Measure.Weight or Measure.Area, Unit: not "storey" } ? new Interval(low - Fraction(low), high + Fraction(high)) : new Interval(low, high);
        }

        return new Interval((low - Rounding(low)) * scale, (high + Rounding(high)) * scale);
    }

    /// <summary>What a round number may have been rounded by: 40 for 6,900.</summary>
    private static double Rounding(double value)
    {
        if (!double.IsFinite(value) || !double.IsInteger(value) || value == 0)
        {
            return 0;
        }

        var step = 1d;
        while (step < MostSteps && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step * RoundedAway;
    }

    /// <summary>"two metres" are 1.8, too: nobody writes what little is measured with more than a digit.</summary>
    private static double Fraction(double value) => value is > 1 and < FewestExact && double.IsInteger(value) ? RoundedAway : 0;

    private const double FewestExact = 10;

    private const double MostSteps = 1e9;

    /// <summary>Less than half, so that two figures next to each other in one unit stay two.</summary>
    private const double RoundedAway = 0.4;

    public bool IsDisjointFrom(Interval other) => Gap(other) > 0;

    public bool SameAs(Interval other) => Near(Low, other.Low) && Near(High, other.High);

    /// <summary>What both allow; only for intervals that meet.</summary>
    public Interval Intersect(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>How far apart two intervals lie, as a share of the greater of the two ends that face each other: 0 where they meet, towards 1 the wider apart.</summary>
    public double Gap(Interval other)
    {
        var (below, above) = High < other.Low ? (High, other.Low) : other.High < Low ? (other.High, Low) : (0d, 0d);
        return above == below || Near(below, above) ? 0 : Math.Min(1, (above - below) / Math.Max(Math.Abs(above), Math.Abs(below)));
    }

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= Same * Math.Max(Math.Abs(a), Math.Abs(b));
}
