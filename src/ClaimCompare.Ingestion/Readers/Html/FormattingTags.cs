using System.Text;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>
/// Takes tags that only format letters out of the markup before it is parsed, and ends it after a number of tags. HTML makes a
/// parser open unclosed formatting tags again in every later paragraph: a few thousand of them are enough to fill the memory.
/// </summary>
internal static class FormattingTags
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "font", "i", "em", "u", "s", "big", "small", "strike", "tt", "nobr", "code", "basefont", "center", "blink", "marquee", "applet", "isindex",
    };

    public static string Remove(string html, int mostTags)
    {
        StringBuilder? kept = null;
        var (from, tags) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (++tags > mostTags)
            {
                html = html[..at];
                break;
            }

            if (IsDropped(html, at) && html.IndexOf('>', at) is > 0 and var end)
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, from, at - from);
                from = end + 1;
                at = end;
            }
        }

        return kept is null ? html : kept.Append(html, Math.Min(from, html.Length), Math.Max(0, html.Length - from)).ToString();
    }

    private static bool IsDropped(string html, int at)
    {
        var start = at + 1 < html.Length && html[at + 1] == '/' ? at + 2 : at + 1;
        var end = start;
        while (end < html.Length && end - start < 10 && char.IsAsciiLetter(html[end]))
        {
            end++;
        }

        return end > start && end < html.Length && html[end] is '>' or ' ' or '/' or '\t' or '\n' or '\r' && Lookup.Contains(html.AsSpan(start, end - start));
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup => Dropped.GetAlternateLookup<ReadOnlySpan<char>>();
}
