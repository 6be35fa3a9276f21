namespace ClaimCompare.Benchmarks.World;

/// <summary>The words of the simulated world: sections of lines, by file, read once from the embedded files in Words/.</summary>
internal static class WordBook
{
    private static readonly Dictionary<string, Dictionary<string, string[]>> Files = new[]
    {
        "events", "leads", "sentences", "attributions", "quotes", "pairs", "headlines", "names", "outlets",
    }.ToDictionary(name => name, Read, StringComparer.Ordinal);

    /// <summary>The lines of a section, none where there is no such section. A file without sections is the section "".</summary>
    public static string[] Section(string file, string section) => Files[file].GetValueOrDefault(section, []);

    public static IEnumerable<string> Sections(string file) => Files[file].Keys;

    private static Dictionary<string, string[]> Read(string file)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var section = "";
        using var reader = new StreamReader(typeof(WordBook).Assembly.GetManifestResourceStream("World." + file)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith('[') && line.EndsWith(']') && !line.Contains('|', StringComparison.Ordinal))
            {
                section = line[1..^1];
                sections[section] = [];
            }
            else if (line.Length > 0 || file == "attributions")
            {
                (sections.TryGetValue(section, out var lines) ? lines : sections[section] = []).Add(line);
            }
        }

        return sections.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
