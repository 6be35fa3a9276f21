using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>
/// Turns wordings into days, in text order: relative ones against the publication day, and against the dates mentioned before,
/// which it remembers.
/// </summary>
internal sealed class DateResolver(ArticleText text, DateOnly? published)
{
    /// <summary>
    /// A day or month without a year that lies this near ahead is meant ahead even where the verb is past ("was told to leave by
    /// Jan. 14"): style books want the year or "last" for one that lies nearly a year back.
    /// </summary>
    private const int SurelyAhead = 45;
    private const int LikelyAhead = 183;

    /// <summary>Tokens within which a date is that of the event mentioned next.</summary>
    private const int EventWindow = 60;

    private static readonly int Before = DateWords.Id("before");
    private static readonly int After = DateWords.Id("after");
    private static readonly int In = DateWords.Id("in");
    private static readonly int And = DateWords.Id("and");
    private static readonly int At = DateWords.Id("at");
    private static readonly int On = DateWords.Id("on");
    private static readonly int Until = DateWords.Id("until");
    private static readonly int To = DateWords.Id("to");
    private static readonly int Through = DateWords.Id("through");
    private static readonly int By = DateWords.Id("by");
    private static readonly int Since = DateWords.Id("since");
    private static readonly int From = DateWords.Id("from");
    private static readonly int Up = DateWords.Id("up");
    private static readonly int Soon = DateWords.Id("soon");
    private static readonly int Early = DateWords.Id("early");
    private static readonly int As = DateWords.Id("as");

    private readonly DateMemory memory = new();

    /// <summary>Null where the wording turns out to be no date.</summary>
    public DateMention Resolve(in DateTokens t, in DateExpression e)
    {
        var range = e.Range ?? RangeOf(t, e);
        if (range is { } whole && e.PartUnit != DateUnit.None && e.Form != DateForm.Part)
        {
            range = DateParts.Cut(whole, e.PartUnit, e.PartNumber, e.PartCount);
        }

        var granularity = e.PartNumber != 0 && e.Form != DateForm.Part ? (e.PartCount > 1 ? Granularity.Duration : Calendars.GranularityOf(e.PartUnit)) : e.Granularity;
        var (from, to) = (range?.From, range?.To);
        if (e.Form == DateForm.Rolling && e.Count < 0)
        {
            // "the coming months" begin today and end nobody knows when.
            (from, to) = e.Shift == Shift.Next ? (published, (DateOnly?)null) : (null, published);
        }

        var mention = new DateMention
        {
            Span = text.SpanOf(e.First, e.End),
            From = from,
            To = to,
            Granularity = granularity,
            Relative = e.Form != DateForm.Fixed && e.Year == 0,
            Time = e.Time,
            UtcOffset = e.Zone,
        };
        memory.Note(mention, e);
        return mention;
    }

    private DayRange? RangeOf(in DateTokens t, in DateExpression e) => e.Form switch
    {
        DateForm.MonthDay => MonthDay(t, e),
        DateForm.Month => Month(t, e),
        DateForm.Weekday => Weekday(t, e),
        DateForm.DayOffset => published is { } day && DayRange.Move(day, DateUnit.Day, e.Number) is { } moved ? DayRange.Of(moved) : null,
        DateForm.Unit => Unit(t, e),
        DateForm.Season => Season(t, e),
        DateForm.Part => published is { } today ? DateParts.Quarter(today, e.PartNumber, TenseOf(t, e) == Tense.Future) : null,
        DateForm.Holiday => HolidayDays(t, e),
        DateForm.Offset => Offset(t, e),
        DateForm.Rolling => Rolling(e),
        DateForm.Time => TimeDay(t, e),
        _ => null,
    };

    /// <summary>The tense around an expression, with what the preposition before it adds.</summary>
    private static Tense TenseOf(in DateTokens t, in DateExpression e)
    {
        var before = e.First - 1;
        if (t.IsWord(before, Since))
        {
            return Tense.Past;
        }

        if (t.IsWord(before, As) && (t.IsWord(before - 1, Soon) || t.IsWord(before - 1, Early)))
        {
            return Tense.Future;
        }

        var tense = TenseReader.At(t, e.First, e.End);
        var limit = (t.IsWord(before, Until) || t.IsWord(before, By)) && !t.IsWord(before - 1, Up) && t.Text.Sentences[t.Text.SentenceOf(e.First)].FirstToken < before - 1;
        return limit ? Tense.Future : tense;
    }

    private DayRange? MonthDay(in DateTokens t, in DateExpression e)
    {
        var year = e.Year > 0 ? e.Year : YearOfShift(e.Shift, e, t);
        year = year > 0 ? year : YearOfDay(t, e);

        if (year == 0)
        {
            return null;
        }

        var first = DateParts.Day(year, e.Month, e.Day);
        var last = e.LastDay > 0 ? DateParts.Day(e.LastMonth < e.Month ? year + 1 : year, e.LastMonth, e.LastDay) : first;
        return new DayRange(first, last < first ? first : last);
    }

    private int YearOfDay(in DateTokens t, in DateExpression e)
    {
        if (memory.YearOf(e.Month, e.Day) is > 0 and var known)
        {
            return known;
        }

        if (published is not { } today)
        {
            return 0;
        }

        if (DateParts.Day(today.Year, e.Month, e.Day) == today)
        {
            return today.Year;
        }

        // "from May 3 to June 2": the first such day behind the one named before.
        if (memory.LastEnd == e.First - 1 && (t.IsWord(e.First - 1, To) || t.IsWord(e.First - 1, Through) || t.IsWord(e.First - 1, Until)) && memory.Day is { } start)
        {
            return DateParts.Day(start.Year, e.Month, e.Day) >= start ? start.Year : start.Year + 1;
        }

        var next = DateParts.Day(today.Year, e.Month, e.Day) > today ? today.Year : today.Year + 1;
        if (e.Number > 0 && DateParts.YearByWeekday(next, e.Month, e.Day, e.Number) is > 0 and var fitting)
        {
            return fitting;
        }

        var ahead = DateParts.Day(next, e.Month, e.Day).DayNumber - today.DayNumber;
        if (DateWords.NamedDays.TryGetValue((e.Month, e.Day), out var named) && named < today.Year && ahead is > 2 * SurelyAhead and < 365 - (2 * SurelyAhead))
        {
            return named;
        }

        return ahead <= SurelyAhead || IsAhead(TenseOf(t, e), ahead) ? next : next - 1;
    }

    /// <summary>Days ahead decide together with the verb; a future verb reaches nearly a year, less a month for what has just happened.</summary>
    private static bool IsAhead(Tense tense, int ahead) => tense switch
    {
        Tense.Future => ahead < 330,
        Tense.Past => false,
        _ => ahead <= LikelyAhead,
    };

    /// <summary>The year that "this", "last" or "next" (year) names for a month or a day; 0 where there is no such word.</summary>
    private int YearOfShift(Shift shift, in DateExpression e, in DateTokens t)
    {
        if (shift == Shift.None || published is not { } today)
        {
            return 0;
        }

        // "October last year" is of that calendar year; "last October" the last one.
        var follows = t.Month(e.First) > 0 || t.IsNumber(e.First);
        if (follows || e.Unit == DateUnit.Year)
        {
            return shift switch
            {
                Shift.This => today.Year,
                Shift.Last => today.Year - 1,
                Shift.Next => today.Year + 1,
                _ => memory.Anchor is { } anchor ? anchor.From.Year + (shift == Shift.After ? 1 : shift == Shift.Before ? -1 : 0) : 0,
            };
        }

        return shift switch
        {
            Shift.This => today.Year,
            Shift.Last => e.Month < today.Month ? today.Year : today.Year - 1,
            Shift.Next => e.Month > today.Month ? today.Year : today.Year + 1,
            Shift.After => memory.Anchor is { } anchor ? (e.Month > anchor.From.Month ? anchor.From.Year : anchor.From.Year + 1) : 0,
            _ => memory.Anchor?.From.Year ?? 0,
        };
    }

    private DayRange? Month(in DateTokens t, in DateExpression e)
    {
        var year = e.Year > 0 ? e.Year : YearOfShift(e.Shift, e, t);
        if (year == 0 && published is { } today)
        {
            year = memory.YearOf(e.Month, 0);
            if (year == 0)
            {
                var ahead = (e.Month - today.Month + 12) % 12;
                var next = e.Month >= today.Month ? today.Year : today.Year + 1;
                year = ahead == 0 || IsAhead(TenseOf(t, e), ahead * 31) ? next : next - 1;
            }
        }

        return year is > 0 and < 10_000 ? DayRange.OfMonths(year, e.Month, 1) : null;
    }

    private DayRange? Weekday(in DateTokens t, in DateExpression e)
    {
        if (published is not { } today)
        {
            return null;
        }

        var back = (DayRange.IsoWeekday(today) - e.Number + 7) % 7;
        int? days = e.Unit == DateUnit.Week ? WeekdayOfWeek(today, e) : e.Shift switch
        {
            Shift.Last or Shift.Before => back == 0 ? -7 : -back,
            Shift.Next => back == 0 ? 7 : 7 - back,
            Shift.Same or Shift.After => null,
            _ when back == 0 => 0,
            _ => TenseOf(t, e) switch
            {
                Tense.Future => 7 - back,
                Tense.Unknown when e.Shift == Shift.This => e.Number - DayRange.IsoWeekday(today),
                _ => -back,
            },
        };
        if (days is null && memory.Day is { } anchor)
        {
            var ahead = (e.Number - DayRange.IsoWeekday(anchor) + 7) % 7;
            var move = e.Shift == Shift.After && ahead == 0 ? 7 : ahead;
            return DayRange.Move(anchor, DateUnit.Day, e.Shift == Shift.Same && ahead != 0 ? ahead - 7 : move) is { } day ? DayRange.Of(day) : null;
        }

        return days is { } offset && DayRange.Move(today, DateUnit.Day, offset) is { } moved ? DayRange.Of(moved) : null;
    }

    /// <summary>"Tuesday last week": a day of the week before.</summary>
    private static int WeekdayOfWeek(DateOnly today, in DateExpression e) =>
        e.Number - DayRange.IsoWeekday(today) + (e.Shift switch { Shift.Last => -7, Shift.Next => 7, _ => 0 });

    private DayRange? Unit(in DateTokens t, in DateExpression e)
    {
        if (e.Shift == Shift.Same && e.Unit == DateUnit.Day && memory.DayIsVague)
        {
            // "Last October … that day": a day of that month.
            return memory.Anchor;
        }

        if (e.Shift is Shift.Same or Shift.Before or Shift.After)
        {
            var origin = e.Unit is DateUnit.Day ? memory.Day : memory.Anchor?.From;
            return origin is { } from && DayRange.Move(from, e.Unit, e.Shift switch { Shift.Before => -1, Shift.After => 1, _ => 0 }) is { } day ? DayRange.UnitOf(day, e.Unit) : null;
        }

        if (published is not { } today)
        {
            return null;
        }

        if (e.Unit == DateUnit.Weekend)
        {
            return DateParts.Weekend(today, e.Shift, e.Shift is Shift.None or Shift.This ? TenseOf(t, e) : Tense.Unknown);
        }

        var move = e.Shift switch { Shift.Last => -1, Shift.Next => 1, _ => 0 };
        // "The next morning" counts from the day told of, "last night" from today.
        var start = e.HasTime && e.Shift == Shift.Next && memory.Day is { } told ? told : today;
        return DayRange.Move(start, e.Unit, move) is { } moved ? DayRange.UnitOf(moved, e.Unit) : null;
    }

    private DayRange? Season(in DateTokens t, in DateExpression e)
    {
        var year = e.Year > 0 ? e.Year : e.Unit == DateUnit.Year ? YearOfShift(e.Shift, e, t) : 0;
        if (year > 0)
        {
            return DateParts.Season(year, e.Month);
        }

        if (published is not { } today)
        {
            return null;
        }

        return DateParts.Season(today, e.Month, e.Shift, e.Shift == Shift.None ? TenseOf(t, e) : Tense.Unknown);
    }

    private DayRange? HolidayDays(in DateTokens t, in DateExpression e)
    {
        if (e.Year > 0)
        {
            return e.Holiday!.In(e.Year);
        }

        if (published is not { } today || e.Holiday!.In(today.Year) is not { } here)
        {
            return null;
        }

        var next = here.To < today ? e.Holiday.In(today.Year + 1) : here;
        var past = here.From <= today ? here : e.Holiday.In(today.Year - 1);
        if (next is null || past is null || next == past)
        {
            return next ?? past;
        }

        var ahead = next.Value.From.DayNumber - today.DayNumber;
        return e.Shift switch
        {
            Shift.Last => past,
            Shift.Next => next,
            Shift.This => here,
            _ => ahead <= SurelyAhead / 2 || IsAhead(TenseOf(t, e), ahead) ? next : past,
        };
    }

    private DayRange? Offset(in DateTokens t, in DateExpression e)
    {
        // "Nov. 3, the day before they met": stands beside the date it names.
        if (e.Direction != Direction.Ago && memory.LastEnd == e.First - 1 && (t.Symbol(e.First - 1) == ',' || t.IsDash(e.First - 1)) && IsEvent(t, e.End))
        {
            return memory.Anchor;
        }

        var origin = e.Direction == Direction.Ago || e.Shift == Shift.This ? published : OffsetOrigin(t, e);
        if (origin is not { } from || e.Count < 0)
        {
            return null;
        }

        var count = e.Direction == Direction.After ? e.Count : -e.Count;
        return DayRange.Move(from, e.Unit, count) is { } day ? DayRange.UnitOf(day, Calendars.Told(e.Unit)) : null;
    }

    /// <summary>The day from which "two days later" counts: the date right behind ("two days before Christmas"), else the one told of.</summary>
    private DateOnly? OffsetOrigin(in DateTokens t, in DateExpression e)
    {
        var next = default(DateExpression);
        if (DateReader.Opens(t, e.End) && DateReader.TryRead(t, e.End, ref next) && next.Form is not (DateForm.Offset or DateForm.Duration or DateForm.Time or DateForm.Rolling))
        {
            return RangeOfInner(t, next)?.From;
        }

        if (IsEvent(t, e.End))
        {
            return EventDay(t, e);
        }

        return e.Unit <= DateUnit.Fortnight ? memory.Day : memory.Anchor?.From;
    }

    /// <summary>"the day after the attack": counted from an event, not from a date.</summary>
    private static bool IsEvent(in DateTokens t, int at) =>
        at > 0 && t.IsWord(at - 1, Before) | t.IsWord(at - 1, After) && t.LengthOf(at) > 0 && t.Text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number
        && !t.IsWord(at, In) && !t.IsWord(at, And) && !t.IsWord(at, At) && !t.IsWord(at, By) && !t.IsWord(at, On);

    /// <summary>The day of the event from which days are counted, where the text has just told it; a week or a year is too far for that.</summary>
    private DateOnly? EventDay(in DateTokens t, in DateExpression e) =>
        e.Unit is DateUnit.Day or DateUnit.Night && e.Count == 1 && e.First - memory.LastToken <= EventWindow ? memory.Day : null;

    private DayRange? RangeOfInner(in DateTokens t, in DateExpression e) => e.Range ?? RangeOf(t, e);

    private DayRange? Rolling(in DateExpression e)
    {
        if (published is not { } today || e.Count < 0)
        {
            return null;
        }

        if (e.Shift is Shift.Before or Shift.After)
        {
            return null;
        }

        var back = e.Shift == Shift.Last;
        if (DayRange.Move(today, e.Unit, back ? -e.Count : e.Count) is not { } far)
        {
            return null;
        }

        // The past week is the seven days before today.
        return e.Granularity == Granularity.Week ? (back ? new DayRange(far, far.AddDays(6)) : new DayRange(far.AddDays(-6), far)) : back ? new DayRange(far, today) : new DayRange(today, far);
    }

    /// <summary>The day of a clock time: one named beside it, else the one told of in the same paragraph, else the publication day.</summary>
    private DayRange? TimeDay(in DateTokens t, in DateExpression e)
    {
        for (var i = e.End; i < e.End + 7 && i < t.Count; i++)
        {
            var near = default(DateExpression);
            if (t.Is(i, DateClass.Weekday | DateClass.Month | DateClass.Deictic) && DateReader.TryRead(t, i, ref near) && near.Granularity is Granularity.Day or Granularity.Time)
            {
                return RangeOfInner(t, near);
            }

            if (t.Symbol(i) is '.' or ';')
            {
                break;
            }
        }

        return memory.Day is { } day ? DayRange.Of(day) : published is { } today ? DayRange.Of(today) : null;
    }
}
