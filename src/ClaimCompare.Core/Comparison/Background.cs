using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison;

/// <summary>Figures that an article only recalls: of the whole war, of earlier events, of the year so far; and counts it says are out of date.</summary>
internal static class Background
{
    private static readonly PhraseTable<bool> Recalling = new(LexiconFile.Read("figures").Section("background"), static _ => true);
    private static readonly PhraseTable<bool> Outdating = new(LexiconFile.Read("figures").Section("outdated"), static _ => true);

    /// <summary>Tokens around a figure that tell what it belongs to.</summary>
    private const int Reach = 10;

    /// <summary>Tokens before a figure that say it no longer holds.</summary>
    private const int OutdatedReach = 6;

    /// <summary>Days before publication from which what happened is no longer the news.</summary>
    private const int OldDays = 10;

    /// <summary>Days that one event's count may gather.</summary>
    private const int LongDays = 21;

    public static bool IsRecalled(ClaimEntry entry) => IsLongAgo(entry) || Holds(entry, Recalling, Reach, Reach) || IsOutdated(entry);

    /// <summary>The text says that the count no longer holds: "the earlier toll was 12".</summary>
    public static bool IsOutdated(ClaimEntry entry) => Holds(entry, Outdating, OutdatedReach, 0);

    private static bool IsLongAgo(ClaimEntry entry)
    {
        if (entry.Claim.Date is not { } index || entry.Article.TextOf(entry.Claim).Dates[index] is not { From: { } from, To: { } to } date || OneEvent.IsDatedBy(entry, date))
        {
            return false;
        }

        if (IsNews(entry) && to.DayNumber - from.DayNumber <= LongestEvent)
        {
            return false;
        }

        return to.DayNumber - from.DayNumber > LongDays || (entry.Article.Article.Published is { } published && published.DayNumber - to.DayNumber > OldDays);
    }

    /// <summary>What the first sentence tells is what the article is about, however long ago it began: "has claimed 46 lives since it began on 19 January".</summary>
    private static bool IsNews(ClaimEntry entry) => entry.Claim.In == Claims.ClaimPlace.Text && entry.Article.Body.Text is var text && text.SentenceOf(text.TokenAt(entry.Claim.Span.Start)) == 0;

    /// <summary>Days of a month that names an event: those of a year are a round-up's.</summary>
    private const int LongestEvent = 31;

    private static bool Holds(ClaimEntry entry, PhraseTable<bool> phrases, int before, int behind)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var figure = text.TokenAt(entry.Claim.Span.Start);
        var sentence = text.Sentences[text.SentenceOf(figure)];
        var last = Math.Min(sentence.EndToken, text.TokenAt(entry.Claim.Span.End - 1) + 1 + behind);
        for (var i = Math.Max(sentence.FirstToken, figure - before); i < last; i++)
        {
            if (phrases.TryMatch(text.Tokens, i, sentence.EndToken, out _, out _) && !DatesEvent(entry, text.Tokens[i].Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date that stands there is that of the event the story is about.</summary>
    private static bool DatesEvent(ClaimEntry entry, int at)
    {
        if (entry.Began is null)
        {
            return false;
        }

        var dates = entry.Article.TextOf(entry.Claim).Dates;
        var next = Claims.EventDates.FirstIn(dates, at + 1);
        return next > 0 && dates[next - 1] is var date && date.Span.Contains(at) && OneEvent.IsDatedBy(entry, date);
    }
}
