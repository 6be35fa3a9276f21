using System.Globalization;

namespace ClaimCompare.Benchmarks;

/// <summary>Prints a measurement beside the figure it is to reach.</summary>
internal static class Report
{
    public static void Section(string title) => Console.WriteLine("\n" + title);

    public static void Line(string what, double value, string unit, string target = "")
    {
        var figure = value.ToString(value >= 100 ? "N0" : value >= 10 ? "F1" : "F3", CultureInfo.InvariantCulture);
        Console.WriteLine($"  {what,-52} {figure,12} {unit,-14} {target}");
    }
}
