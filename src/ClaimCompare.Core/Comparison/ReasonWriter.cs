using System.Globalization;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Certainties;
using ClaimCompare.Core.Comparison.Tellings;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Says in one sentence of plain English why two claims differ, in the claims' own words. It never says who is right.</summary>
internal sealed class ReasonWriter(StoryArticles story)
{
    internal const int LongestQuote = 110;

    private readonly Dictionary<string, InferredDate> inferred = story.Dated.ToDictionary(dated => dated.Article, StringComparer.Ordinal);

    public string Numbers(ClaimEntry a, ClaimEntry b, Verdict verdict)
    {
        var both = $"{Gives(a, first: true)}, while {Gives(b, first: false)}";
        return verdict switch
        {
            Verdict.Superseded when a.Interval.High <= b.Interval.Low => $"{both}: the later count is higher, so the earlier one is out of date.",
            Verdict.Superseded when double.IsInfinity(a.Interval.High) && a.Interval.Low < b.Interval.Low => $"{both}: the later count is higher, so the earlier one is out of date.",
            Verdict.Superseded => $"{both}: the two counts cannot both be current.",
            _ => $"{both}: {Clash(a, b)}.",
        };
    }

    public string HeadlineFigure(ClaimEntry title, ClaimEntry body) =>
        $"The headline of {Outlet(title)} has {Quote(title.Words)}, but its own text has {Quote(body.Words)}{By(body)}: {Clash(title, body)}.";

    /// <param name="why">How the two differ, as the end of a sentence.</param>
    public string Headline(ClaimEntry title, ClaimEntry body, string why) =>
        $"The headline of {Outlet(title)} has {Quote(SentenceOf(title))}, but its own text has {Quote(SentenceOf(body))}: {why}.";

    public string Certainty(LostHedge loss)
    {
        var (hedged, bare) = (loss.Hedged, loss.Bare);
        var copy = hedged.Claim.Witness == bare.Claim.Witness ? "in the same copy, " : "";
        var lost = loss.Hedge is { } hedge ? Quote(hedged.Article.Body.Text.Slice(hedge.Words)) + " is missing there"
            : hedged.Source is { } source ? $"that it is the word of {source} is missing there" : "its source is missing there";
        return $"{Capital(Outlet(hedged.Claim))} has {Quote(hedged.Words)}, while {copy}{Outlet(bare.Claim)} has {Quote(bare.Words)}: {lost}.";
    }

    /// <param name="why">How the two differ, as the end of a sentence.</param>
    public string Tellings(Telling a, Telling b, string why) =>
        $"{Capital(Tells(a))}, while {Tells(b)}: {why}.";

    private string Tells(Telling telling) =>
        $"{Outlet(telling.Claim)} {(telling.IsTitle ? "has in its headline" : "has")} {Quote(telling.Text.Slice(telling.Span))}{By(telling.Claim)}";

    public string Dates(ClaimEntry a, ClaimEntry b, string kind) =>
        $"{Capital(Outlet(a))} puts {(EventKinds.Contains(kind) || EventDeeds.Contains(kind) ? "the " + kind : "it")} on {DayOf(a)} ({Quote(a.Words)}{By(a)}), {Outlet(b)} on {DayOf(b)} ({Quote(b.Words)}{By(b)}): one event was on one day.";

    public string Hours(ClaimEntry a, ClaimEntry b, string kind) =>
        $"{Capital(Outlet(a))} has the {kind} at another time of the day ({Quote(FromEvent(a))}) than {Outlet(b)} ({Quote(FromEvent(b))}): one event was at one time.";

    private static string SentenceOf(ClaimEntry entry) => entry.Article.TextOf(entry.Claim).Text.Slice(entry.Claim.Sentence);

    /// <summary>The words of an event and what its sentence says behind them: the time of the day among it.</summary>
    private static string FromEvent(ClaimEntry entry) => entry.Article.TextOf(entry.Claim).Text.Slice(new TextSpan(entry.Claim.Span.Start, entry.Claim.Sentence.End));

    private static string DayOf(ClaimEntry entry) => entry.Article.TextOf(entry.Claim).Dates[entry.Claim.Date!.Value].From!.Value.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <param name="whose">The person both ages are of: a name, or a description with its article.</param>
    public string Ages(ClaimEntry a, ClaimEntry b, Verdict verdict, string whose)
    {
        var both = $"{Gives(a, first: true)}, while {Gives(b, first: false)}, both of {whose}";
        return verdict == Verdict.Superseded ? $"{both}: the later figure takes the place of the earlier one; a birthday may lie between them." : $"{both}: one person has one age.";
    }

    public string Silence(IReadOnlyList<ClaimEntry> silences, ClaimEntry figure)
    {
        var outlets = silences.DistinctBy(silence => silence.Witness).Select(Outlet).Distinct(StringComparer.Ordinal).ToList();
        var tellers = silences.Where(silence => silence.Speaker is not null).DistinctBy(silence => Speakers.Key(silence.Speaker))
            .Select(silence => WithArticle(silence.Attribution!.Sources[0], silence.Speaker!)).ToList();
        var of = tellers.Count == 0 ? "" : $", of {Joined(tellers)}";
        return $"{Capital(Joined(outlets))} {(outlets.Count == 1 ? "says" : "say")} that no number was given ({Quote(silences[0].Words)}{of}), while {Gives(figure, first: false)}.";
    }

    public string Wording(ClaimEntry a, ClaimEntry b) =>
        $"{Capital(Outlet(a))} and {Outlet(b)} give one utterance of {WithArticle(a.Attribution!.Sources[0], a.Speaker!)} in different words: {Quote(Content(a))} and {Quote(Content(b))}.";

    public string Incomparable(ClaimEntry a, ClaimEntry b, Axis axis) =>
        $"{Gives(a, first: true)}, while {Gives(b, first: false)}: the two are not comparable, {Difference(a, b, axis)}.";

    private static string Difference(ClaimEntry a, ClaimEntry b, Axis axis) => axis switch
    {
        Axis.State => $"one is {StateInWords(a.Claim.State)}, the other {StateInWords(b.Claim.State)}",
        Axis.Population => "they count different people",
        Axis.Place => $"one is about {a.Claim.Place}, the other about {b.Claim.Place}",
        Axis.Definition => "one of them is denied",
        _ => "they measure different things",
    };

    private static string StateInWords(ClaimState state) => state switch
    {
        ClaimState.Planned => "planned",
        ClaimState.Wanted => "wanted",
        ClaimState.Possible => "only possible",
        _ => "what there is",
    };

    /// <summary>The arithmetic of the clash, from the ends of the two intervals that face each other.</summary>
    private static string Clash(ClaimEntry a, ClaimEntry b)
    {
        if (!a.Interval.IsDisjointFrom(b.Interval))
        {
            // "At least 19" leaves room for 40, but who says so does not take up what the other party says.
            return $"the one vouches for {Figure(Math.Min(a.Interval.Low, b.Interval.Low))}, the other says {Figure(Math.Max(a.Interval.Low, b.Interval.Low))}";
        }

        var (low, high) = a.Interval.High < b.Interval.Low ? (a, b) : (b, a);
        var (most, least) = (low.Interval.High, high.Interval.Low);
        var times = most > 0 && least / most >= 2 ? $", {Times(least / most)} as many" : "";
        return $"the one allows no more than {Figure(most)}, the other no less than {Figure(least)}{times}";
    }

    private static string Times(double times) => times < 10 ? $"{times.ToString("0.#", CultureInfo.InvariantCulture)} times" : $"{times.ToString("0", CultureInfo.InvariantCulture)} times";

    private static string Figure(double value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private string Gives(ClaimEntry entry, bool first)
    {
        var sentence = $"{Outlet(entry)} {(entry.Claim.In == ClaimPlace.Title ? "has in its headline" : "has")} {Quote(entry.Words)}{Sum(entry)}{By(entry)}";
        return first ? Capital(sentence) : sentence;
    }

    private static string By(ClaimEntry entry)
    {
        if (entry.Attribution is not { } by || entry.Speaker is not { } speaker)
        {
            return "";
        }

        var via = by.Via.Count == 0 ? "" : " via " + string.Join(" and ", by.Via);
        var told = by.Date is { } index && entry.Article.TextOf(entry.Claim).Dates[index] is { From: { } from, Granularity: Granularity.Day or Granularity.Time } ? $" on {Day(from)}" : "";
        return $", from {WithArticle(by.Sources[0], speaker)}{via}{told}";
    }

    /// <summary>A body of several words takes its article in a sentence: "the Belarusian opposition"; a name or an acronym does not.</summary>
    public static string WithArticle(Source source, string speaker) =>
        source.Kind is SourceKind.Organization && speaker.Contains(' ', StringComparison.Ordinal) && !Begins(speaker)
            ? "the " + speaker
            : source.Shown ?? speaker;

    /// <summary>The source as written has an article of its own.</summary>
    private static bool Begins(string speaker) => speaker.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        || speaker.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || speaker.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    internal string Outlet(ClaimEntry entry)
    {
        var article = entry.Article.Article;
        var credits = article.Agencies.Concat(article.Credits).ToList();
        var name = article.Outlet ?? (credits.Count == 0 ? "an outlet not named" : $"an outlet not named (crediting {string.Join(" and ", credits)})");
        var date = article.Published is { } published ? Day(published)
            : inferred.TryGetValue(article.Id, out var dated) ? Day(dated.Published) + ", inferred"
            : "undated";
        return $"{name} [{date}]";
    }

    private static string Content(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        return string.Join(" … ", entry.Attribution!.Contents.Select(text.Slice));
    }

    /// <summary>How many a list of people makes, which no word of the text says.</summary>
    private static string Sum(ClaimEntry entry) => entry.Quantity is { Derived: true, Low: { } count } ? $" ({Figure(count)})" : "";

    /// <summary>Words of a text in quotation marks: on one line, cut where they run long, inner marks single, no comma before the closing mark.</summary>
    internal static string Quote(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\u201c', '\u201d', ',', ' ');
        line = line.Length <= LongestQuote ? line : line[..LongestQuote].TrimEnd() + "…";
        var quoted = new System.Text.StringBuilder(line.Length + 2).Append('\u201c');
        var open = false;
        foreach (var c in line)
        {
            var mark = c is '"' or '\u201c' or '\u201d';
            open ^= mark;
            quoted.Append(!mark ? c : open ? '\u2018' : '\u2019');
        }

        return quoted.Append(open ? "\u2019\u201d" : "\u201d").ToString();
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Joined(List<string> parts) => parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];

    internal static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
