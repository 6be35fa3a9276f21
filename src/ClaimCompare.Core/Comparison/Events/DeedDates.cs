using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison.Events;

/// <summary>
/// One deed put on two days: an arrest, a hearing, a sale. A story may tell of many of a sort, so that two tellings are set side by side
/// only where they share those who did or suffered it, and only where each article has one day for it.
/// </summary>
internal static class DeedDates
{
    /// <summary>Tellings of one sort that are looked at.</summary>
    private const int Most = 80;

    /// <summary>Tokens before a deed that tell it from another of its sort.</summary>
    private const int OtherReach = 4;

    /// <summary>Of those who do and suffer a deed, how many both must name; more where only its verb is known. 0 stands for the one person who does it once.</summary>
    private const int FewestShared = 2;
    private const int FewestSharedOfVerb = 3;

    private static readonly WordTable<bool> Again = new(LexiconFile.Read("event-deeds").Section("again"), static _ => true);

    private sealed record Telling(ClaimEntry Entry, EventMoment Moment, Participants Who);

    /// <summary>The two tellings of each clash, and all that tell it the one way and the other.</summary>
    public static IEnumerable<(ClaimEntry A, ClaimEntry B, List<ClaimEntry> One, List<ClaimEntry> Other)> Of(EventGroup group)
    {
        var shared = EventDeeds.IsOfOne(group.Kind) ? 0 : EventDeeds.Contains(group.Kind) ? FewestShared : FewestSharedOfVerb;
        var told = group.Members.Where(member => IsFirm(member.Entry, member.Moment)).Take(Most)
            .Select(member => new Telling(member.Entry, member.Moment, new Participants(member.Entry))).ToList();
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                var (a, b) = (told[i], told[j]);
                if (Clash(a, b, shared) && !IsToldTwice(told, a, b, shared) && !IsToldTwice(told, b, a, shared)
                    && seen.Add((Math.Min(a.Moment.Day, b.Moment.Day), Math.Max(a.Moment.Day, b.Moment.Day))))
                {
                    var (first, second) = a.Moment.Day <= b.Moment.Day ? (a, b) : (b, a);
                    yield return (first.Entry, second.Entry, Like(told, first, shared), Like(told, second, shared));
                }
            }
        }
    }

    private static bool IsFirm(ClaimEntry entry, EventMoment moment)
    {
        if (!moment.Firm || !moment.HasDay || entry.Article.Article.Published is not { } published || (entry.Claim.State == ClaimState.Planned && moment.Day < published.DayNumber))
        {
            return false;
        }

        var text = entry.Article.Body.Text;
        var first = text.TokenAt(entry.Claim.Span.Start);
        for (var i = Math.Max(text.Sentences[text.SentenceOf(first)].FirstToken, first - OtherReach); i < text.TokenAt(entry.Claim.Span.End - 1); i++)
        {
            if (Again.Contains(text.Tokens[i].Word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Clash(Telling a, Telling b, int shared)
    {
        var (earlier, later) = a.Moment.Day <= b.Moment.Day ? (a, b) : (b, a);
        var next = later.Moment.Day;
        return a.Entry.Article != b.Entry.Article && next != earlier.Moment.Day && next - earlier.Moment.Day <= DateDiscrepancies.MostDays && a.Entry.Claim.State == b.Entry.Claim.State
            && !(next - earlier.Moment.Day == 1 && (a.Moment.Touches(next) || b.Moment.Touches(next)))
            && DateDiscrepancies.AreApart(a.Moment, b.Moment) && DateDiscrepancies.BothCouldKnow(a.Entry, b.Entry, earlier.Moment.Day, next)
            && AreOne(a, b, shared);
    }

    private static bool AreOne(Telling a, Telling b, int shared) => shared == 0 ? a.Who.AreOfOnePerson(b.Who) : a.Who.AreAlike(b.Who, shared) || a.Who.ShareName(b.Who);

    /// <summary>The article of the one has the deed on another day as well, of whom it may be: it tells of two.</summary>
    private static bool IsToldTwice(List<Telling> told, Telling one, Telling other, int shared)
    {
        foreach (var telling in told)
        {
            if (telling.Entry.Article == one.Entry.Article && telling.Moment.Day != one.Moment.Day && (telling.Moment.Day == other.Moment.Day || AreOne(telling, one, shared) || AreOne(telling, other, shared)))
            {
                return true;
            }
        }

        return false;
    }

    private static List<ClaimEntry> Like(List<Telling> told, Telling chosen, int shared) =>
        [.. told.Where(telling => telling == chosen || (telling.Moment.Day == chosen.Moment.Day && AreOne(telling, chosen, shared))).Select(telling => telling.Entry)];
}
