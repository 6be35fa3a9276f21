using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Names;

/// <summary>Tells across articles, whatever the spelling, whether two names can be one person's or body's.</summary>
public static class NameKey
{
    private static readonly HashSet<string> Skipped = new(["the", "of", "and", "for", "in", "'s", "\u2019s"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Spellings = LexiconFile.Read("names-people").Section("spelling")
        .GroupBy(entry => Folding.Fold(entry.Key), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    private static readonly HashSet<string> Suffixes =
        new(LexiconFile.Read("names-people").Section("suffix").Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Bodies = LexiconFile.Read("names-organizations").Entries
        .GroupBy(entry => Folding.Fold(entry.Key), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First() is { Value.Length: > 0 } entry ? entry.Value : group.First().Key, StringComparer.Ordinal);

    private static readonly HashSet<string> Heads =
        new(LexiconFile.Read("names-bodies").Entries.Where(entry => entry.Section is "head" or "collective" or "voice").Select(entry => Folding.Fold(entry.Key)), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Countries = LexiconFile.Read("names-countries").Entries
        .GroupBy(entry => Folding.Fold(entry.Key), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    /// <summary>
    /// The key under which to look for a name: a person's folded last name, a body's folded words in a fixed order. Two names with
    /// different keys are never one; two people with one key are one where <see cref="Same"/> says so.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (RoleOf(name) is > 0 and var role)
        {
            // A spokesman is his principal's voice; "Smith's lawyer" is another one than Smith, and than Jones's.
            var office = name[role..];
            return office is "spokesman" ? Of(name[..(role - 3)]) : $"{Of(name[..(role - 3)])} {Folding.Fold(office)}";
        }

        var words = Words(name);
        if (words.Count == 0)
        {
            return "";
        }

        if (IsBody(name, words))
        {
            return BodyKey(Bodies.TryGetValue(Folding.Fold(string.Join(' ', words)), out var known) ? Words(known) : words);
        }

        var last = words.FindLastIndex(word => !Suffixes.Contains(word));
        var lastName = words[Math.Max(last, 0)];
        lastName = lastName[(lastName.LastIndexOf('-') + 1)..];
        return LetterFolding.Fold(Spellings.GetValueOrDefault(Folding.Fold(lastName), lastName));
    }

    /// <summary>Whether two names can mean one: keys agree, and first names where both have one.</summary>
    public static bool Same(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (Of(a) != Of(b))
        {
            return false;
        }

        List<string> left = Words(a), right = Words(b);
        return left.Count < 2 || right.Count < 2 || IsBody(a, left) || IsBody(b, right) || FirstNames.Same(left[0], right[0]);
    }

    private static bool IsBody(string name, List<string> words) => Bodies.ContainsKey(Folding.Fold(string.Join(' ', words)))
        || words.Exists(word => Heads.Contains(Folding.Fold(word))) || Countries.ContainsKey(Folding.Fold(name));

    /// <summary>Where the office begins in "Jan Novak's lawyer"; -1 in any other name.</summary>
    private static int RoleOf(string name)
    {
        var at = name.IndexOf("'s ", StringComparison.Ordinal);
        return at > 0 && at + 3 < name.Length && char.IsLower(name[at + 3]) ? at + 3 : -1;
    }

    /// <summary>Countries by name, spelling folded, order fixed: "Belarusian Defense Ministry" is "Ministry of Defence of Belarus".</summary>
    private static string BodyKey(List<string> words) => string.Join(' ', words
        .Select(word => LetterFolding.Fold(Countries.GetValueOrDefault(Folding.Fold(word), word))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static List<string> Words(string name) =>
        [.. name.Replace("\u2019s", " ", StringComparison.Ordinal).Replace("'s", " ", StringComparison.Ordinal)
            .Split([' ', ',', '\n', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Skipped.Contains(word))];
}
