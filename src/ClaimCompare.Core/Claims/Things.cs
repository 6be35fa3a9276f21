using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Claims;

/// <summary>Machines, shots and men on duty are counted under one name whatever word an outlet has for them and for what is told of them, and other words that only sometimes mean them.</summary>
internal static class Things
{
    public static (Measure Measure, string Kind, string? Verb) Of(Measure measure, string kind, string? verb, string? unit)
    {
        (measure, kind) = KindOf(measure, kind, verb, unit);
        return kind switch
        {
            "casing" or "cartridge" when verb is "recover" or "collect" or "count" or "pick" or "gather" or "litter" or "see" or "discover" or "locate" => (measure, "casing", "find"),
            "population" when measure is Measure.Other && unit is null => (Measure.People, Population.Person, Presence.Live),
            "shot" when verb is "hear" or "ring" or "count" or "let" or "record" or "capture" => (measure, kind, Fire),
            "shot" when verb is "hit" or "strike" => (measure, kind, "hit"),
            "officer" or "constable" when measure is Measure.People or Measure.Troops && verb is "post" or "station" or "assign" or "mobilise" or "mobilize" or "deploy" or Presence.Work => (Measure.People, "officer", "deploy"),
            _ => (measure, kind, verb),
        };
    }

    private const string Fire = "fire";

    /// <summary>What was done to all of them, where only some are told of: of the five shots that two of them hit; null for most things.</summary>
    public static string? UsualDeed(string kind) => kind switch
    {
        "shot" or "shell" or "rocket" or "munition" or "projectile" => Fire,
        "missile" => "launch",
        _ => null,
    };

    private static (Measure Measure, string Kind) KindOf(Measure measure, string kind, string? verb, string? unit) => kind switch
    {
        "drone" or "plane" or "helicopter" when measure is Measure.Other or Measure.Aircraft or Measure.Vehicles => (Measure.Aircraft, kind),
        "vehicle" or "engine" when measure is Measure.Other or Measure.Vehicles => (Measure.Vehicles, kind),

        "survivor" or "passenger" when verb == "survive" => (measure, Population.Person),
        "striker" or "worker" or "member" or "person" or "nurse" when verb == Presence.Strike => (Measure.People, "worker"),
        "person" or "traveller" when verb == "disrupt" => (measure, "passenger"),

        // Coaches are people, too, and rounds are of talks and of fights.
        "coach" when measure is Measure.Other or Measure.Vehicles || verb == "derail" => (Measure.Vehicles, kind),
        "" when unit == "time" && verb is Fire or "hit" or "strike" => (measure, "shot"),
        "round" when verb is "fire" or "hit" or "strike" or "land" => (measure, "shot"),
        _ => (measure, kind),
    };
}
