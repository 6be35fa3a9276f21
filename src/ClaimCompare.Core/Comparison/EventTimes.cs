using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>When the texts date their figures to different times, the figures are of different things.</summary>
internal static class EventTimes
{
    /// <summary>Days by which two tellings of one moment may differ: midnight, time zones, "Friday night".</summary>
    private const int Slack = 1;

    public static bool Differ(ClaimEntry a, ClaimEntry b) =>
        !IsRunning(a) && !IsRunning(b) && Of(a) is { From: { } aFrom, To: { } aTo } && Of(b) is { From: { } bFrom, To: { } bTo }
        && (aTo.DayNumber + Slack < bFrom.DayNumber || bTo.DayNumber + Slack < aFrom.DayNumber);

    /// <summary>"The toll rose to 16 on Tuesday": the date says of when the count is, not when those counted died.</summary>
    public static bool IsRunning(ClaimEntry entry) => entry.Quantity is { Direction: Quantities.Direction.Up } || IsTally(entry);

    /// <summary>The words that name the figure call it a toll, a number, a count.</summary>
    public static bool IsTally(ClaimEntry entry) => TallyOf(entry) >= 0;

    /// <summary>The token that calls the figure a toll, a number, a count: in its cue, or in the phrase before it that holds the cue; -1 where none does.</summary>
    public static int TallyOf(ClaimEntry entry)
    {
        var named = entry.Quantity is not { } quantity ? null
            : quantity.MeasureCue ?? (quantity.Counted is { Length: > 0 } counted && counted.Start < quantity.Span.Start ? counted : null);
        if (named is { } span)
        {
            var text = entry.Article.TextOf(entry.Claim).Text;
            for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
            {
                if (Tallies.Contains(text.Tokens[i].Word))
                {
                    return i;
                }
            }
        }

        return TallyBefore(entry);
    }

    /// <summary>"the number of deaths to 26", "a list of 43 dead": the tally right before the figure.</summary>
    private static int TallyBefore(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var figure = text.TokenAt(entry.Claim.Span.Start);
        var first = text.Sentences[text.SentenceOf(figure)].FirstToken;
        for (var i = figure - 1; i >= Math.Max(first, figure - TallyReach) && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Tallies.Contains(text.Tokens[i].Word))
            {
                return i;
            }
        }

        return -1;
    }

    private const int TallyReach = 5;

    private static readonly WordTable<bool> Tallies = new(LexiconFile.Read("figures").Section("tally"), static _ => true);

    /// <summary>
    /// One counts a stretch of days ("this week", "this year"), the other says no such thing: a round-up against one event. A
    /// weekend may be a loose word for one of its days; it is a round-up where the counts lie far apart, too.
    /// </summary>
    public static bool SpanDiffers(ClaimEntry a, ClaimEntry b)
    {
        var (one, other) = (DaysOf(a), DaysOf(b));
        return one != other && (Math.Max(one, other) > WeekendDays || (Math.Max(one, other) == WeekendDays && a.Interval.Gap(b.Interval) >= FarApart));
    }

    /// <summary>One sentence speaks of a whole city or of many events, the other of one.</summary>
    public static bool GatherDifferently(ClaimEntry a, ClaimEntry b) => DaysOf(a) != DaysOf(b);

    private const int WeekendDays = 2;

    /// <summary>Gap from which two counts are not one count on the move: the greater is four times the smaller.</summary>
    private const double FarApart = 0.75;

    /// <summary>Days that a figure's sentence gathers: those of its date, and at least two where it speaks of a whole city or of many events.</summary>
    private static int DaysOf(ClaimEntry entry)
    {
        var days = Of(entry) is { From: { } from, To: { } to } date && !OneEvent.IsDatedBy(entry, date) ? to.DayNumber - from.DayNumber + 1 : 1;
        return Math.Max(days, IsRoundUp(entry) ? WeekendDays : 1);
    }

    private static bool IsRoundUp(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var sentence = text.Sentences[text.SentenceOf(text.TokenAt(entry.Claim.Span.Start))];
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestRead); i++)
        {
            if (RoundUps.TryMatch(text.Tokens, i, sentence.EndToken, out _, out _) && !IsOneOf(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"one of the deadliest attacks", "the worst since": it is one.</summary>
    private static bool IsOneOf(ArticleText text, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - OneOfReach); i--)
        {
            if (text.CharsOf(i) is "one" or "One" or "worst" or "deadliest" or "bloodiest" or "biggest" or "largest" or "first")
            {
                return true;
            }
        }

        return false;
    }

    private const int OneOfReach = 10;

    /// <summary>Tokens of a sentence that are looked at for words of a round-up.</summary>
    private const int LongestRead = 80;

    private static readonly PhraseTable<bool> RoundUps = new(LexiconFile.Read("figures").Section("round-up"), static _ => true);

    private static DateMention? Of(ClaimEntry entry) => entry.Claim.Date is { } date ? entry.Article.TextOf(entry.Claim).Dates[date] : null;
}
