namespace ClaimCompare.Core.Quantities;

/// <summary>What a number and its qualifier allow.</summary>
internal static class Intervals
{
    /// <summary>"About" stretches a number by a tenth to either side.</summary>
    private const double Blur = 0.1;

    /// <returns>The least and the greatest value, inclusive; null where there is no bound.</returns>
    public static (double? Low, double? High) Of(Numeral n, Bound bound)
    {
        var value = n.Value;
        return bound.Qualifier switch
        {
            Qualifier.About => Ordered(value - (Blur * value), value + (Blur * value)),
            Qualifier.Under => (bound.Just ? Tidy(value - StepOf(value)) : value < 0 ? null : 0, value),
            Qualifier.AtMost => (value < 0 ? null : 0, value),
            Qualifier.Over => (value, bound.Just ? Tidy(value + StepOf(value)) : null),
            Qualifier.AtLeast => (value, null),
            _ => n.Step > 0 ? Ordered(value - (n.Step / 2), value + (n.Step / 2)) : (value, value),
        };
    }

    private static (double? Low, double? High) Ordered(double low, double high) => (Tidy(Math.Min(low, high)), Tidy(Math.Max(low, high)));

    /// <summary>
    /// One step of the leading digit: 1,000 for 9,000. Below a number that begins with 1 the next smaller number is a tenth of that
    /// away (just under 100,000 is not 5), so there the step is the one of the digit behind.
    /// </summary>
    private static double StepOf(double value)
    {
        if (value == 0)
        {
            return 0;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))));
        return Math.Abs(value) / power < 2 ? power / 10 : power;
    }

    private static double Tidy(double value) => NumeralReader.Tidy(value);
}
