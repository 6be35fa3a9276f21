using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Names;

/// <summary>A title, office or other word for a person.</summary>
/// <param name="Name">Its usual form: "general" for "Gen.".</param>
/// <param name="Kinds">The kinds it belongs to, as bits of <see cref="RoleKinds"/>.</param>
/// <param name="Gender">The gender the word tells, where it does.</param>
internal sealed record Role(string Name, ulong Kinds, Gender Gender)
{
    /// <summary>Mr., Dr., St.: stands before a name and says nothing of an office.</summary>
    public bool IsCourtesy => (Kinds & RoleKinds.Courtesy) != 0;
}

/// <summary>Numbers the sections of the role lexicon, so that kinds of roles compare as bits.</summary>
internal static class RoleKinds
{
    private static readonly string[] Names =
    [
        .. LexiconFile.Read("names-roles").Entries.Select(entry => KindOf(entry.Section))
            .Where(kind => kind is not ("only" or "qualifier")).Distinct(StringComparer.Ordinal),
    ];

    public static readonly ulong Courtesy = Of("courtesy");
    public static readonly ulong Person = Of("person");
    public static readonly ulong Family = Of("family");
    public static readonly ulong Spokesperson = Of("spokesperson");
    public static readonly ulong PartyMember = Of("party-member");
    public static readonly ulong Witness = Of("witness");
    public static readonly ulong Official = Of("official");
    public static readonly ulong Rank = Of("military") | Of("police");

    /// <summary>Who goes by a first name alone.</summary>
    public static readonly ulong Regnal = Of("monarch") | Of("clergy");

    /// <summary>Roles of public figures, of which one person has several: "the Texas governor" is the candidate.</summary>
    public static readonly ulong Public = Of("leader") | Of("deputy") | Of("presidency-hopeful") | Of("minister") | Of("lawmaker") | Of("party-member")
        | Of("governor") | Of("executive") | Of("artist") | Of("athlete") | Of("monarch") | Of("person");

    /// <summary>Roles of those who hold an office.</summary>
    public static readonly ulong Offices = Of("leader") | Of("deputy") | Of("presidency-hopeful") | Of("minister") | Of("lawmaker") | Of("governor") | Of("monarch") | Of("diplomat")
        | Of("spokesperson") | Of("police") | Of("law");

    /// <summary>Roles by which elected people and those who want to be are called instead of their names.</summary>
    public static readonly ulong Politicians = Of("presidency-hopeful") | Of("lawmaker") | Of("governor") | Of("deputy") | Of("party-member");

    /// <summary>Roles of which a body or a country has one: "the president" is somebody in particular.</summary>
    public static readonly ulong Heads = Of("leader") | Of("monarch") | Of("deputy") | Of("minister") | Of("governor");

    public static readonly ulong Crime = Of("crime");

    /// <summary>Roles beside which somebody has a trade or an office.</summary>
    public static readonly ulong Private = Of("family") | Of("person") | Of("witness") | Of("courtesy") | Of("crime");

    /// <summary>What the first of a body is called.</summary>
    public static readonly HashSet<string> Topmost = new(["chief", "head", "chairman", "president", "chief executive", "secretary general", "commissioner", "superintendent"], StringComparer.Ordinal);

    public static readonly ulong Trade = Of("trade");

    /// <summary>What people do for a living, and are called by when they have been named.</summary>
    public static readonly ulong Occupations = Trade | Of("scholar") | Of("medic") | Of("writer") | Of("artist") | Of("athlete") | Of("activist") | Of("executive") | Of("witness");

    public static ulong Of(string kind)
    {
        var index = Array.IndexOf(Names, kind);
        return index < 0 ? throw new ArgumentException($"There is no kind of role '{kind}'.", nameof(kind)) : 1UL << index;
    }

    /// <summary>The kind of a section: "family woman" is the kind "family".</summary>
    public static string KindOf(string section) => section.Split(' ')[0];

    public static Gender GenderOf(string section) =>
        section.EndsWith(" man", StringComparison.Ordinal) ? Gender.Male
        : section.EndsWith(" woman", StringComparison.Ordinal) ? Gender.Female : Gender.Unknown;
}
