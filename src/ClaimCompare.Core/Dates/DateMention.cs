using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

public enum Granularity
{
    Time,
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Duration,
}

/// <summary>A calendar expression and the days it stands for.</summary>
public sealed record DateMention
{
    /// <summary>The expression with its modifiers ("early this week"), without the preposition before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>First day, inclusive; null where it cannot be resolved (no publication date, a bare duration).</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; null as for <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    public Granularity Granularity { get; init; }

    /// <summary>Needs the publication date, or another expression, to be resolved.</summary>
    public bool Relative { get; init; }

    /// <summary>Time of day, where <see cref="Granularity"/> is <see cref="Granularity.Time"/> and the text gives a clock time.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The time zone of <see cref="Time"/>, where the text names one: GMT is zero, EST minus five hours.</summary>
    public TimeSpan? UtcOffset { get; init; }
}
