using System.Diagnostics.CodeAnalysis;

namespace ClaimCompare.Core.Names;

/// <summary>
/// The keys of the names that a thread met last: a speaker speaks several times in an article, and the next outlet quotes him, too.
/// A key depends on its name alone, so that nothing tells whether it was kept.
/// </summary>
internal static class RecentKeys
{
    /// <summary>A power of two: far more names than one article holds, in a few dozen kilobytes.</summary>
    private const int Kept = 1024;

    /// <summary>Longer names are whole phrases, which hardly come again.</summary>
    private const int LongestName = 100;

    [ThreadStatic]
    private static (string Name, string Key)[]? recent;

    public static bool TryGet(ReadOnlySpan<char> name, [MaybeNullWhen(false)] out string key)
    {
        var entry = (recent ??= new (string, string)[Kept])[PlaceOf(name)];
        key = entry.Key;
        return name.SequenceEqual(entry.Name) && entry.Name is not null;
    }

    /// <summary>Keeps a key in the place of an older one.</summary>
    /// <returns>The key.</returns>
    public static string Keep(string name, string key)
    {
        if (name.Length <= LongestName)
        {
            (recent ??= new (string, string)[Kept])[PlaceOf(name)] = (name, key);
        }

        return key;
    }

    private static int PlaceOf(ReadOnlySpan<char> name) => string.GetHashCode(name, StringComparison.Ordinal) & (Kept - 1);
}
