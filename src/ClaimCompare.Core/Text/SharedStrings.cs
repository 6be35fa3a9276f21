namespace ClaimCompare.Core.Text;

/// <summary>
/// Short strings that a thread made lately: names, speakers and counted nouns come again and again, in one article and from one to the
/// next, and are not made anew each time. A table of fixed size; a string that has to make room only is made again.
/// </summary>
internal static class SharedStrings
{
    /// <summary>Longer stretches hardly come twice.</summary>
    private const int Longest = 40;

    /// <summary>Places in the table; a power of two.</summary>
    private const int Places = 1 << 11;

    [ThreadStatic]
    private static string?[]? table;

    /// <summary>A string of these characters.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        ref var place = ref (table ??= new string?[Places])[Hash(text) & (Places - 1)];
        return place is not null && text.SequenceEqual(place) ? place : place = text.ToString();
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        // FNV-1a, over characters instead of bytes.
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
