using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>Ages as figures.</summary>
internal static class Ages
{
    private const double MonthsPerYear = 12;

    /// <summary>From this age on a boy is called a man.</summary>
    public const double Adult = 18;

    /// <summary>The unit of ages in years.</summary>
    public const string Year = "a";

    /// <summary>Says of one person how old he is: no range of a group, no bound, no birthday to come, no guess.</summary>
    public static bool IsOfOne(ClaimEntry entry) =>
        entry.Claim.Measurand is { Measure: Measure.Age, Bearer: { Coming: false, Guessed: false } } && entry.Quantity is { Value: not null, Qualifier: Qualifier.Exact };

    /// <summary>Gives the youngest and the oldest of several: "six men aged 21 to 36".</summary>
    public static bool IsOfGroup(ClaimEntry entry) =>
        entry.Claim.Measurand is { Measure: Measure.Age, Bearer.Aside: false } && entry.Quantity is { Qualifier: Qualifier.Range, Approximate: false, Unit: null or Year, Low: not null, High: not null };

    /// <summary>A child of 17 months is 1; weeks and days are none.</summary>
    public static double YearsOf(ClaimEntry entry) => entry.Quantity!.Value is not { } value ? 0 : entry.Quantity.Unit switch
    {
        null or Year => value,
        "mo" => Math.Floor(value / MonthsPerYear),
        _ => 0,
    };

    /// <summary>32 and 23: two digits that changed places, as they do in typing.</summary>
    public static bool AreTransposed(double a, double b) => a is >= 10 and < 100 && b is >= 10 and < 100 && !a.Equals(b)
        && Math.Floor(a / 10).Equals(b % 10) && Math.Floor(b / 10).Equals(a % 10);
}
