using System.Collections.Immutable;
using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// The days that an article's opening names for its event. A day of the calendar is its number; where the year or the date is not known
/// (an undated article that says "10 May" or "on Monday"), the day of the year or of the week stands for it.
/// </summary>
internal static class EventDays
{
    /// <summary>Tokens that open an article: what it dates further down may be another event.</summary>
    private const int Opening = 100;

    /// <summary>Days of one article; a text with more is a chronicle.</summary>
    private const int Most = 6;

    // Days of the week are 1 (Monday) to 7; days of the year lie behind, 101 to 1231; days of the calendar behind those.
    private const int DaysInWeek = 7;
    private const int FirstOfYear = 101;
    private const int FirstDate = 2000;
    private const int Hundred = 100;
    private const int DaysInMonth = 31;

    /// <summary>One weekday in seven agrees by chance.</summary>
    private const double OfWeekday = 0.5;

    /// <param name="article">The article.</param>
    /// <param name="asides">For each sentence of its text whether it tells of another event.</param>
    public static ImmutableArray<int> Of(AnalyzedArticle article, bool[] asides)
    {
        var days = new SortedSet<int>();
        Add(article.Body, asides, days);
        if (article.Title is { } title)
        {
            Add(title, null, days);
        }

        return [.. days.Take(Most)];
    }

    /// <summary>How surely two articles name one day: 1 for a date, less where only the weekday agrees; 0 where they name none in common.</summary>
    public static double Same(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var most = 0.0;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                most = Math.Max(most, Same(x, y));
            }
        }

        return most;
    }

    private static double Same(int a, int b)
    {
        if (a == b)
        {
            return a < FirstOfYear ? OfWeekday : 1;
        }

        var (low, high) = a < b ? (a, b) : (b, a);
        if (high < FirstDate || low >= FirstDate)
        {
            return 0;
        }

        var date = DateOnly.FromDayNumber(high);
        return low >= FirstOfYear ? (date.Month * Hundred) + date.Day == low ? 1 : 0
            : (int)date.DayOfWeek == low % DaysInWeek ? OfWeekday : 0;
    }

    private static void Add(TextAnalysis analysis, bool[]? asides, SortedSet<int> days)
    {
        foreach (var date in analysis.Dates)
        {
            var first = analysis.Text.TokenAt(date.Span.Start);
            if (first >= Opening)
            {
                break;
            }

            if (date.Granularity is Granularity.Day or Granularity.Time && asides?[analysis.Text.SentenceOf(first)] != true && !EventDates.SaysWhenTold(analysis.Text, date.Span) && !EventDates.IsDateline(analysis.Text, date.Span)
                && DayOf(analysis.Text, date) is > 0 and var day)
            {
                days.Add(day);
            }
        }
    }

    /// <summary>0 where it is no one day.</summary>
    private static int DayOf(ArticleText text, DateMention date) =>
        date.From is not { } from ? Unresolved(text, date.Span) : from == date.To && from.DayNumber >= FirstDate ? from.DayNumber : 0;

    /// <summary>The day of the year or of the week that a date names, whose year or week is not known; 0 where it names neither.</summary>
    private static int Unresolved(ArticleText text, TextSpan date)
    {
        int month = 0, number = 0, weekday = 0;
        for (var i = text.TokenAt(date.Start); i <= text.TokenAt(date.End - 1); i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                number = int.TryParse(text[token.Span], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= DaysInMonth ? value : number;
            }
            else if (DateWords.Months.TryGet(token.Word, out var named))
            {
                month = named;
            }
            else if (DateWords.Weekdays.TryGet(token.Word, out var day))
            {
                weekday = day;
            }
        }

        return month > 0 && number > 0 ? (month * Hundred) + number : weekday;
    }
}
