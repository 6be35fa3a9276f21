using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Claims;

/// <summary>What part somebody has in what happened, as far as the text says; several may be said of one person.</summary>
[Flags]
public enum Involvement
{
    None = 0,

    /// <summary>Said to have done it: suspect, gunman, charged, arrested.</summary>
    Accused = 1,

    /// <summary>It was done to him; whether he lives is left open: shot, in critical condition, a victim.</summary>
    Harmed = 2,

    /// <summary>Hurt, and alive when the text was written.</summary>
    Wounded = 4,

    Killed = 8,
}

/// <summary>The person an age describes, by what the text says of him: for knowing him again in a text that does not name him.</summary>
public sealed record Bearer
{
    public Gender Sex { get; init; }

    public Involvement Involvement { get; init; }

    /// <summary>Who he is to somebody, normalised: "girlfriend", "father".</summary>
    public string? Tie { get; init; }

    /// <summary>What he does, normalised: "officer" for policemen and deputies, "clerk".</summary>
    public string? Trade { get; init; }

    /// <summary>Where he was hit, a bit for each part of the body.</summary>
    public int Wounds { get; init; }

    /// <summary>Told of another time or another event: "when he was 13", "in an unrelated shooting".</summary>
    public bool Aside { get; init; }

    /// <summary>The age is one that he will reach: "who turns 29 on Friday".</summary>
    public bool Coming { get; init; }

    /// <summary>He is looked for and nobody knows him: "looking for an unknown gunman, 24".</summary>
    public bool Guessed { get; init; }

    /// <summary>The age is of several people: "two 17-year-old boys".</summary>
    public bool Several { get; init; }

    /// <summary>There are others of the kind: "another victim", "the second driver".</summary>
    public bool Among { get; init; }

    /// <summary>Ages in the list this one stands in: 2 for "two men, 26 and 31"; 1 for an age of its own.</summary>
    public int Listed { get; init; } = 1;

    /// <summary>Offset of the first age of the list, the same for all in it.</summary>
    public int List { get; init; } = -1;

    /// <summary>First and last name stand beside the age; a last name alone may be another's of the family.</summary>
    public bool NamedInFull { get; init; }

    /// <summary>For people: "girlfriend", "man killed", "boy hurt".</summary>
    internal string InWords(bool isChild) => Tie ?? Trade ?? (Sex switch
    {
        Gender.Male => isChild ? "boy" : "man",
        Gender.Female => isChild ? "girl" : "woman",
        _ => (Involvement & Involvement.Accused) != 0 ? "suspect" : isChild ? "child" : "person",
    }) + Plight;

    private string Plight =>
        (Involvement & Involvement.Accused) != 0 ? Sex == Gender.Unknown ? "" : " accused"
        : (Involvement & Involvement.Killed) != 0 ? " killed"
        : Involvement != Involvement.None ? " hurt" : "";

    /// <summary>What two mentions of one person say together.</summary>
    internal Bearer With(Bearer other) => new()
    {
        Sex = Sex == Gender.Unknown ? other.Sex : Sex,
        Involvement = Involvement | other.Involvement,
        Tie = Tie ?? other.Tie,
        Trade = Trade ?? other.Trade,
        Wounds = Wounds | other.Wounds,
        Aside = Aside && other.Aside,
        Several = Several || other.Several,
        Among = Among && other.Among,
        Listed = Math.Max(Listed, other.Listed),
        List = Math.Max(List, other.List),
        NamedInFull = NamedInFull || other.NamedInFull,
    };
}
