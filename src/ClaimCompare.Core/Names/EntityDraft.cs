using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>An entity while its mentions are being joined.</summary>
internal sealed class EntityDraft : IReusable
{
    public string Name { get; set; } = "";

    /// <summary>Words of the fullest mention so far.</summary>
    public int Length { get; set; }

    public NameKind Kind { get; set; }

    public string? Body { get; set; }

    public string? Country { get; set; }

    public string? Region { get; set; }

    public Gender Gender { get; set; }

    public ulong Key { get; set; }

    public ulong FirstKey { get; set; }

    public ulong RoleKindBits { get; set; }

    public List<string> Roles { get; } = [];

    /// <summary>What the article that the text belongs to said of it.</summary>
    public Affiliation? Affiliation { get; set; }

    /// <summary>How often the text gives it by its full name.</summary>
    public int FullMentions { get; set; }

    /// <summary>The draft before this one with the same last name; -1 for the first.</summary>
    public int Namesake { get; set; } = -1;

    /// <summary>Index among the finished entities; -1 while nothing in the text mentions it.</summary>
    public int Id { get; set; } = -1;

    public void Clear()
    {
        (Name, Length, Kind, Body, Country, Region, Gender) = ("", 0, default, null, null, null, default);
        (Key, FirstKey, RoleKindBits, Affiliation) = (0, 0, 0, null);
        (FullMentions, Namesake, Id) = (0, -1, -1);
        Roles.Clear();
    }

    public void Describe(in NameRun run)
    {
        Country ??= run.Country;
        Region ??= run.Region;
        Gender = Gender == Gender.Unknown ? run.Gender : Gender;
        Body ??= run.Body;
        AddRole(run.Title);
        AddRole(run.Before);
        AddRole(run.After);
        if (Kind == NameKind.Unknown)
        {
            Kind = run.Kind;
        }
    }

    private void AddRole(Role? role)
    {
        if (role is null || role.Name.Length == 0)
        {
            return;
        }

        RoleKindBits |= role.Kinds;
        if (!role.IsCourtesy && !Roles.Contains(role.Name))
        {
            Roles.Add(role.Name);
        }
    }

    public Entity ToEntity(int id) => new(id, Name, Kind)
    {
        Roles = Roles.Count == 0 ? [] : Roles.ToArray(),
        Country = Country,
        Region = Region,
        Gender = Gender,
        Body = Body,
        Affiliation = Affiliation,
        RoleKindBits = RoleKindBits,
        Key = Key,
        FirstKey = FirstKey,
    };
}
