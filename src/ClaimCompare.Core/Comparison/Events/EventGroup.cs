using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison.Events;

/// <summary>When the articles of a story put one event, or deeds of one sort.</summary>
/// <param name="Kind">Class of the event: "crash"; or the deed: "arrest".</param>
/// <param name="Members">Each dated telling, in the order of the story's claims.</param>
internal sealed record EventGroup(string Kind, IReadOnlyList<(ClaimEntry Entry, EventMoment Moment)> Members)
{
    public string Id { get; } = StableHash.Of("event_date", Kind);

    /// <summary>In words: "date of the crash".</summary>
    public string Measurand => IsDeed && !EventDeeds.Contains(Kind) && Kind != Announcements.Kind ? $"date of \u201c{Kind}\u201d" : $"date of the {Kind}";

    /// <summary>Classes whose events go on for days: only the day on which one began is one day.</summary>
    private static readonly string[] Drawn = ["wildfire"];

    /// <summary>Classes whose events come in numbers: two tellings are of one event only where they count the same people.</summary>
    private static readonly string[] Serial = ["air strike", "protest", "raid"];

    /// <summary>What news calls an event of these classes where it does not name the class again.</summary>
    private static readonly string[] Attacks = ["shooting", "stabbing", "explosion", "kidnapping"];
    private static readonly string[] Accidents = ["crash", "fire", "explosion", "collapse"];

    /// <summary>Whether the event goes on for days.</summary>
    public bool IsDrawn => Drawn.Contains(Kind);

    /// <summary>Whether a story may tell of several such events.</summary>
    public bool IsSerial => Serial.Contains(Kind);

    /// <summary>Deeds, of which a story may tell many.</summary>
    public bool IsDeed { get; } = !EventKinds.Contains(Kind);

    /// <summary>"the attack", "the accident": known only as the event of its story.</summary>
    public static bool IsOpen(string kind) => kind is "attack" or "accident";

    /// <summary>Events of a story, by class, as at least two articles date them.</summary>
    public static List<EventGroup> Of(IEnumerable<ClaimEntry> claims)
    {
        var told = claims.Where(entry => entry.Claim is { Kind: ClaimKind.EventDate, In: ClaimPlace.Text }).ToList();
        var classes = told.Select(entry => entry.Claim.Subject!).ToHashSet(StringComparer.Ordinal);
        var (attack, accident) = (Single(Attacks, classes) ?? "attack", Single(Accidents, classes) ?? "accident");
        var burns = classes.Contains("wildfire");
        return
        [
            // "the fire" in a story of a forest fire is that one.
            .. told.GroupBy(entry => entry.Claim.Subject is "attack" ? attack : entry.Claim.Subject is "accident" ? accident : entry.Claim.Subject!, StringComparer.Ordinal)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Where(kind => !(burns && (kind.Key == "fire" || IsVerbAlone(kind.Key))) && kind.Select(entry => entry.Ref.Article).Distinct(StringComparer.Ordinal).Skip(1).Any())
                .Select(kind => new EventGroup(kind.Key, [.. kind.Select(entry => (entry, EventMoment.Of(entry)))])),
        ];
    }

    /// <summary>A deed known by its verb only: while a fire burns for days, much is done on each of them.</summary>
    private static bool IsVerbAlone(string kind) => !EventKinds.Contains(kind) && !EventDeeds.Contains(kind);

    private static string? Single(string[] kinds, HashSet<string> told)
    {
        var found = kinds.Where(told.Contains).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public ClaimGroup Summary(bool clashes) => new(
        Id,
        ClaimKind.EventDate,
        Measurand,
        [.. Members.Select(member => member.Entry.Ref)],
        Members.Select(member => member.Entry.Witness).Distinct(StringComparer.Ordinal).Count(),
        Members.Select(member => member.Entry.Origin).Distinct(StringComparer.Ordinal).Count(),
        [],
        clashes ? GroupVerdict.Contradiction
            : Members.Select(member => member.Entry.Witness).Distinct(StringComparer.Ordinal).Count() < 2 ? GroupVerdict.Single
            : Members.Select(member => member.Moment.Day).Distinct().Count() == 1 ? GroupVerdict.Agreement : GroupVerdict.Compatible);
}
