using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>How a weekday in the lead lies to the day of publication.</summary>
public enum ClueDirection
{
    /// <summary>Told as past: the day of publication or one of the six before ("said on Saturday", "this Saturday").</summary>
    PastOrToday,

    /// <summary>"last Monday": one of the seven days before the day of publication.</summary>
    Past,

    /// <summary>Told as coming: the day of publication or one of the six behind.</summary>
    TodayOrFuture,
}

/// <summary>A weekday that the lead of an article names, and what its wording says of the day of publication.</summary>
public readonly record struct WeekdayClue(DayOfWeek Weekday, ClueDirection Direction, TextSpan Span);

/// <summary>
/// What the wording of an undated article tells of its day of publication. Only the lead counts: further down an article tells of
/// other weeks.
/// </summary>
public static class PublicationClues
{
    /// <summary>Sentences that make up a lead, headline and dateline included.</summary>
    private const int LeadSentences = 6;

    /// <summary>A lead that names its weekday later than this is no news lead.</summary>
    private const int LeadTokens = 240;

    /// <summary>An event's day lies within this many days of a report of it by another outlet: a weekday then is one day only.</summary>
    private const int Nearness = 3;

    private const int DaysInWeek = 7;

    /// <summary>The weekdays of the lead, in text order.</summary>
    public static IReadOnlyList<WeekdayClue> Read(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = text.Sentences;
        var end = sentences.Length == 0 ? 0 : Math.Min(LeadTokens, sentences[Math.Min(LeadSentences, sentences.Length) - 1].EndToken);
        var tokens = new DateTokens(text);
        List<WeekdayClue>? clues = null;
        for (var i = 0; i < end;)
        {
            var expression = default(DateExpression);
            var found = DateReader.Opens(tokens, i) && DateReader.TryRead(tokens, i, ref expression);
            if (found && expression is { Form: DateForm.Weekday, Unit: DateUnit.None } && !tokens.Is(expression.First - 1, DateClass.Recurring) && DirectionOf(tokens, expression) is { } direction)
            {
                (clues ??= []).Add(new WeekdayClue((DayOfWeek)(expression.Number % DaysInWeek), direction, text.SpanOf(expression.First, expression.End)));
            }

            i = Math.Max(i + 1, expression.End);
        }

        return clues ?? (IReadOnlyList<WeekdayClue>)[];
    }

    /// <summary>
    /// The earliest day on which an undated article can have been published, given the day of a report of the same event: the first
    /// weekday that its lead tells as past, in the week around that report, and from there on the first day that all its clues fit.
    /// </summary>
    /// <param name="text">The undated article.</param>
    /// <param name="reported">The day of publication of another report of the same event.</param>
    /// <returns>Null where the lead names no weekday as past, or no day of that week fits them all.</returns>
    public static DateOnly? InferFrom(ArticleText text, DateOnly reported)
    {
        var clues = Read(text);
        foreach (var clue in clues)
        {
            if (clue.Direction == ClueDirection.PastOrToday)
            {
                return Nearest(reported, clue.Weekday) is { } told ? EarliestFit(told, clues) : null;
            }
        }

        return null;
    }

    /// <summary>The first day from <paramref name="from"/> on, within a week, that fits every clue; null where there is none.</summary>
    public static DateOnly? EarliestFit(DateOnly from, IReadOnlyList<WeekdayClue> clues)
    {
        ArgumentNullException.ThrowIfNull(clues);
        for (var days = 0; days < DaysInWeek && from.DayNumber + days <= DateOnly.MaxValue.DayNumber; days++)
        {
            var day = from.AddDays(days);
            var fits = true;
            foreach (var clue in clues)
            {
                fits &= Fits(day, from, clue);
            }

            if (fits)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>
    /// A weekday told as past fits every day that follows within the week; so what can clash is "last Monday" on a Monday, and a
    /// coming day that has passed since the event.
    /// </summary>
    private static bool Fits(DateOnly day, DateOnly from, WeekdayClue clue) => clue.Direction switch
    {
        ClueDirection.Past => day.DayOfWeek != clue.Weekday,
        ClueDirection.TodayOrFuture => (((int)clue.Weekday - (int)from.DayOfWeek + DaysInWeek) % DaysInWeek) >= day.DayNumber - from.DayNumber,
        _ => true,
    };

    private static DateOnly? Nearest(DateOnly reported, DayOfWeek weekday)
    {
        var ahead = ((int)weekday - (int)reported.DayOfWeek + DaysInWeek) % DaysInWeek;
        return DayRange.Move(reported, DateUnit.Day, ahead > Nearness ? ahead - DaysInWeek : ahead);
    }

    private static ClueDirection? DirectionOf(in DateTokens t, in DateExpression e) => e.Shift switch
    {
        Shift.None or Shift.This => TenseReader.At(t, e.First, e.End) == Tense.Future ? ClueDirection.TodayOrFuture : ClueDirection.PastOrToday,
        Shift.Last => ClueDirection.Past,
        Shift.Next => ClueDirection.TodayOrFuture,
        _ => null,
    };
}
