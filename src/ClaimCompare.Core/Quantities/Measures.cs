namespace ClaimCompare.Core.Quantities;

/// <summary>What holds of measures as such.</summary>
internal static class Measures
{
    /// <summary>Nothing is told of what is counted beyond that it is there.</summary>
    public static bool IsOpen(this Measure measure) => measure is Measure.Other or Measure.People;
}
