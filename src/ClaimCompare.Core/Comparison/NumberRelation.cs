using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>What two readings that cannot both hold are to each other, and how sure the engine is of it.</summary>
internal readonly record struct NumberRelation(Verdict Verdict, double Confidence)
{
    // Confidences are ranks, not probabilities. Above StoryComparer.FlagThreshold a finding goes to the desk.
    private const double Plain = 0.85;
    private const double Rivals = 0.7;
    private const double Opposed = 0.8;
    private const double Fall = 0.45;
    private const double Birthday = 0.55;
    private const double UnknownOrder = 0.4;

    /// <summary>Taken off where not both texts name the person: he is known again by a description.</summary>
    private const double Unnamed = 0.2;

    /// <summary>Years from which one name with two ages is rather two people, father and son.</summary>
    private const double GenerationGap = 12;

    /// <summary>Crowds are guessed, grow and disperse; two guesses are shown side by side, but nobody is alarmed.</summary>
    private const double Crowd = 0.45;

    /// <summary>Taken off for each axis that one side leaves open, and where one article holds both figures.</summary>
    private const double OpenAxis = 0.1;
    private const double Acknowledged = 0.4;

    /// <summary>Taken off for what is left of certainty that the two measure one thing.</summary>
    private const double Unlike = 1.5;

    /// <summary>Taken off where figures of things are told in other words: they may be of two things of a kind.</summary>
    private const double ThingToldOtherwise = 0.4;

    /// <summary>Taken off where a text does not tell what became of what it counts: it may be the whole of which the other tells a share.</summary>
    private const double OpenDeed = 0.4;

    /// <summary>Taken off a toll that stands deep in its article: it may be of a part, or of another event told as background.</summary>
    private const double NotInLead = 0.25;

    /// <summary>The same where opposed parties count: the second one's figure seldom leads.</summary>
    private const double OpposedNotInLead = 0.1;

    /// <summary>The same of sizes and of things: deep in an article they are rather of the aftershock, the first salvo, the round before.</summary>
    private const double ThingNotInLead = 0.3;

    /// <summary>Sentences of an article that tell its news; what follows fills in.</summary>
    private const int LeadSentences = 4;

    /// <summary>Taken off where only one side names who did it.</summary>
    private const double OtherAgent = 0.4;

    /// <summary>Two authorities' counts of one day closer than this are one count on the move.</summary>
    private const double RivalGap = 0.25;

    /// <summary>The greater count is twice the smaller: too far apart for one count on the move.</summary>
    private const double TwiceAsMany = 0.5;

    /// <summary>Counts of opposed parties closer than this are one count, told at two moments.</summary>
    private const double LeastGap = 0.1;

    /// <summary>Days within which an opposed party's greater count is an answer, not news; and its smaller one.</summary>
    private const int NearDays = 4;
    private const int AnswerDays = 31;

    public static NumberRelation Of(NumberGroup group, Timeline timeline, (int Low, int High) pair, Reading low, Reading high, ClaimEntry a, ClaimEntry b, int order)
    {
        var axes = group.Axes;
        var (verdict, confidence) = double.IsPositiveInfinity(low.Interval.High) ? (Verdict.Superseded, order < 0 ? Plain : UnknownOrder)
            : axes.Measure != Measure.Age && IsOwnUpdate(a, b) ? (Verdict.Superseded, order < 0 ? Plain : UnknownOrder)
            : (Grows(axes.Measure) || GrowsByDeed(axes) || GrowsByDeed(Axes.Of(a.Claim)) || GrowsByDeed(Axes.Of(b.Claim))) && IsSo(group, a, b)
            ? OfGrowing(group, timeline, pair, low, high, a, b, order)
            : OfStanding(axes, timeline, pair, a, b, order);
        var opposed = verdict == Verdict.Contradiction && Party.AreOpposed(a.Party, b.Party);
        confidence -= OpenAxis * OpenAxes(axes, a, b);
        var affinity = group.AffinityOf(a, b);
        confidence -= (Unlike * (1 - affinity)) + (affinity < 1 && IsOfThings(axes.Measure) ? ThingToldOtherwise : 0);
        confidence -= LeavesDeedOpen(axes.Measure, Axes.Of(a.Claim)) || LeavesDeedOpen(axes.Measure, Axes.Of(b.Claim)) ? OpenDeed : 0;
        confidence -= axes.Measure == Measure.Age && Math.Abs(a.Interval.Low - b.Interval.Low) >= GenerationGap ? Acknowledged : 0;
        confidence -= axes.Measure == Measure.Age && (a.Claim.Measurand!.WhoKey is null || b.Claim.Measurand!.WhoKey is null) ? Unnamed : 0;
        confidence -= AreOfOthers(axes, a.Claim.Measurand!.Agent, b.Claim.Measurand!.Agent) ? OtherAgent : 0;
        confidence -= Grows(axes.Measure) || axes.Measure == Measure.Protesters ? (opposed || (verdict == Verdict.Contradiction && AreOfTwoKinds(a, b)) ? OpposedNotInLead : NotInLead) * ((IsInLead(a) ? 0 : 1) + (IsInLead(b) ? 0 : 1)) : 0;
        confidence -= IsOfThings(axes.Measure) && !opposed ? ThingNotInLead * ((IsInLead(a) ? 0 : 1) + (IsInLead(b) ? 0 : 1)) : 0;
        if (!opposed && HoldsBoth(axes, low, high))
        {
            confidence -= Acknowledged;
        }

        return new NumberRelation(verdict, Math.Clamp(confidence, 0, 1));
    }

    /// <summary>An article has both figures, as if they were of two things.</summary>
    private static bool HoldsBoth(Axes axes, Reading low, Reading high)
    {
        var others = high.Holders.ToLookup(entry => entry.Article);
        return low.Holders.GroupBy(entry => entry.Article).Any(article => others[article.Key].Any(y => article.Any(x => !(x.Party.IsKnown && y.Party.IsKnown && x.Party.Kind != y.Party.Kind)))
            && !others[article.Key].Any(y => article.Any(x => SetsAgainst(axes, x, y))));
    }

    /// <summary>Of troops still to come an article gives two figures, each with its source: it tells of the quarrel itself.</summary>
    private static bool SetsAgainst(Axes axes, ClaimEntry x, ClaimEntry y) =>
        axes is { Measure: Measure.Troops, State: ClaimState.Planned } && x.Speaker is not null && y.Speaker is not null && x.Origin != y.Origin;

    /// <summary>Of soldiers whose country or place is told, all are meant; of those who are still to come, all that are sent.</summary>
    public static bool LeavesDeedOpen(Measure measure, Axes axes) => axes.Verb.Length == 0
        && (measure is Measure.Other or Measure.Vehicles or Measure.Aircraft || (measure == Measure.Troops && axes is { Country: null, Place: null, State: not ClaimState.Planned }));

    /// <summary>Neither people harmed nor forces nor crowds nor ages: what may be of another thing of the kind.</summary>
    public static bool IsOfThings(Measure measure) => !Grows(measure) && measure is not (Measure.Age or Measure.Troops or Measure.Protesters);

    /// <summary>Two names for who did it or has it; of things done, also where one text names nobody.</summary>
    private static bool AreOfOthers(Axes axes, string? a, string? b) => a != b && (axes.Measure == Measure.Other || (a is not null && b is not null));

    /// <summary>Counts that only grow while an event unfolds.</summary>
    public static bool Grows(Measure measure) => measure is Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Missing
        or Measure.Detained or Measure.Captured or Measure.Displaced or Measure.Cases;

    /// <summary>Neither is only planned or wanted; of a group joined by likeness the two alone tell.</summary>
    private static bool IsSo(NumberGroup group, ClaimEntry a, ClaimEntry b) =>
        group.Links is null ? group.Axes.State == ClaimState.Actual : a.Claim.State == ClaimState.Actual && b.Claim.State == ClaimState.Actual;

    private static readonly WordTable<bool> Deeds = new(LexiconFile.Read("figures").Section("growing"), static _ => true);

    private static readonly WordTable<bool> OfPeople = new(LexiconFile.Read("figures").Section("growing-of-people"), static _ => true);

    private static readonly WordTable<bool> Changing = new(LexiconFile.Read("figures").Section("changing"), static _ => true);

    /// <summary>Houses destroyed, people ordered out, votes cast: what is done to more and more while the event goes on.</summary>
    public static bool GrowsByDeed(Axes axes) => axes.Verb == Rates.Verb || (Deeds.Contains(Vocabulary.IdOf(axes.Verb)) && !IsPlace(axes))
        || (axes.Measure is Measure.People or Measure.Percent && OfPeople.Contains(Vocabulary.IdOf(axes.Verb)));

    /// <summary>How high or how deep something lies or happened is one fact; only water rises.</summary>
    private static bool IsPlace(Axes axes) => axes.Measure == Measure.Distance && axes.Population != Dimensions.Water;

    /// <summary>
    /// A later, greater count supersedes; a later, smaller one is a fall, but of the missing, who are found. Of one moment, two
    /// authorities clash; those opposed to each other also where the later counts less, or twice as many within a day. The missing, and
    /// those still in hospital, go up and down, so that there only counts of one time clash. A count that one text has alone, against all before or behind it, is an error.
    /// </summary>
    private static (Verdict, double) OfGrowing(NumberGroup group, Timeline timeline, (int Low, int High) pair, Reading low, Reading high, ClaimEntry a, ClaimEntry b, int order)
    {
        var gap = low.Interval.Gap(high.Interval);
        if (timeline.AreOfOneMoment(pair.Low, pair.High))
        {
            return (Verdict.Contradiction, gap >= RivalGap ? Plain : UnknownOrder);
        }

        var apart = timeline.AreApart(a, b);
        var atOneTime = !apart && AreAtOneTime(a, b);
        var falls = group.Axes.Measure == Measure.Missing || a.Claim.Measurand!.Remaining || b.Claim.Measurand!.Remaining;
        var opposed = Party.AreOpposed(a.Party, b.Party) && (!falls || atOneTime);
        if (opposed && (order >= 0 || (gap >= TwiceAsMany && !apart && AreOfOneDay(a, b)) || atOneTime) && AreNear(a, b, order > 0 ? AnswerDays : NearDays))
        {
            return (Verdict.Contradiction, gap >= LeastGap ? Opposed : UnknownOrder);
        }

        var rivals = AreRivals(low, high) && AreOfOneDay(low, high) && !IsOneBody(a, b) && !EventTimes.GatherDifferently(a, b);
        if (rivals && gap >= RivalGap && !Party.AreAlike(a.Party, b.Party) && (atOneTime || (order >= 0 && !falls)))
        {
            return (Verdict.Contradiction, Rivals);
        }

        if (order > 0 && group.Axes.Measure != Measure.Missing && gap >= RivalGap && AreRivals(low, high) && AreOfTwoKinds(a, b) && AreNear(a, b, NearDays))
        {
            // What only grows does not fall from one source to the next.
            return (Verdict.Contradiction, Rivals);
        }

        if (order < 0 && StillStands(group, low.Interval, b))
        {
            return (Verdict.Contradiction, gap >= RivalGap ? Rivals : UnknownOrder);
        }

        if (!falls && ((order >= 0 && timeline.NobodyFollows(pair.High)) || (order > 0 && timeline.FallsBehind(pair.Low))))
        {
            return (Verdict.Contradiction, gap >= RivalGap ? Rivals : UnknownOrder);
        }

        if (order != 0)
        {
            return (Verdict.Superseded, order < 0 || falls ? Plain : Fall);
        }

        return rivals
            ? (Verdict.Contradiction, gap >= TwiceAsMany ? Rivals : UnknownOrder)
            : (Verdict.Superseded, UnknownOrder);
    }

    /// <summary>Who comes and goes while an event lasts: workers on strike, people in the streets.</summary>
    private static readonly WordTable<bool> Crowds = new(LexiconFile.Read("figures").Section("crowd"), static _ => true);

    /// <summary>A number that is guessed, and that changes by the hour.</summary>
    public static bool IsOfCrowd(Axes axes) => axes.Measure == Measure.Protesters || axes.Verb is Rates.Verb or Presence.Attend or Presence.Live or Presence.Strike or "join"
        || (!Grows(axes.Measure) && Crowds.Contains(Vocabulary.IdOf(axes.Population)));

    /// <summary>Those on strike, and those who have voted, grow more by the hour.</summary>
    private static bool IsJoined(Axes axes) => axes.Verb is Rates.Verb or Presence.Strike or "join";

    /// <summary>What does not grow by itself: one source may correct itself, two sources clash whatever the dates.</summary>
    private static (Verdict, double) OfStanding(Axes axes, Timeline timeline, (int Low, int High) pair, ClaimEntry a, ClaimEntry b, int order)
    {
        if (axes.Measure == Measure.Age && HadBirthday(a, b) && !IsDead(a) && !IsDead(b))
        {
            return (Verdict.Superseded, Birthday);
        }

        if (IsOfCrowd(axes))
        {
            return (Verdict.Contradiction, timeline.AreOfOneMoment(pair.Low, pair.High) ? Plain
                : Party.AreOpposed(a.Party, b.Party) && !timeline.AreStatedApart(pair.Low, pair.High) && (!IsJoined(axes) || AreAtOneTime(a, b)) ? Rivals : Crowd);
        }

        if (order < 0 && axes.Measure != Measure.Age && Changing.Contains(Vocabulary.IdOf(axes.Verb)) && !timeline.AreOfOneMoment(pair.Low, pair.High) && !Party.AreOpposed(a.Party, b.Party))
        {
            return (Verdict.Superseded, UnknownOrder);
        }

        if (!Party.AreOpposed(a.Party, b.Party) && (Corrections.Withdraws(b, a.Interval) || Corrections.Withdraws(a, b.Interval)))
        {
            return (Verdict.Superseded, Plain);
        }

        return order != 0 && a.Speaker is not null && a.Origin == b.Origin && axes.Measure != Measure.Age
            ? (Verdict.Superseded, Plain)
            : (Verdict.Contradiction, Plain);
    }

    /// <summary>One year more, and months between the two articles: a birthday may lie there.</summary>
    private static bool HadBirthday(ClaimEntry a, ClaimEntry b)
    {
        if (AsOf.DayOf(a) is not { } first || AsOf.DayOf(b) is not { } second || a.Interval.Low.Equals(b.Interval.Low))
        {
            return false;
        }

        var days = second.DayNumber - first.DayNumber;
        var years = b.Interval.Low - a.Interval.Low;
        return Math.Sign(days) == Math.Sign(years) && Math.Abs(years) <= (Math.Abs(days) / 365) + 1 && Math.Abs(days) >= MonthForBirthday;
    }

    /// <summary>The dead have no more birthdays.</summary>
    private static bool IsDead(ClaimEntry entry) => entry.Claim.Measurand!.Bearer is { } bearer
        && (bearer.Involvement & (Involvement.Killed | Involvement.Accused)) == Involvement.Killed;

    private const int MonthForBirthday = 28;

    public static bool IsInLead(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        return entry.Claim.In == ClaimPlace.Title || text.SentenceOf(text.TokenAt(entry.Claim.Span.Start)) < LeadSentences;
    }

    /// <summary>One outlet's two figures are its own update or correction, not a quarrel of sources.</summary>
    private static bool IsOwnUpdate(ClaimEntry a, ClaimEntry b) =>
        a.Article.Article.Outlet is { Length: > 0 } outlet && outlet == b.Article.Article.Outlet && (a.Speaker is null || b.Speaker is null || a.Origin == b.Origin);

    /// <summary>"police" and "Arlun Police": one body, named in full or not.</summary>
    private static bool IsOneBody(ClaimEntry a, ClaimEntry b) => a.Speaker is { } one && b.Speaker is { } other
        && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase));

    /// <summary>A ministry and a hospital, police and a witness: each is known to count for itself.</summary>
    private static bool AreOfTwoKinds(ClaimEntry a, ClaimEntry b) => a.Party.IsKnown && b.Party.IsKnown && a.Party.Kind != b.Party.Kind;

    private static bool IsNamed(ClaimEntry entry) => entry.Speaker is not null || entry.Party.Kind != PartyKind.None;

    /// <summary>Both name a source, not the same one; a count of one is rather of one victim told by himself.</summary>
    private static bool AreRivals(Reading low, Reading high) => low.Interval.High > 1
        && low.Holders.Any(x => IsNamed(x) && high.Holders.Any(y => IsNamed(y) && x.Origin != y.Origin))
        && !low.Holders.Any(x => x.Speaker is not null && high.Holders.Any(y => x.Origin == y.Origin));

    /// <summary>Published within hours: the later one had no time to be of a later state.</summary>
    private static bool AreAtOneTime(ClaimEntry a, ClaimEntry b) =>
        a.Article.Article.PublishedAt is { } one && b.Article.Article.PublishedAt is { } other && (one - other).Duration() <= OneTime;

    private static readonly TimeSpan OneTime = TimeSpan.FromHours(3);

    private static bool AreOfOneDay(Reading low, Reading high) =>
        low.Holders.Any(x => AsOf.DayOf(x) is { } day && high.Holders.Any(y => AsOf.DayOf(y) == day));

    private static bool AreOfOneDay(ClaimEntry a, ClaimEntry b) =>
        AsOf.MomentOf(a) is { } one && AsOf.MomentOf(b) is { } other && (one - other).Duration() < OneDay;

    private static readonly TimeSpan OneDay = TimeSpan.FromHours(24);

    /// <summary>The later article gives the earlier figure, too, as what another party still counts.</summary>
    private static bool StillStands(NumberGroup group, Interval earlier, ClaimEntry later)
    {
        foreach (var entry in group.Members)
        {
            if (entry.Article == later.Article && entry.Interval.SameAs(earlier) && entry.Party.Kind != PartyKind.None && entry.Party != later.Party && !Background.IsRecalled(entry))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreNear(ClaimEntry a, ClaimEntry b, int days) =>
        AsOf.DayOf(a) is not { } one || AsOf.DayOf(b) is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= days;

    private static int OpenAxes(Axes axes, ClaimEntry a, ClaimEntry b)
    {
        var (x, y) = (Axes.Of(a.Claim), Axes.Of(b.Claim));
        return (axes.Country is not null && (x.Country is null || y.Country is null) ? 1 : 0) + (axes.Place is not null && (x.Place is null || y.Place is null) ? 1 : 0);
    }
}
