using System.Collections.Concurrent;
using System.Reflection;

namespace ClaimCompare.Core.Lexicons;

/// <summary>One entry of a lexicon: a word or phrase, the section it stands in, and what it means ("" where it only is listed).</summary>
public sealed record LexiconEntry(string Section, string Key, string Value);

/// <summary>
/// A lexicon: a text file of entries, one a line, embedded in the engine. <c># comment</c>, <c>[section]</c>, <c>key</c>,
/// <c>key = value</c>, or several keys of one value <c>key | key | key = value</c>. Keys are matched without regard to case.
/// </summary>
public sealed class LexiconFile
{
    /// <summary>Where the embedded files of a language stand.</summary>
    private const string Folder = "Lexicons/en/";

    private const string Is = " = ";
    private const string Bar = " | ";

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
        foreach (var raw in reader.ReadToEnd().AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1].ToString();
                continue;
            }

            var equals = line.IndexOf(Is);
            AddKeys(entries, section, equals < 0 ? line : line[..equals], equals < 0 ? "" : line[(equals + Is.Length)..].Trim().ToString());
        }

        return entries;
    }

    private static void AddKeys(List<LexiconEntry> entries, string section, ReadOnlySpan<char> keys, string value)
    {
        while (keys.Length > 0)
        {
            var bar = keys.IndexOf(Bar);
            var key = (bar < 0 ? keys : keys[..bar]).Trim();
            if (key.Length > 0)
            {
                entries.Add(new LexiconEntry(section, key.ToString(), value));
            }

            keys = bar < 0 ? [] : keys[(bar + Bar.Length)..];
        }
    }
}
