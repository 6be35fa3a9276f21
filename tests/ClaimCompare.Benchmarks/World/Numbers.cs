using System.Globalization;

namespace ClaimCompare.Benchmarks.World;

/// <summary>Figures as news English writes them.</summary>
internal static class Numbers
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <param name="value">The figure.</param>
    /// <param name="spellsBelow">Whole numbers below this are spelled out.</param>
    public static string Write(double value, int spellsBelow)
    {
        if (value != Math.Floor(value))
        {
            return value.ToString("F1", CultureInfo.InvariantCulture);
        }

        return value < spellsBelow ? Spell((int)value) : value.ToString("N0", CultureInfo.InvariantCulture);
    }

    /// <summary>A large figure rounded as reporters do: "more than 1,200", "nearly 1,300", "about 1,200"; always true of the value.</summary>
    public static string Roughly(double value, int manner, int spellsBelow)
    {
        var step = value >= 10000 ? 1000 : value >= 1000 ? 100 : 10;
        var floor = Math.Floor(value / step) * step;
        var exact = Write(value, spellsBelow);
        if (value < 60 || manner == 0)
        {
            return exact;
        }

        return floor == value
            ? (manner == 1 ? "about " : manner == 2 ? "some " : "") + exact
            : manner switch
            {
                1 => "more than " + Write(floor, 0),
                2 => "nearly " + Write(floor + step, 0),
                3 => "about " + Write(Math.Round(value / step) * step, 0),
                _ => exact,
            };
    }

    private static string Spell(int value) => value switch
    {
        < 20 => Ones[value],
        _ when value % 10 == 0 => Tens[value / 10],
        _ => Tens[value / 10] + "-" + Ones[value % 10],
    };
}
