using System.Collections.Concurrent;
using System.Reflection;

namespace ClaimCompare.Core.Lexicons;

/// <summary>One entry of a lexicon: a word or phrase, the section it stands in, and what it means ("" where it only is listed).</summary>
public readonly record struct LexiconEntry(string Section, string Key, string Value);

/// <summary>
/// A lexicon: a text file of entries, one a line, embedded in the engine. <c># comment</c>, <c>[section]</c>, <c>key</c>,
/// <c>key = value</c>, or several keys of one value <c>key | key | key = value</c>. Keys are matched without regard to case.
/// </summary>
public sealed class LexiconFile
{
    /// <summary>Where the embedded files of a language stand.</summary>
    private const string Folder = "Lexicons/en/";

    private static readonly ConcurrentDictionary<string, LexiconFile> Cache = new(StringComparer.Ordinal);

    private LexiconFile(IReadOnlyList<LexiconEntry> entries) => Entries = entries;

    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>The names of all lexicons, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(LexiconFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <exception cref="ArgumentException">There is no lexicon of that name.</exception>
    public static LexiconFile Read(string name) => Cache.GetOrAdd(name, static name => new LexiconFile(Parse(name)));

    /// <summary>The entries of one section.</summary>
    public IEnumerable<LexiconEntry> Section(string section) => Entries.Where(entry => entry.Section == section);

    /// <summary>All keys (of one section, where one is given) as a set of whole words, for use before there are tokens.</summary>
    public WordList ToWordList(string? section = null) => new(Entries.Where(e => section is null || e.Section == section).Select(e => e.Key));

    private static List<LexiconEntry> Parse(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
            ?? throw new ArgumentException($"There is no lexicon '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        var entries = new List<LexiconEntry>();
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
                entries.Add(new LexiconEntry(section, key, value));
            }
        }

        return entries;
    }
}
