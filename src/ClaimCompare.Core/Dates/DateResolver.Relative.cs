using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <content>What counts from the publication day or from another date: weekdays, this and last, ago and later, times of day.</content>
internal sealed partial class DateResolver
{
    private const int HoursInDay = 24;

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
        if (e.Shift == Shift.Same && e.Unit == DateUnit.Day && memory.VagueDay is not null)
        {
            // "Last October … that day": a day of that month.
            return memory.VagueDay;
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
        var start = !e.HasTime ? today : e.Shift == Shift.Next && memory.Day is { } told ? told : Speaking ?? today;
        return DayRange.Move(start, e.Unit, move) is { } moved ? DayRange.UnitOf(moved, e.Unit) : null;
    }

    private DayRange? Offset(in DateTokens t, in DateExpression e)
    {
        var dated = e.Direction == Direction.Ago || e.Shift == Shift.This ? published : DateBehind(t, e.Origin > 0 ? e.Origin : e.End, ahead: e.Origin > 0);
        if (dated is null && IsEvent(t, e.End) && !t.IsWord(e.First - 1, That))
        {
            // "On Nov. 3, the day before they met, …": says again when the clause's own day is.
            return memory.LastToken >= t.Text.Sentences[t.Text.SentenceOf(e.First)].FirstToken && e.Unit <= DateUnit.Fortnight ? memory.AnchorDay : null;
        }

        var origin = dated ?? (e.Direction == Direction.Ago || e.Shift == Shift.This ? null : e.Unit <= DateUnit.Fortnight ? memory.Day : memory.Anchor?.From);
        if (origin is not { } from || e.Count < 0)
        {
            return null;
        }

        var count = e.Direction == Direction.After ? e.Count : -e.Count;
        return DayRange.Move(from, e.Unit, count) is { } day ? DayRange.UnitOf(day, e.Origin > 0 ? DateUnit.Day : Calendars.Told(e.Unit)) : null;
    }

    /// <summary>The date right behind an offset, from which it counts: "two days before Christmas", "the day before his May 3 arrest".</summary>
    private DateOnly? DateBehind(in DateTokens t, int at, bool ahead)
    {
        at += t.Is(at, DateClass.Possessive) || (t.IsWord(at, The) && t.Month(at + 1) > 0) ? 1 : 0;
        var next = default(DateExpression);
        if (!DateReader.Opens(t, at) || !DateReader.TryRead(t, at, ref next))
        {
            return null;
        }

        // "A week from Tuesday" counts from the coming one.
        next.Shift = ahead && next.Form == DateForm.Weekday && next.Shift == Shift.None ? Shift.Next : next.Shift;
        return next.Form is not (DateForm.Offset or DateForm.Duration or DateForm.Time or DateForm.Rolling)
            ? RangeOfInner(t, next)?.From : null;
    }

    /// <summary>"the day after the attack": counted from an event, not from a date.</summary>
    private static bool IsEvent(in DateTokens t, int at) =>
        at > 0 && t.IsWord(at - 1, Before) | t.IsWord(at - 1, After) && t.LengthOf(at) > 0 && t.Text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number
        && !t.IsWord(at, In) && !t.IsWord(at, And) && !t.IsWord(at, At) && !t.IsWord(at, By) && !t.IsWord(at, On);

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
        // Hours reach into the days they touch.
        var (unit, count) = e.Unit <= DateUnit.Hour ? (DateUnit.Day, e.Unit == DateUnit.Hour ? (e.Count + HoursInDay - 1) / HoursInDay : 0) : (e.Unit, e.Count);
        if (DayRange.Move(today, unit, back ? -count : count) is not { } far)
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
