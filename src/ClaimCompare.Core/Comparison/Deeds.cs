using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>What is done to what is counted, and what that is, whatever word an outlet chose: houses burned, homes razed.</summary>
internal static class Deeds
{
    private static readonly WordTable<string> Classes = new(
        LexiconFile.Read("deeds").Entries.Where(entry => entry.Section != "thing"), static entry => entry.Section == "open" ? "" : entry.Section);

    private static readonly WordTable<string> Things = new(LexiconFile.Read("deeds").Section("thing"), static entry => entry.Value);

    /// <summary>The deed, or the empty string where the verb leaves it open; of people a verb always says which of them are meant.</summary>
    public static string Of(Measure measure, string? verb, bool ofPeople) => verb is null ? ""
        : IsCount(measure) && Classes.TryGet(Vocabulary.IdOf(verb), out var deed) && (deed.Length > 0 || !ofPeople) ? deed : verb;

    public static string ThingOf(Measure measure, string noun) => IsCount(measure) && Things.TryGet(Vocabulary.IdOf(noun), out var thing) ? thing : noun;

    private static bool IsCount(Measure measure) => measure is Measure.Other or Measure.People or Measure.Vehicles or Measure.Aircraft or Measure.Weight;
}
