using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Claims;

/// <summary>The words of lexicon <c>bearers</c>, compiled once.</summary>
internal static class BearerWords
{
    private static readonly LexiconFile File = LexiconFile.Read("bearers");

    public static readonly WordTable<string> Ties = new(File.Entries.Where(entry => entry.Section.StartsWith("tie", StringComparison.Ordinal)), static entry => entry.Value);
    public static readonly WordTable<string> Trades = new(File.Section("trade"), static entry => entry.Value);
    public static readonly WordTable<Gender> Sexes = new(
        File.Entries.Where(entry => entry.Section is "man" or "woman" or "tie man" or "tie woman"),
        static entry => entry.Section.EndsWith("woman", StringComparison.Ordinal) ? Gender.Female : Gender.Male);

    /// <summary>Plural words for people, with the sex they tell.</summary>
    public static readonly WordTable<Gender> Several = new(
        File.Section("several"), static entry => entry.Value switch { "man" => Gender.Male, "woman" => Gender.Female, _ => Gender.Unknown });

    public static readonly WordTable<Involvement> Nouns = new(
        [.. File.Section("accused noun"), .. File.Section("harmed noun")],
        static entry => entry.Section == "accused noun" ? Involvement.Accused : Involvement.Harmed);

    /// <summary>What a word behind or before a person tells of him.</summary>
    public static readonly PhraseTable<Involvement> Plights = new(
        [.. File.Section("accused"), .. File.Section("harmed"), .. File.Section("wounded"), .. File.Section("killed")],
        static entry => entry.Section switch
        {
            "accused" => Involvement.Accused,
            "harmed" => Involvement.Harmed,
            "wounded" => Involvement.Harmed | Involvement.Wounded,
            _ => Involvement.Harmed | Involvement.Killed,
        });

    public static readonly WordTable<bool> Harming = new(File.Section("harming"), static _ => true);
    public static readonly WordTable<bool> Killing = new(File.Section("killing"), static _ => true);
    public static readonly WordTable<bool> HarmOf = new(File.Section("harm of"), static _ => true);
    public static readonly WordTable<bool> Be = new(File.Section("be"), static _ => true);
    public static readonly WordTable<bool> Among = new(File.Section("among"), static _ => true);
    public static readonly WordTable<bool> Telling = new(File.Section("telling"), static _ => true);
    public static readonly WordTable<bool> Coming = new(File.Section("coming"), static _ => true);
    public static readonly WordTable<bool> Unknown = new(File.Section("unknown"), static _ => true);
    public static readonly PhraseTable<bool> Sought = new(File.Section("sought"), static _ => true);
    public static readonly WordTable<bool> Turning = new(File.Section("turning"), static _ => true);
    public static readonly WordTable<bool> Self = new(File.Section("self"), static _ => true);
    /// <summary>Who does this drives: "Ann Roe, 31, was driving".</summary>
    public static readonly PhraseTable<bool> Driving = new(File.Section("driving"), static _ => true);

    public static readonly PhraseTable<bool> Aside = new(File.Section("aside"), static _ => true);

    private static readonly HashSet<string> SingleTies = new(File.Section("single tie").Select(entry => entry.Key), StringComparer.Ordinal);

    /// <summary>A tie of which a person has one: the girlfriend is no other girlfriend, as the son may be another's son.</summary>
    public static bool IsSingle(string tie) => SingleTies.Contains(tie);

    private static readonly string[] PartNames = [.. File.Section("part").Select(entry => entry.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>A bit for each part of the body.</summary>
    public static readonly WordTable<int> Parts = new(File.Section("part"), static entry => 1 << Array.IndexOf(PartNames, entry.Value));
}
