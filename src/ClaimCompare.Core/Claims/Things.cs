using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Claims;

/// <summary>Machines are counted under one measure whatever word names them, and other words that only sometimes mean them.</summary>
internal static class Things
{
    public static (Measure Measure, string Kind) Of(Measure measure, string kind, string? verb, string? unit) => kind switch
    {
        "drone" or "plane" or "helicopter" when measure is Measure.Other or Measure.Aircraft or Measure.Vehicles => (Measure.Aircraft, kind),
        "vehicle" or "engine" when measure is Measure.Other or Measure.Vehicles => (Measure.Vehicles, kind),

        "survivor" or "passenger" when verb == "survive" => (measure, Population.Person),
        "striker" or "worker" or "member" or "person" or "nurse" when verb == Presence.Strike => (Measure.People, "worker"),
        "person" or "traveller" when verb == "disrupt" => (measure, "passenger"),

        // Coaches are people, too, and rounds are of talks and of fights.
        "coach" when measure is Measure.Other or Measure.Vehicles || verb == "derail" => (Measure.Vehicles, kind),
        "" when unit == "time" && verb == "fire" => (measure, "shot"),
        "round" when verb is "fire" or "hit" or "strike" or "land" => (measure, "shot"),
        _ => (measure, kind),
    };
}
