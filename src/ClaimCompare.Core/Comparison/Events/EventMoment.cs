using System.Globalization;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Events;

/// <summary>When a text puts an event: the hours that its words allow, counted from the start of day 0.</summary>
/// <param name="Day">The day as named.</param>
/// <param name="From">First hour, on the clock of the place, or of the zone that the text names.</param>
/// <param name="To">Last hour.</param>
/// <param name="HasHours">The text says at which time of the day.</param>
/// <param name="Zone">The time zone of a clock time, where the text names one.</param>
/// <param name="Firm">The day is named by weekday or date; "yesterday" is only as good as the article's own date.</param>
internal readonly record struct EventMoment(int Day, double From, double To, bool HasHours, TimeSpan? Zone, bool Firm)
{
    /// <summary>The text names the day; else only a time of the day is given, and the day is the one that its story tells of.</summary>
    public bool HasDay { get; init; } = true;

    /// <summary>The same time on another day.</summary>
    public EventMoment On(int day) => this with { Day = day, From = From + ((day - Day) * HoursOfDay), To = To + ((day - Day) * HoursOfDay) };

    /// <summary>Tokens before and behind a date that tell the time of the day.</summary>
    private const int Reach = 4;

    /// <summary>"about 9 p.m."</summary>
    private const double ClockSlack = 0.5;

    private const double HoursOfDay = 24;

    private static readonly PhraseTable<(int From, int To)> Hours = new(LexiconFile.Read("events").Section("hours"), static entry =>
    {
        var ends = entry.Value.Split(' ');
        return (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    });

    /// <summary>The moment of a dated event; its claim has a date of one day.</summary>
    public static EventMoment Of(ClaimEntry entry)
    {
        var analysis = entry.Article.TextOf(entry.Claim);
        var text = analysis.Text;
        var date = analysis.Dates[entry.Claim.Date!.Value];
        var first = text.TokenAt(date.Span.Start);
        var sentence = text.Sentences[text.SentenceOf(first)];
        var (start, end) = (Math.Max(sentence.FirstToken, first - Reach), Math.Min(sentence.EndToken, text.TokenAt(date.Span.End - 1) + 1 + Reach));
        var day = date.From!.Value.DayNumber;
        var (from, to, hours, zone) = (0.0, HoursOfDay, false, (TimeSpan?)null);
        if (Clock(analysis.Dates, entry.Claim.Date.Value, text.Tokens[start].Start, text.Tokens[end - 1].End) is { Time: { } time } clock)
        {
            (from, to, hours, zone) = (time.ToTimeSpan().TotalHours - ClockSlack, time.ToTimeSpan().TotalHours + ClockSlack, true, clock.UtcOffset);
        }
        else
        {
            for (var i = start; i < end; i++)
            {
                if (Hours.TryMatch(text.Tokens, i, end, out var length, out var told) && !IsOfNoun(text, i, length))
                {
                    var meet = told.From <= to && from <= told.To;
                    (from, to) = meet ? (Math.Max(from, told.From), hours ? Math.Min(to, told.To) : told.To) : (Math.Min(from, told.From), Math.Max(to, told.To));
                    hours = true;
                    i += length - 1;
                }
            }
        }

        var shift = zone?.TotalHours ?? 0;
        return new EventMoment(day, (day * HoursOfDay) + from - shift, (day * HoursOfDay) + to - shift, hours, zone, IsFirm(text, date, first)) { HasDay = date.Time is null };
    }

    /// <summary>"an early election", "the late president": the word tells of a thing, not of the hour; but "in the early morning".</summary>
    private static bool IsOfNoun(ArticleText text, int token, int length) =>
        length == 1 && text.CharsOf(token) is "early" or "late" && token > 0 && text.Classes[token - 1] == WordClass.Determiner
        && token + 1 < text.Tokens.Length && text.Classes[token + 1] is WordClass.Noun or WordClass.Adjective && !Hours.TryMatch(text.Tokens, token + 1, token + 2, out _, out _) && text.CharsOf(token + 1) is not "hours";

    /// <summary>Hours that lie between two moments; 0 where they meet.</summary>
    public double Gap(EventMoment other) => Math.Max(0, Math.Max(other.From - To, From - other.To));

    /// <summary>The moment reaches to the midnight between two days, or begins at it: the night that both tellings may mean.</summary>
    public bool Touches(int laterDay) => HasHours && From <= (laterDay * HoursOfDay) + AtMidnight && To >= (laterDay * HoursOfDay) - AtMidnight;

    /// <summary>Hours from midnight that are told of either day.</summary>
    private const double AtMidnight = 1;

    private static DateMention? Clock(IReadOnlyList<DateMention> dates, int index, int start, int end)
    {
        for (var i = Math.Max(0, index - 1); i < Math.Min(dates.Count, index + 2); i++)
        {
            if (dates[i] is { Time: not null } clock && clock.Span.End > start && clock.Span.Start < end)
            {
                return clock;
            }
        }

        return null;
    }

    private static bool IsFirm(ArticleText text, DateMention date, int first)
    {
        var (named, counted, near) = (false, false, false);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < date.Span.End; i++)
        {
            near |= text.CharsOf(i) is "last" or "next" or "Last" or "Next";
            counted |= text.Tokens[i].Kind == TokenKind.Number;
            named |= text.Tokens[i].IsCapitalized && !Relative(text.CharsOf(i));
        }

        // "9 March last year" is a day; which one "last Monday" is depends on who says it.
        return counted || date.Time is not null || (named && !near);
    }

    private static bool Relative(ReadOnlySpan<char> word) => word is "Yesterday" or "Today" or "Tomorrow" or "Tonight";
}
