namespace ClaimCompare.Benchmarks.World;

/// <summary>An outlet or agency and its habits.</summary>
internal sealed class Outlet
{
    public required string Name { get; init; }

    public string? Agency { get; init; }

    /// <summary>Says "on Tuesday" and "per cent".</summary>
    public bool British { get; init; }

    public bool CurlyQuotes { get; init; }

    public bool TitleCase { get; init; }

    /// <summary>Numbers below this are spelled out.</summary>
    public int SpellsBelow { get; init; }

    /// <summary>About how many sentences its articles have.</summary>
    public int Length { get; init; }

    /// <summary>Hours from a moment until its article is out.</summary>
    public double Lag { get; init; }

    /// <summary>0: none, 1: "TOWN, Region (AP) — ", 2: "TOWN, Country - ".</summary>
    public int DateLine { get; init; }

    /// <summary>How it shows whose copy it carries: 0 metadata, 1 last line, 2 in the byline, 3 dateline.</summary>
    public int Credit { get; init; }

    /// <summary>Gives only a day of publication, no time.</summary>
    public bool DayOnly { get; init; }

    public static Outlet[] Make(int seed)
    {
        var chance = new Chance(seed);
        var agencies = WordBook.Section("outlets", "agencies")[0].Split(" | ").Select(name => Make(name, name, chance));
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < 90)
        {
            names.Add(NewName(chance));
        }

        return [.. agencies, .. names.Select(name => Make(name, null, chance))];
    }

    private static string NewName(Chance chance)
    {
        var last = chance.Of(WordBook.Section("outlets", "last")[0].Split(" | "));
        return chance.Happens(0.4)
            ? chance.Of(WordBook.Section("outlets", "first")[0].Split(" | ")) + " " + last
            : Place.Anywhere(chance).Town + " " + last;
    }

    private static Outlet Make(string name, string? agency, Chance chance) => new()
    {
        Name = name,
        Agency = agency,
        British = chance.Happens(0.5),
        CurlyQuotes = chance.Happens(0.5),
        TitleCase = chance.Happens(0.4),
        SpellsBelow = chance.Of([10, 10, 11, 13, 0]),
        Length = agency is null ? chance.Of([5, 6, 7, 8, 9, 10, 12, 14]) : chance.Between(10, 14),
        Lag = agency is null ? 0.5 + (chance.Unit() * 3) : 0.2,
        DateLine = agency is null ? chance.Of([0, 0, 2]) : 1,
        Credit = chance.Between(0, 3),
        DayOnly = agency is null && chance.Happens(0.15),
    };
}
