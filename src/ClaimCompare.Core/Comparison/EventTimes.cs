using ClaimCompare.Core.Dates;

namespace ClaimCompare.Core.Comparison;

/// <summary>When the texts date their figures to different times, the figures are of different things.</summary>
internal static class EventTimes
{
    /// <summary>Days by which two tellings of one moment may differ: midnight, time zones, "Friday night".</summary>
    private const int Slack = 1;

    public static bool Differ(ClaimEntry a, ClaimEntry b) =>
        Of(a) is { From: { } aFrom, To: { } aTo } && Of(b) is { From: { } bFrom, To: { } bTo }
        && (aTo.DayNumber + Slack < bFrom.DayNumber || bTo.DayNumber + Slack < aFrom.DayNumber);

    /// <summary>
    /// One counts a stretch of days ("over the weekend", "this year"), the other says no such thing: a round-up against one event.
    /// </summary>
    public static bool SpanDiffers(ClaimEntry a, ClaimEntry b) => IsStretch(a) != IsStretch(b);

    private static bool IsStretch(ClaimEntry entry) => Of(entry) is { } date
        && (date.Granularity is Granularity.Week or Granularity.Month or Granularity.Quarter or Granularity.Half or Granularity.Season or Granularity.Year
                or Granularity.Decade or Granularity.Century
            || (date.From is { } from && date.To is { } to && to.DayNumber > from.DayNumber));

    private static DateMention? Of(ClaimEntry entry) => entry.Claim.Date is { } date ? entry.Article.TextOf(entry.Claim).Dates[date] : null;
}
