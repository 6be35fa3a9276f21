namespace ClaimCompare.Core.Comparison;

/// <summary>Tells one name written in two ways from two names.</summary>
internal static class Spelling
{
    /// <summary>Shorter words are names of their own when a letter differs: "Ann" and "Ian", "Hall" and "Ball".</summary>
    private const int ShortestWord = 5;

    /// <summary>Longer words are cut before they are compared: no name is as long.</summary>
    private const int LongestWord = 40;

    /// <summary>First and last word agree, or one of them does and the other differs by one letter behind its first.</summary>
    public static bool IsNear(string a, string b)
    {
        var (aFirst, aLast) = Ends(a);
        var (bFirst, bLast) = Ends(b);
        var firstSame = aFirst.Equals(bFirst, StringComparison.OrdinalIgnoreCase);
        var lastSame = aLast.Equals(bLast, StringComparison.OrdinalIgnoreCase);
        return (firstSame && (lastSame || DiffersByOne(aLast, bLast))) || (lastSame && DiffersByOne(aFirst, bFirst));
    }

    private static (string First, string Last) Ends(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? ("", "") : (words[0], words[^1]);
    }

    /// <summary>One letter is another, is left out or is doubled; never the first.</summary>
    private static bool DiffersByOne(string a, string b)
    {
        if (a.Length > b.Length)
        {
            (a, b) = (b, a);
        }

        if (a.Length < ShortestWord || b.Length > LongestWord || b.Length - a.Length > 1 || char.ToLowerInvariant(a[0]) != char.ToLowerInvariant(b[0]))
        {
            return false;
        }

        var at = 1;
        while (at < a.Length && char.ToLowerInvariant(a[at]) == char.ToLowerInvariant(b[at]))
        {
            at++;
        }

        var skip = a.Length == b.Length ? 1 : 0;
        return a.AsSpan(Math.Min(a.Length, at + skip)).Equals(b.AsSpan(Math.Min(b.Length, at + 1)), StringComparison.OrdinalIgnoreCase);
    }
}
