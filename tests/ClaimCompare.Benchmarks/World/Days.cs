using System.Globalization;

namespace ClaimCompare.Benchmarks.World;

/// <summary>Days and times as news English writes them, seen from a day of publication.</summary>
internal static class Days
{
    /// <summary>"on Tuesday", "Tuesday", "on March 4", as an outlet says on which day something was.</summary>
    public static string On(DateTime day, DateTime published, bool british) => (british || Far(day, published) ? "on " : "") + Bare(day, published);

    public static string Bare(DateTime day, DateTime published) =>
        Far(day, published) ? day.ToString("MMMM d", CultureInfo.InvariantCulture) : day.DayOfWeek.ToString();

    /// <summary>"by 6 p.m. on Tuesday", "as of Tuesday evening": the moment at which a figure stood.</summary>
    public static string AsOf(DateTime moment, DateTime published, bool british, int manner)
    {
        var day = Bare(moment, published);
        var on = british || Far(moment, published) ? " on " : " ";
        return (manner % 6) switch
        {
            0 => "by " + Clock(moment) + on + day,
            1 => "as of " + Clock(moment) + on + day,
            2 when Part(moment) is { } part => "by " + day + part,
            3 when Part(moment) is { } part => "as of " + day + part,
            4 when Part(moment) is { } part => "on " + day + part,
            _ => "at " + Clock(moment) + on + day,
        };
    }

    private static bool Far(DateTime day, DateTime published) => (published.Date - day.Date).Days > 6;

    private static string Clock(DateTime moment) => moment.Hour switch
    {
        0 => "midnight",
        12 => "noon",
        < 12 => $"{moment.Hour} a.m.",
        _ => $"{moment.Hour - 12} p.m.",
    };

    private static string? Part(DateTime moment) => moment.Hour switch
    {
        >= 5 and < 12 => " morning",
        >= 13 and < 17 => " afternoon",
        >= 17 and < 22 => " evening",
        _ => null,
    };
}
