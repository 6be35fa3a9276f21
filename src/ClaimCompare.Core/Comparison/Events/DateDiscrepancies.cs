using System.Globalization;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Events;

/// <summary>
/// One event put on two days. Quiet wherever night, time zones, the date of an article or a second event of the class may explain it.
/// </summary>
internal static class DateDiscrepancies
{
    private const double Confidence = 0.75;

    /// <summary>Hours between two times of which at least one is told more closely than by the day.</summary>
    private const double ClearHours = 3;

    /// <summary>The same between a part of one day and the whole of another.</summary>
    private const double PartHours = 2;

    /// <summary>The same where only one names its time zone: no two clocks lie further apart.</summary>
    private const double ZoneHours = 14;

    /// <summary>Days further apart are two events, or one of two weeks misread.</summary>
    internal const int MostDays = 3;

    /// <summary>Days that the tellings of one class are spread over, beyond which it is no one event.</summary>
    private const int MostReadings = 4;

    /// <summary>Different texts that are looked at for each day: where so many do not clash, the others will not.</summary>
    private const int MostTellings = 100;

    /// <summary>Sentences of an article that tell its news.</summary>
    private const int LeadSentences = 6;

    /// <summary>Tokens before an event's word that tell it from another of its class.</summary>
    private const int OtherReach = 5;

    private static readonly WordTable<bool> Beginning = new(LexiconFile.Read("events").Section("beginning"), static _ => true);
    private static readonly WordTable<bool> Others = new(LexiconFile.Read("events").Section("another"), static _ => true);

    public static IEnumerable<Discrepancy> Of(EventGroup group, ReasonWriter reasons)
    {
        if (group.IsDeed)
        {
            foreach (var (a, b, one, other) in DeedDates.Of(group))
            {
                yield return Found(group, a, b, one, other, reasons);
            }

            yield break;
        }

        var told = group.Members.Where(member => IsNews(member.Entry, member.Moment) && (!group.IsDrawn || Begins(member.Entry))).ToList();
        var tellings = group.Members.Where(member => member.Moment.HasDay).CountBy(member => member.Entry.Ref.Article, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var clear = told.Where(member => member.Moment.HasDay).GroupBy(member => member.Entry.Ref.Article, StringComparer.Ordinal)
            .Where(article => article.Select(member => member.Moment.Day).Distinct().Count() == 1 && tellings[article.Key] == article.Count())
            .Select(article => article.OrderByDescending(member => member.Moment.HasHours).First()).ToList();
        var days = clear.GroupBy(member => member.Moment.Day).OrderBy(day => day.Key).Select(day => day.ToList()).ToList();
        if (days.Count > MostReadings)
        {
            yield break;
        }

        for (var i = 0; i < days.Count; i++)
        {
            for (var j = i + 1; j < days.Count; j++)
            {
                if (Clash(group, days[i], days[j]) is var (a, b))
                {
                    yield return Found(group, a, b, [.. days[i].Select(member => member.Entry)], [.. days[j].Select(member => member.Entry)], reasons);
                }
            }
        }

        if (Hours(group, told) is var (x, y, early, late))
        {
            yield return Found(group, x, y, early, late, reasons);
        }
    }

    /// <summary>One day, and two times of it; an article that gives a time alone means the day of the story.</summary>
    private static (ClaimEntry A, ClaimEntry B, List<ClaimEntry> Early, List<ClaimEntry> Late)? Hours(
        EventGroup group, List<(ClaimEntry Entry, EventMoment Moment)> told)
    {
        var days = group.Members.Where(member => member.Moment.HasDay).Select(member => member.Moment.Day).Distinct().Take(2).ToList();
        if (days.Count > 1)
        {
            return null;
        }

        var day = days.Count > 0 ? days[0] : 0;
        var byArticle = told.Where(member => member.Moment.HasHours).Select(member => (member.Entry, Moment: member.Moment.On(day)))
            .GroupBy(member => member.Entry.Ref.Article, StringComparer.Ordinal).ToList();
        if (byArticle.Count < 2 || byArticle.Exists(article => article.Max(member => member.Moment.From) > article.Min(member => member.Moment.To)))
        {
            // One article tells of two: so the others may.
            return null;
        }

        var timed = byArticle.Select(article => article.MinBy(member => member.Moment.To - member.Moment.From)).ToList();
        var first = timed.MinBy(member => member.Moment.To);
        var last = timed.MaxBy(member => member.Moment.From);
        return AreApart(first.Moment, last.Moment) && first.Moment.Gap(last.Moment) > 0 && IsOnePlace([.. group.Members.Select(member => member.Entry)], first.Entry, last.Entry) && AsOf.AreOfOneTime(first.Entry, last.Entry, MostDays)
            ? (first.Entry, last.Entry, [.. timed.Where(member => AreApart(member.Moment, last.Moment)).Select(member => member.Entry)], [.. timed.Where(member => AreApart(member.Moment, first.Moment)).Select(member => member.Entry)])
            : null;
    }

    private static bool IsNews(ClaimEntry entry, EventMoment moment)
    {
        var text = entry.Article.Body.Text;
        var first = text.TokenAt(entry.Claim.Span.Start);
        var meant = IsDefinite(text, entry);
        return moment.Firm && entry.Article.Article.Published is not null && (meant || (text.SentenceOf(first) < LeadSentences && !EventGroup.IsOpen(entry.Claim.Subject!))) && !Background.IsRecalled(entry) && !IsAnother(text, first, text.TokenAt(entry.Claim.Span.End - 1));
    }

    /// <summary>"a fire that began on Friday".</summary>
    private static bool Begins(ClaimEntry entry)
    {
        var text = entry.Article.Body.Text;
        for (var i = text.TokenAt(entry.Claim.Span.Start); i <= text.TokenAt(entry.Claim.Span.End - 1); i++)
        {
            if (Beginning.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the crash", "this attack", "the gunmen arrived": the event that the article has told of.</summary>
    private static bool IsDefinite(ArticleText text, ClaimEntry entry)
    {
        var first = text.TokenAt(entry.Claim.Span.Start);
        for (var i = first; i >= Math.Max(text.Sentences[text.SentenceOf(first)].FirstToken, first - AdjectiveReach); i--)
        {
            if (text.CharsOf(i) is "the" or "The" or "this" or "This")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens of a phrase up to the word of its event.</summary>
    private const int AdjectiveReach = 3;

    private static bool IsAnother(ArticleText text, int first, int last)
    {
        for (var i = Math.Max(text.Sentences[text.SentenceOf(first)].FirstToken, first - OtherReach); i <= last; i++)
        {
            if (Others.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first two tellings, of two texts, that nothing but an error explains.</summary>
    private static (ClaimEntry A, ClaimEntry B)? Clash(EventGroup group, List<(ClaimEntry Entry, EventMoment Moment)> one, List<(ClaimEntry Entry, EventMoment Moment)> other)
    {
        var (day, next) = (one[0].Moment.Day, other[0].Moment.Day);
        if (next - day > MostDays || (next - day == 1 && group.Members.Any(member => member.Moment.Touches(next))))
        {
            return null;
        }

        List<ClaimEntry> entries = [.. group.Members.Select(member => member.Entry)];
        var others = Different(other);
        foreach (var a in Different(one))
        {
            foreach (var b in others)
            {
                if (AreApart(a.Moment, b.Moment) && BothCouldKnow(a.Entry, b.Entry, day, next) && IsOnePlace(entries, a.Entry, b.Entry)
                    && (!group.IsSerial || new Participants(a.Entry).CountsAlike(new Participants(b.Entry))))
                {
                    return (a.Entry, b.Entry);
                }
            }
        }

        return null;
    }

    /// <summary>Tellings of one text on one day are one: ten thousand copies are looked at once.</summary>
    private static List<(ClaimEntry Entry, EventMoment Moment)> Different(List<(ClaimEntry Entry, EventMoment Moment)> tellings) =>
        [.. tellings.DistinctBy(telling => (telling.Entry.Article.Article.Text, telling.Entry.Article.Article.Title, telling.Entry.Article.Article.Published, telling.Entry.Index, telling.Moment)).Take(MostTellings)];

    internal static bool AreApart(EventMoment a, EventMoment b) =>
        !a.HasHours && !b.HasHours || a.Gap(b) >= (a.Zone is null != b.Zone is null ? ZoneHours : a.HasHours && b.HasHours ? ClearHours : PartHours);

    /// <summary>An article that appeared before the later day tells of an event that was before: of another one, rather. Both may tell of what is to come.</summary>
    internal static bool BothCouldKnow(ClaimEntry a, ClaimEntry b, int day, int next)
    {
        var (one, other) = (a.Article.Article.Published!.Value.DayNumber, b.Article.Article.Published!.Value.DayNumber);
        return Math.Min(one, other) >= next || Math.Max(one, other) < day;
    }

    /// <summary>A name of the one sentence stands in the other article, where they have names.</summary>
    private static bool IsOnePlace(List<ClaimEntry> entries, ClaimEntry a, ClaimEntry b)
    {
        var (ofA, ofB) = (NamesOf(a), NamesOf(b));
        return (ofA.Count == 0 || ofB.Count == 0 || b.Capitals.ContainsAny(ofA) || a.Capitals.ContainsAny(ofB))
            && !Whereabouts.Differ(entries, a, b);
    }

    private static HashSet<string> NamesOf(ClaimEntry entry)
    {
        var analysis = entry.Article.Body;
        var text = analysis.Text;
        var sentence = text.Sentences[text.SentenceOf(text.TokenAt(entry.Claim.Span.Start))];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (text.Classes[i] == WordClass.ProperNoun && text.Tokens[i].IsCapitalized && !analysis.Dates[entry.Claim.Date!.Value].Span.Contains(text.Tokens[i].Start))
            {
                names.Add(CapitalWords.Key(text, i));
            }
        }

        return names;
    }

    private static Discrepancy Found(EventGroup group, ClaimEntry a, ClaimEntry b, List<ClaimEntry> one, List<ClaimEntry> other, ReasonWriter reasons)
    {
        var (day, next) = (EventMoment.Of(a), EventMoment.Of(b));
        var hours = day.Day == next.Day || !day.HasDay || !next.HasDay;
        return new(
            StableHash.Of("date", group.Kind, Reading(day, hours), Reading(next, hours)),
            DiscrepancyKind.Date,
            [group.Id],
            a.Ref,
            b.Ref,
            Verdict.Contradiction,
            Axis.None,
            true,
            Severity.OfDate(hours ? 0 : next.Day - day.Day),
            Confidence,
            hours ? reasons.Hours(a, b, group.Kind) : reasons.Dates(a, b, group.Kind))
        {
            HoldersOfA = [.. one.Select(entry => entry.Ref)],
            HoldersOfB = [.. other.Select(entry => entry.Ref)],
        };
    }

    private static string Reading(EventMoment moment, bool hours) => (hours ? moment.On(0).From : moment.Day).ToString(CultureInfo.InvariantCulture);
}
