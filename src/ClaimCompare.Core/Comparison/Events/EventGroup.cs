using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison.Events;

/// <summary>When the articles of a story put one event.</summary>
/// <param name="Kind">Class of the event: "crash".</param>
/// <param name="Members">Each dated telling, in the order of the story's claims.</param>
internal sealed record EventGroup(string Kind, IReadOnlyList<(ClaimEntry Entry, EventMoment Moment)> Members)
{
    public string Id { get; } = StableHash.Of("event_date", Kind);

    /// <summary>In words: "date of the crash".</summary>
    public string Measurand => $"date of the {Kind}";

    /// <summary>Classes whose events go on for days or come in numbers; their dates are told, and set against nothing.</summary>
    private static readonly string[] Drawn = ["wildfire", "air strike"];

    /// <summary>Whether the event was on one day.</summary>
    public bool IsOfOneDay => !Drawn.Contains(Kind);

    /// <summary>Events of a story, by class, as at least two articles date them.</summary>
    public static List<EventGroup> Of(IEnumerable<ClaimEntry> claims)
    {
        var kinds = claims.Where(entry => entry.Claim is { Kind: ClaimKind.EventDate, In: ClaimPlace.Text })
            .GroupBy(entry => entry.Claim.Subject!, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var burns = kinds.Exists(kind => kind.Key == "wildfire");
        return
        [
            // "the fire" in a story of a forest fire is that one.
            .. kinds.Where(kind => !(burns && kind.Key == "fire") && kind.Select(entry => entry.Ref.Article).Distinct(StringComparer.Ordinal).Skip(1).Any())
                .Select(kind => new EventGroup(kind.Key, [.. kind.Select(entry => (entry, EventMoment.Of(entry)))])),
        ];
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
