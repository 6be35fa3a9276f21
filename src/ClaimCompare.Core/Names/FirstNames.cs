using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Names;

/// <summary>Tells whether two first names can be one person's: equal, an initial, a short form, another language's form.</summary>
internal static class FirstNames
{
    private static readonly Dictionary<string, string> Usual = LexiconFile.Read("names-people").Section("short")
        .GroupBy(entry => Folding.Fold(entry.Key), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Folding.Fold(group.First().Value), StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Usual.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="fullName">A name whose first word is a first name.</param>
    /// <param name="first">Another first name.</param>
    public static bool Compatible(string fullName, ReadOnlySpan<char> first)
    {
        var name = fullName.AsSpan();
        var space = name.IndexOf(' ');
        return space < 0 || Same(name[..space], first);
    }

    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0 || a.Equals(b, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (IsInitial(a) || IsInitial(b))
        {
            return char.ToLowerInvariant(a[0]) == char.ToLowerInvariant(b[0]);
        }

        Span<char> left = stackalloc char[LetterFolding.Longest * 2];
        Span<char> right = stackalloc char[LetterFolding.Longest * 2];
        return UsualOf(a, left).SequenceEqual(UsualOf(b, right));
    }

    /// <summary>The folded usual form: "william" for "Bill".</summary>
    private static ReadOnlySpan<char> UsualOf(ReadOnlySpan<char> name, Span<char> buffer)
    {
        Span<char> small = stackalloc char[LetterFolding.Longest];
        var length = Math.Min(name.Length, small.Length);
        name[..length].ToLowerInvariant(small);
        var usual = Lookup.TryGetValue(small[..length], out var found) ? found : name[..length];
        return buffer[..LetterFolding.Fold(usual, buffer)];
    }

    private static bool IsInitial(ReadOnlySpan<char> name) => name.Length == 1 || (name.Length <= 4 && name[^1] == '.');
}
