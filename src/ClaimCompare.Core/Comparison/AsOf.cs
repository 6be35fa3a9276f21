namespace ClaimCompare.Core.Comparison;

/// <summary>Of which moment a figure speaks.</summary>
internal static class AsOf
{
    /// <summary>The day the source is said to have spoken, else the article's own publication; never an inferred one.</summary>
    public static DateOnly? DayOf(ClaimEntry entry)
    {
        var published = entry.Article.Article.Published;
        if (entry.Attribution?.Date is { } date && published is not null && entry.Article.TextOf(entry.Claim).Dates[date].To is { } told && told <= published)
        {
            return told;
        }

        return published;
    }

    /// <summary>Of the same day or of neighbouring ones, or the day is not known.</summary>
    public static bool AreOfOneTime(ClaimEntry a, ClaimEntry b) =>
        DayOf(a) is not { } one || DayOf(b) is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= 1;

    /// <summary>-1 where all holders of the first reading came earlier, 1 where later, 0 where the order is not known or mixed.</summary>
    public static int Order(Reading a, Reading b)
    {
        var (aFirst, aLast) = Range(a);
        var (bFirst, bLast) = Range(b);
        if (aFirst is null || bFirst is null)
        {
            return 0;
        }

        return aLast < bFirst ? -1 : bLast < aFirst ? 1
            // The newer figure may already stand while some outlets still carry the older one.
            : aFirst < bFirst && aLast < bLast ? -1
            : bFirst < aFirst && bLast < aLast ? 1 : 0;
    }

    private static (DateTimeOffset? First, DateTimeOffset? Last) Range(Reading reading)
    {
        DateTimeOffset? first = null, last = null;
        foreach (var entry in reading.Holders)
        {
            var moment = MomentOf(entry);
            if (moment is null)
            {
                return (null, null);
            }

            first = first is null || moment < first ? moment : first;
            last = last is null || moment > last ? moment : last;
        }

        return (first, last);
    }

    /// <summary>Day, or the moment of publication where the article gives one and the figure is of that day.</summary>
    public static DateTimeOffset? MomentOf(ClaimEntry entry)
    {
        if (DayOf(entry) is not { } day)
        {
            return null;
        }

        var article = entry.Article.Article;
        return article.PublishedAt is { } at && day == article.Published ? at : new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }
}
