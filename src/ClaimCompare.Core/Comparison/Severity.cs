
namespace ClaimCompare.Core.Comparison;

/// <summary>
/// How much a finding matters to a desk, 0 to 1: it grows with the gap between the readings, how certain both are, and how many
/// origins stand on each side. The weights rank: contradictions above supersessions above silences above wordings.
/// </summary>
internal static class Severity
{
    public const double OfSilence = 0.35;
    public const double OfWording = 0.15;
    public const double OfIncomparable = 0.08;

    public const double OfQuote = 0.5;
    public const double OfSpeaker = 0.45;
    public const double OfPolarity = 0.5;

    /// <summary>What sureness adds to findings about words: a quotation turned beyond doubt weighs as much as a wide gap of figures.</summary>
    public const double PerConfidence = 0.3;

    private const double Contradiction = 0.5;
    private const double Superseded = 0.38;
    private const double PerGap = 0.3;
    private const double PerCertainty = 0.1;
    private const double PerOrigins = 0.1;

    public static double OfNumbers(Reading a, Reading b, Verdict verdict)
    {
        var certainty = (Certainty(a) + Certainty(b)) / 2;
        var origins = Math.Min(1, (Origins(a) + Origins(b) - 2) / 4d);
        var range = verdict == Verdict.Contradiction ? 1 : 0.5;
        return (verdict == Verdict.Contradiction ? Contradiction : Superseded)
            + (range * ((PerGap * a.Interval.Gap(b.Interval)) + (PerCertainty * certainty) + (PerOrigins * origins)));
    }

    /// <summary>A headline is what most people read.</summary>
    public static double OfHeadline(double gap) => Contradiction + (PerGap * gap) + PerCertainty;

    /// <summary>A suspicion that became a fact ranks with two figures that lie apart.</summary>
    public static double OfCertainty(double confidence) => confidence >= StoryComparer.FlagThreshold ? Contradiction + (PerGap * confidence) : OfWording;

    /// <summary>Two days for one event; the further apart the worse.</summary>
    public static double OfDate(int days) => Contradiction + (PerGap * Math.Min(1, days / DaysOfWeek));

    private const double DaysOfWeek = 7;

    private static double Certainty(Reading reading) => reading.Holders.Max(entry => entry.Claim.Certainty == Claims.Certainty.Alleged ? 0.5 : 1);

    private static int Origins(Reading reading) => reading.Holders.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count();
}
