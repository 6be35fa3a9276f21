namespace ClaimCompare.Core.Stories;

/// <summary>What the dates of two articles say of them.</summary>
/// <param name="Dated">How many of the two have a publication date.</param>
/// <param name="Days">Days between the two, by their publication dates or else by the dates they open with; null where one of them has neither.</param>
/// <param name="Clash">Where one has no publication date: what they say of their time differs by years.</param>
internal readonly record struct TimeEvidence(int Dated, int? Days, bool Clash)
{
    /// <summary>Follow-ups within a year may belong; texts that open with dates further apart tell different events.</summary>
    private const int ClashDays = 300;

    public bool BothDated => Dated == 2;

    public static TimeEvidence Of(LinkProfile a, LinkProfile b)
    {
        var dated = (a.Published is null ? 0 : 1) + (b.Published is null ? 0 : 1);
        return (a.Published ?? a.WrittenDay, b.Published ?? b.WrittenDay) switch
        {
            ({ } x, { } y) when Math.Abs(x.DayNumber - y.DayNumber) is var days => new TimeEvidence(dated, days, dated < 2 && days > ClashDays),
            ({ } x, null) => new TimeEvidence(dated, null, Outside(x, b.LatestYear)),
            (null, { } y) => new TimeEvidence(dated, null, Outside(y, a.LatestYear)),
            _ => new TimeEvidence(dated, null, false),
        };
    }

    /// <summary>A text of one year names that year or the next as its latest, if it names any.</summary>
    private static bool Outside(DateOnly day, int? latestYear) => latestYear is { } year && (year < day.Year || year > day.Year + 1);
}
