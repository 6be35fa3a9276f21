using System.Collections.Concurrent;
using System.Text;

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

    private static readonly ConcurrentDictionary<string, LexiconFile> Cache = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<LexiconEntry>> sections = new(StringComparer.Ordinal);

    private LexiconFile(List<LexiconEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            if (!sections.TryGetValue(entry.Section, out var section))
            {
                sections.Add(entry.Section, section = []);
            }

            section.Add(entry);
        }
    }

    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>The names of all lexicons, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = ListNames();

    /// <exception cref="ArgumentException">There is no lexicon of that name.</exception>
    public static LexiconFile Read(string name) => Cache.GetOrAdd(name, static name => new LexiconFile(Parse(name)));

    /// <summary>The entries of one section.</summary>
    public IEnumerable<LexiconEntry> Section(string section) => sections.TryGetValue(section, out var entries) ? entries : [];

    /// <summary>All keys (of one section, where one is given) as a set of whole words, for use before there are tokens.</summary>
    public WordList ToWordList(string? section = null) => new(Entries.Where(e => section is null || e.Section == section).Select(e => e.Key));

    private static string[] ListNames()
    {
        var names = new List<string>();
        foreach (var name in typeof(LexiconFile).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                names.Add(name[Folder.Length..]);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return [.. names];
    }

    /// <summary>Reads character by character: a command starts with it, when nothing is compiled for speed yet.</summary>
    private static List<LexiconEntry> Parse(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new ArgumentException($"There is no lexicon '{name}'.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        var entries = new List<LexiconEntry>(text.Length / UsualEntry);
        var section = "";
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (first, behind) = Trim(text, start, end);
            start = end + 1;
            if (first == behind || text[first] == '#')
            {
                continue;
            }

            if (text[first] == '[' && text[behind - 1] == ']')
            {
                section = text[(first + 1)..(behind - 1)];
            }
            else
            {
                AddLine(entries, section, text, first, behind);
            }
        }

        return entries;
    }

    /// <summary>Characters an entry has, rounded down.</summary>
    private const int UsualEntry = 10;

    private static void AddLine(List<LexiconEntry> entries, string section, string text, int first, int end)
    {
        var equals = Find(text, '=', first, end);
        var value = "";
        if (equals >= 0)
        {
            var (start, behind) = Trim(text, equals + 2, end);
            value = text[start..behind];
        }

        for (end = equals < 0 ? end : equals - 1; first < end;)
        {
            var bar = Find(text, '|', first, end);
            var (start, behind) = Trim(text, first, bar < 0 ? end : bar - 1);
            if (start < behind)
            {
                entries.Add(new LexiconEntry(section, text[start..behind], value));
            }

            first = bar < 0 ? end : bar + 2;
        }
    }

    /// <summary>A mark with a space on either side; -1 where there is none.</summary>
    private static int Find(string text, char mark, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (text[i] == mark && text[i - 1] == ' ' && text[i + 1] == ' ')
            {
                return i;
            }
        }

        return -1;
    }

    private static (int First, int End) Trim(string text, int first, int end)
    {
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        while (end > first && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (first, end);
    }
}
