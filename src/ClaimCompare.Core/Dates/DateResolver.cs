using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>
/// Turns wordings into days, in text order: relative ones against the publication day, and against the dates mentioned before,
/// which it remembers.
/// </summary>
internal sealed partial class DateResolver(ArticleText text, DateOnly? published)
{
    /// <summary>Tokens of a place name, at most, before the date of a dateline.</summary>
    private const int LatestDateline = 10;

    private static readonly int That = DateWords.Id("that");
    private static readonly int Of = DateWords.Id("of");
    private static readonly int The = DateWords.Id("the");
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
    private DateOnly? dateline;

    /// <summary>
    /// The day from which "today" counts: that of the dateline where it is a day or two before publication ("NAIROBI, Aug. 13 (Agency) --"
    /// in a paper of the 14th), else the day of publication.
    /// </summary>
    private DateOnly? Speaking => dateline ?? published;

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
        ReadDateline(t, e, mention);
        return mention;
    }

    private void ReadDateline(in DateTokens t, in DateExpression e, DateMention mention)
    {
        if (e.First <= LatestDateline && e.Form is DateForm.MonthDay && published is { } today && mention.From is { } day && day == mention.To
            && today.DayNumber - day.DayNumber is > 0 and <= 2 && (t.Symbol(e.End) == '(' || t.IsDash(e.End) || t.Symbol(e.End) == '_'))
        {
            dateline = day;
        }
    }

    private DayRange? RangeOf(in DateTokens t, in DateExpression e) => e.Form switch
    {
        DateForm.MonthDay => MonthDay(t, e),
        DateForm.Month => Month(t, e),
        DateForm.Weekday => Weekday(t, e),
        DateForm.DayOffset => Speaking is { } day && DayRange.Move(day, DateUnit.Day, e.Number) is { } moved ? DayRange.Of(moved) : null,
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
        if (t.IsWord(before, Since) || (t.IsWord(before, Of) && t.IsWord(before - 1, As)))
        {
            return Tense.Past;
        }

        if (t.IsWord(before, As) && (t.IsWord(before - 1, Soon) || t.IsWord(before - 1, Early)))
        {
            return Tense.Future;
        }

        var tense = TenseReader.At(t, e.First, e.End);
        if (tense == Tense.Past && e.Form is DateForm.Month or DateForm.MonthDay && TenseReader.NamesScheduled(t, e.First, e.End))
        {
            tense = Tense.Unknown;
        }

        var limit = (t.IsWord(before, Until) || t.IsWord(before, By)) && !t.IsWord(before - 1, Up) && t.Text.Sentences[t.Text.SentenceOf(e.First)].FirstToken < before - 1;
        return limit ? Tense.Future : tense;
    }
}
