namespace ClaimCompare.Core.Stories;

/// <summary>What the dates of two articles say of them.</summary>
/// <param name="Dated">Both have a publication date.</param>
/// <param name="Days">Days between the two publications, where both are dated.</param>
/// <param name="Clash">Where one is not: what they say of their time differs by years.</param>
internal readonly record struct TimeEvidence(bool Dated, int Days, bool Clash)
{
    /// <summary>Follow-ups within a year may belong; texts that open with dates further apart tell different events.</summary>
    private const int ClashDays = 300;

    public static TimeEvidence Of(StoryFeatures a, StoryFeatures b)
    {
        if (a.Published is { } publishedA && b.Published is { } publishedB)
        {
            return new TimeEvidence(true, Math.Abs(publishedA.DayNumber - publishedB.DayNumber), false);
        }

        var (dayA, dayB) = (a.Published ?? a.WrittenDay, b.Published ?? b.WrittenDay);
        return new TimeEvidence(false, 0, (dayA, dayB) switch
        {
            ({ } x, { } y) => Math.Abs(x.DayNumber - y.DayNumber) > ClashDays,
            ({ } x, null) => Outside(x, b.LatestYear),
            (null, { } y) => Outside(y, a.LatestYear),
            _ => false,
        });
    }

    /// <summary>A text of one year names that year or the next as its latest, if it names any.</summary>
    private static bool Outside(DateOnly day, int? latestYear) => latestYear is { } year && (year < day.Year || year > day.Year + 1);
}
