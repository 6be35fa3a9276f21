using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Tells when a date, however vague, is that of the event the story is about: "last month's attack", "a July trench collapse", "a crash this week".
/// A report weeks later still counts the dead of that event, and a month it names gathers no others.
/// </summary>
internal static class OneEvent
{
    /// <summary>Days before the first report in which the event lies.</summary>
    private const int BeforeReport = 2;

    /// <summary>Days that a date may stand for and still name a day: "overnight", "Friday night".</summary>
    private const int LongestDay = 1;

    /// <summary>Tokens from the event to its date, and from the date to the event.</summary>
    private const int Before = 14;
    private const int Behind = 6;

    private static readonly WordTable<bool> Events = new(LexiconFile.Read("figures").Section("one-event"), static _ => true);

    /// <summary>The date may be the day of the story's event: it names that day ("that day", in a month told before), or a week, month or year that holds it and hangs on the name of one event.</summary>
    public static bool IsDatedBy(ClaimEntry entry, DateMention date) =>
        entry.Began is { } began && date is { From: { } from, To: { } to, Granularity: not Granularity.Duration }
        && from <= began && to.DayNumber >= began.DayNumber - BeforeReport
        && (to.DayNumber - from.DayNumber <= LongestDay || date.Granularity == Granularity.Day || HangsOnEvent(entry.Article.TextOf(entry.Claim).Text, date.Span));

    private static bool HangsOnEvent(ArticleText text, TextSpan date)
    {
        var (first, end) = (text.TokenAt(date.Start), text.TokenAt(date.End - 1) + 1);
        var sentence = text.Sentences[text.SentenceOf(first)];
        for (var i = Math.Max(sentence.FirstToken, first - Before); i < Math.Min(sentence.EndToken, end + Behind); i++)
        {
            if (Events.Contains(text.Tokens[i].Word) && (i < first || i >= end) && IsOne(text, i, first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the attack", "Monday's attack", "a July attack"; not "in attack after attack".</summary>
    private static bool IsOne(ArticleText text, int noun, int date)
    {
        if (!text.NounPhraseAt(noun, out var phrase))
        {
            return false;
        }

        for (var i = phrase.FirstToken; i < noun; i++)
        {
            if (i == date || text.Classes[i] is WordClass.Determiner or WordClass.Possessive)
            {
                return true;
            }
        }

        return phrase.FirstToken > 0 && (phrase.FirstToken > date || text.Classes[phrase.FirstToken - 1] is WordClass.Determiner or WordClass.Possessive);
    }
}
