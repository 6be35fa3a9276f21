using ClaimCompare.Core.Comparison;
using ClaimCompare.Store.Stories;

namespace ClaimCompare.Web.Pages.Shared;

/// <summary>A discrepancy as lists show it.</summary>
public sealed record DiscrepancyLine(
    string Link,
    DiscrepancyKind Kind,
    Verdict Verdict,
    Axis Axis,
    string Measurand,
    double Severity,
    double Confidence,
    string Why,
    ClaimLine A,
    ClaimLine B)
{
    /// <summary>Articles that still carry what a later one has overtaken; none for other verdicts.</summary>
    public IReadOnlyList<ArticleLine> Carriers { get; private init; } = [];

    public static DiscrepancyLine Of(StoryReading reading, DiscrepancyRecord discrepancy)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(discrepancy);
        var measurands = discrepancy.GroupIds.Select(reading.Group).OfType<GroupRecord>().Select(group => group.Measurand).Distinct();
        return new DiscrepancyLine(
            $"/stories/{discrepancy.StoryId}/discrepancies/{discrepancy.Id}",
            discrepancy.Kind,
            discrepancy.Verdict,
            discrepancy.Axis,
            Labels.Heading(string.Join(" / ", measurands)),
            discrepancy.Severity,
            discrepancy.Confidence,
            reading.InWords(discrepancy.Why),
            reading.Claim(discrepancy.ArticleA, discrepancy.ClaimA),
            reading.Claim(discrepancy.ArticleB, discrepancy.ClaimB))
        {
            Carriers = discrepancy.Verdict == Verdict.Superseded ? [.. discrepancy.HoldersOfA.Select(reading.Article)] : [],
        };
    }

    /// <summary>The class that colours the verdict; its words stand beside it.</summary>
    public string Style => Verdict.ToString().ToLowerInvariant();
}
