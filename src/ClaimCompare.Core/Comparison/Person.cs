using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Comparison.People;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison;

/// <summary>A person of one article whose age it gives, with all the article says of him beside his age.</summary>
internal sealed class Person(ClaimEntry first)
{
    private readonly List<ClaimEntry> entries = [first];
    private string? lastName;
    private PersonProfile? profile;

    public string? Name { get; private set; } = first.Claim.Measurand!.Who;

    /// <summary>What the person is compared by across articles; null where no first and last name are known.</summary>
    public string? Key { get; private set; } = first.Claim.Measurand!.WhoKey;

    /// <summary>Folded; empty where nobody is named.</summary>
    private string LastName => lastName ??= Name is null ? "" : NameKey.Of(Name);

    public Bearer Bearer { get; private set; } = first.Claim.Measurand!.Bearer!;

    public IReadOnlyList<ClaimEntry> Entries => entries;

    /// <summary>The words around his age, where the article's body gives it first; null where only the title does.</summary>
    public PersonProfile? Profile => profile ??= entries.Select(entry => entry.Claim.In == ClaimPlace.Text ? ArticleProfiles.Of(entry.Article).PersonOf(entry.Index) : null).FirstOrDefault(found => found is not null);

    /// <summary>Whole years, where months or weeks are given: "17 months" is 1.</summary>
    public double Years { get; } = Ages.YearsOf(first);

    public void Add(ClaimEntry entry)
    {
        entries.Add(entry);
        Bearer = Bearer.With(entry.Claim.Measurand!.Bearer!);
        if (Name is null)
        {
            Name = entry.Claim.Measurand.Who;
            lastName = null;
        }

        Key ??= entry.Claim.Measurand.WhoKey;
    }

    /// <summary>Nothing that is said of the one speaks against his being the other.</summary>
    public bool IsCompatibleWith(Person other) => NamesFit(other) && Fits(Bearer, other.Bearer);

    /// <summary>Both are named, and so that the names can be one person's.</summary>
    public bool IsNamedAs(Person other) => Name is not null && other.Name is not null && (Key is not null || other.Key is not null || IsByOneName(other))
        && (Key == other.Key || (LastName == other.LastName && NameKey.Same(Name, other.Name))) && SexesFit(Bearer, other.Bearer);

    /// <summary>Both are called by one and the same name, and of the same trade: "Constable Hamid", here and there.</summary>
    private bool IsByOneName(Person other) => Name == other.Name && Bearer.Trade is not null && Bearer.Trade == other.Bearer.Trade;

    public bool NamesFit(Person other) => Name is null || other.Name is null || IsNamedAs(other) || IsSpeltLike(other) || IsOneShorter(Name, other.Name);

    /// <summary>"Mila", and "Mila Osei" there: the one text has the first name only.</summary>
    public static bool IsOneShorter(string one, string other) => Begins(one, other) || Begins(other, one);

    private static bool Begins(string full, string first) => full.Length > first.Length && full[first.Length] == ' ' && full.StartsWith(first, StringComparison.Ordinal) && !first.Contains(' ', StringComparison.Ordinal);

    /// <summary>Two full names that differ in a letter or two of the first name, or in one of the last: one name, written as it was heard.</summary>
    public bool IsSpeltLike(Person other) => Key is not null && other.Key is not null && Name![0] == other.Name![0] && Spelling.IsNear(Name, other.Name) && SexesFit(Bearer, other.Bearer);

    /// <summary>Both are named, and the one text tells how old he was or will be, the other how old he is.</summary>
    public bool IsOfAnotherTime(Person other) => Bearer.Aside != other.Bearer.Aside && Name is not null && other.Name is not null && !Years.Equals(other.Years);

    public static bool Fits(Bearer a, Bearer b) => SexesFit(a, b) && InvolvementsFit(a.Involvement, b.Involvement) && InvolvementsFit(b.Involvement, a.Involvement);

    public static bool SexesFit(Bearer a, Bearer b) => a.Sex == Gender.Unknown || b.Sex == Gender.Unknown || a.Sex == b.Sex;

    /// <summary>Who did it is not whom it was done to; who lives is not who died. What one text leaves out speaks against nothing.</summary>
    private static bool InvolvementsFit(Involvement a, Involvement b) =>
        !((a & Involvement.Accused) != 0 && (b & Involvement.Accused) == 0 && b != Involvement.None)
        && !((a & (Involvement.Wounded | Involvement.Killed)) == Involvement.Wounded && (b & (Involvement.Wounded | Involvement.Killed)) == Involvement.Killed);
}
