namespace ClaimCompare.Benchmarks.World;

/// <summary>A made-up town in a region of a country that is real or made up, with people of that country's names.</summary>
internal sealed class Place
{
    private readonly string sound;

    private Place(string town, string region, string country, string adjective, string sound)
    {
        Town = town;
        Region = region;
        Country = country;
        Adjective = adjective;
        this.sound = sound;
    }

    public string Town { get; }

    public string Region { get; }

    public string Country { get; }

    public string Adjective { get; }

    public static Place Anywhere(Chance chance)
    {
        var fields = chance.Of(WordBook.Section("names", "countries")).Split(" | ");
        var region = chance.Of(fields[3].Split(", "));
        return new Place(NewTown(fields[2], chance), region, fields[0], fields[1], fields[2]);
    }

    /// <summary>Another town of the same region.</summary>
    public Place Nearby(Chance chance) => new(OtherTown(chance), Region, Country, Adjective, sound);

    public string OtherTown(Chance chance)
    {
        string town;
        do
        {
            town = NewTown(sound, chance);
        }
        while (town == Town);

        return town;
    }

    public Person NewPerson(Chance chance) => new(chance.Of(List(sound, "first")), chance.Of(List(sound, "last")), chance.Between(19, 78));

    private static string NewTown(string sound, Chance chance) => chance.Of(List(sound, "head")) + chance.Of(List(sound, "tail"));

    private static string[] List(string sound, string name) =>
        WordBook.Section("names", sound).First(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..].Split(" | ");
}

internal sealed record Person(string First, string Last, int Age)
{
    public string Full => First + " " + Last;
}
