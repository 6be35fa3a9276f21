using System.Globalization;

namespace ClaimCompare.Benchmarks.World;

/// <summary>How a figure of a kind of event behaves (see events.txt).</summary>
/// <param name="Change">grow, fall, set, sum or tenths.</param>
internal sealed record FigureRule(string Name, string Change, int Low, int High);

/// <summary>A kind of event: what it is called, which figures it has, who gives them.</summary>
internal sealed class EventKind
{
    public static readonly EventKind[] All = [.. WordBook.Sections("events").Where(name => name.Length > 0).Select(name => new EventKind(name))];

    private EventKind(string name)
    {
        Name = name;
        foreach (var line in WordBook.Section("events", name))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            Read(line[..space], line[(space + 1)..]);
        }
    }

    public string Name { get; }

    public string[] Nouns { get; private set; } = [];

    public string[] Introductions { get; private set; } = [];

    public string[] Authorities { get; private set; } = [];

    public string[] Rivals { get; private set; } = [];

    public (int Low, int High) Moments { get; private set; }

    public List<FigureRule> Figures { get; } = [];

    public Dictionary<string, int> Steps { get; } = [];

    /// <summary>The figure that every lead states.</summary>
    public string Main => Figures[0].Name;

    private void Read(string key, string value)
    {
        var words = value.Split(' ');
        switch (key)
        {
            case "nouns": Nouns = value.Split(" | "); break;
            case "a": Introductions = value.Split(" | "); break;
            case "by": Authorities = value.Split(" | "); break;
            case "rival": Rivals = value.Split(" | "); break;
            case "moments": Moments = (Number(words[0]), Number(words[1])); break;
            case "round": Steps[words[0]] = Number(words[1]); break;
            case "sum": Figures.Add(new FigureRule(words[0], key, 0, 0)); break;
            default: Figures.Add(new FigureRule(words[0], key, Number(words[1]), Number(words[2]))); break;
        }
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
