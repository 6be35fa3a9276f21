using ClaimCompare.Core.Dates;

namespace ClaimCompare.Core.Comparison;

/// <summary>Of which moment a figure speaks.</summary>
internal static class AsOf
{
    /// <summary>The day the source is said to have spoken, else the article's own publication; never an inferred one.</summary>
    public static DateOnly? DayOf(ClaimEntry entry)
    {
        var published = entry.Article.Article.Published;
        if (entry.Attribution?.Date is { } date && published is not null && entry.Article.TextOf(entry.Claim).Dates[date] is { Granularity: Granularity.Day or Granularity.Time, To: { } told } && told <= published)
        {
            return told;
        }

        return published;
    }

    /// <summary>Of the same day or of days so near, or the day is not known.</summary>
    public static bool AreOfOneTime(ClaimEntry a, ClaimEntry b, int days = 1) =>
        DayOf(a) is not { } one || DayOf(b) is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= days;

    /// <summary>Between which moments a figure came out: the moment of publication, or the whole day where no more is known; null where not even that.</summary>
    public static (DateTimeOffset From, DateTimeOffset To)? BoundsOf(ClaimEntry entry) => MomentOf(entry) is not { } moment ? null
        : entry.Article.Article.PublishedAt == moment ? (moment, moment)
        : (moment, new DateTimeOffset(DateOnly.FromDateTime(moment.DateTime).ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero));

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
