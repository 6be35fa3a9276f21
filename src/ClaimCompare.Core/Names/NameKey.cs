using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Names;

/// <summary>Tells across articles, whatever the spelling, whether two names can be one person's or body's.</summary>
public static class NameKey
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Spellings = Values(LexiconFile.Read("names-people").Section("spelling"), static entry => entry.Value);

    private static readonly WordList Suffixes = LexiconFile.Read("names-people").ToWordList("suffix");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Values(
        LexiconFile.Read("names-organizations").Entries, static entry => entry.Value.Length > 0 ? entry.Value : entry.Key);

    private static readonly WordList Heads = new(
        LexiconFile.Read("names-bodies").Entries.Where(entry => entry.Section is "head" or "collective" or "voice").Select(entry => entry.Key));

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Countries = Values(LexiconFile.Read("names-countries").Entries, static entry => entry.Value);

    /// <summary>
    /// The key under which to look for a name: a person's folded last name, a body's folded words in a fixed order. Two names with
    /// different keys are never one; two people with one key are one where <see cref="Same"/> says so.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return RecentKeys.TryGet(name, out var known) ? known : RecentKeys.Keep(name, Make(name));
    }

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(ReadOnlySpan<char> name) => RecentKeys.TryGet(name, out var known) ? known : Of(name.ToString());

    /// <summary>Whether two names can mean one: keys agree, and first names where both have one.</summary>
    public static bool Same(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (Of(a) != Of(b))
        {
            return false;
        }

        using NameWords left = new(a), right = new(b);
        return left.Count < 2 || right.Count < 2 || IsBody(left) || IsBody(right) || FirstNames.Same(left[0], right[0]);
    }

    private static string Make(string name)
    {
        if (RoleOf(name) is > 0 and var role)
        {
            // A spokesman is his principal's voice; "Smith's lawyer" is another one than Smith, and than Jones's.
            var office = name[role..];
            return office is "spokesman" ? Of(name[..(role - 3)]) : $"{Of(name[..(role - 3)])} {Folding.Fold(office)}";
        }

        using var words = new NameWords(name);
        if (words.Count == 0)
        {
            return "";
        }

        if (IsBody(words))
        {
            if (!Bodies.TryGetValue(words.Folded, out var known))
            {
                return BodyKey(words);
            }

            using var usual = new NameWords(known);
            return BodyKey(usual);
        }

        var last = words.Count - 1;
        while (last > 0 && Suffixes.Contains(words[last]))
        {
            last--;
        }

        var hyphen = words[last].LastIndexOf('-') + 1;
        return LetterFolding.Fold(Spellings.TryGetValue(words.FoldedWord(last)[hyphen..], out var spelling) ? spelling : words[last][hyphen..]);
    }

    private static bool IsBody(in NameWords words)
    {
        if (Bodies.ContainsKey(words.Folded) || Countries.ContainsKey(words.FoldedName))
        {
            return true;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Heads.Contains(words.FoldedWord(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the office begins in "Jan Novak's lawyer"; -1 in any other name.</summary>
    private static int RoleOf(string name)
    {
        var at = name.IndexOf("'s ", StringComparison.Ordinal);
        return at > 0 && at + 3 < name.Length && char.IsLower(name[at + 3]) ? at + 3 : -1;
    }

    /// <summary>Countries by name, spelling folded, order fixed: "Belarusian Defense Ministry" is "Ministry of Defence of Belarus".</summary>
    private static string BodyKey(in NameWords words)
    {
        var folded = new string[words.Count];
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var word = LetterFolding.Fold(Countries.TryGetValue(words.FoldedWord(i), out var country) ? country : words[i]);
            if (Array.IndexOf(folded, word, 0, count) < 0)
            {
                folded[count++] = word;
            }
        }

        Array.Sort(folded, 0, count, StringComparer.Ordinal);
        return string.Join(' ', folded.AsSpan(0, count));
    }

    /// <summary>What a lexicon says of each name, by its folded characters; of a name listed twice the first entry counts.</summary>
    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Values(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, string> value)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            values.TryAdd(Folding.Fold(entry.Key), value(entry));
        }

        return values.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
