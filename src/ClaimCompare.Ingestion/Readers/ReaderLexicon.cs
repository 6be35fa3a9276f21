using System.Collections.Concurrent;
using System.Reflection;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// A word list of the readers, in the form of the engine's lexicons: <c># comment</c>, <c>[section]</c>, <c>key</c>,
/// <c>key = value</c>, <c>key | key = value</c>.
/// </summary>
internal sealed class ReaderLexicon
{
    private const string Folder = "Readers/Lexicons/";

    private static readonly ConcurrentDictionary<string, ReaderLexicon> Cache = new(StringComparer.Ordinal);

    private readonly List<(string Section, string Key, string Value)> entries = [];

    private ReaderLexicon(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
            ?? throw new ArgumentException($"There is no word list '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1];
                continue;
            }

            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            var value = equals < 0 ? "" : line[(equals + 3)..].Trim();
            foreach (var key in (equals < 0 ? line : line[..equals]).Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                entries.Add((section, key, value));
            }
        }
    }

    public static ReaderLexicon Read(string name) => Cache.GetOrAdd(name, static name => new ReaderLexicon(name));

    public IEnumerable<(string Key, string Value)> Section(string section) =>
        entries.Where(entry => entry.Section == section).Select(entry => (entry.Key, entry.Value));

    public PhraseList Phrases(string section) => new(Section(section));
}
