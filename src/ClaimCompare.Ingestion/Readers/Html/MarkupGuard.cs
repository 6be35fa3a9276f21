using System.Text;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>
/// Bounds a page's markup before it is parsed. Tags that only format letters go, as HTML makes a parser open unclosed ones again in
/// every later paragraph; overlong tags are shortened to their names, as their attributes are compared with each other; elements
/// nested deeper than browsers nest them, and whatever stands behind a number of tags, are left out. One pass, linear time.
/// </summary>
internal sealed class MarkupGuard(string html)
{
    /// <summary>The largest saved news pages have some ten thousand tags.</summary>
    private const int MostTags = 150_000;

    /// <summary>Tags are shorter, but for pictures and data written into them, which are not used.</summary>
    private const int LongestTag = 8 * 1024;

    /// <summary>
    /// Browsers stop nesting at 512 levels; list items, rows and cells are not counted here and stand between those that are.
    /// Real pages nest some dozens.
    /// </summary>
    private const int DeepestNesting = 120;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Lookup(
        "font", "i", "em", "u", "s", "b", "strong", "big", "small", "strike", "tt", "nobr", "code", "basefont", "center", "blink", "marquee", "applet", "isindex");

    /// <summary>Elements that have no content, or that the next of their kind closes.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = Lookup(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "td", "th", "tr",
        "tbody", "thead", "tfoot", "colgroup", "a", "html", "head", "body");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RawText = Lookup("script", "style", "textarea", "title", "xmp", "noscript", "iframe", "noembed", "noframes");

    private readonly StringBuilder kept = new(html.Length);
    private int from;
    private int depth;

    public static string Bound(string html) => new MarkupGuard(html).Run();

    private string Run()
    {
        var tags = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < html.Length; at = NextTag(at))
        {
            if (++tags > MostTags)
            {
                return kept.Append(html, from, Math.Max(0, at - from)).ToString();
            }

            at = Pass(at);
        }

        return from == 0 ? html : kept.Append(html, Math.Min(from, html.Length), Math.Max(0, html.Length - from)).ToString();
    }

    private int NextTag(int at) => at + 1 < html.Length ? html.IndexOf('<', at + 1) : -1;

    /// <summary>Handles what begins with an angle bracket and returns the last position that belongs to it.</summary>
    private int Pass(int at)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
        {
            var close = html.IndexOf("-->", at, StringComparison.Ordinal);
            return close < 0 ? html.Length : close;
        }

        var isEnd = at + 1 < html.Length && html[at + 1] == '/';
        var nameStart = isEnd ? at + 2 : at + 1;
        var nameEnd = NameEnd(nameStart);
        if (nameEnd < 0)
        {
            return at;
        }

        var name = html.AsSpan(nameStart, nameEnd - nameStart);
        var length = html.AsSpan(at, Math.Min(LongestTag, html.Length - at)).IndexOf('>');
        var end = length > 0 ? at + length : html.IndexOf('>', at) is > 0 and var far ? far : html.Length - 1;
        if (Formatting.Contains(name) || !Nest(name, isEnd, html[end - 1] == '/'))
        {
            Replace(at, end, "");
        }
        else if (length <= 0)
        {
            Replace(nameEnd, end, ">");
        }

        return !isEnd && RawText.Contains(name) ? EndOfRawText(name, end) : end;
    }

    /// <summary>Counts the level that a tag opens or closes; says whether it is still within bounds.</summary>
    private bool Nest(ReadOnlySpan<char> name, bool isEnd, bool isEmpty)
    {
        if (isEmpty || Flat.Contains(name) || RawText.Contains(name))
        {
            return true;
        }

        var within = depth + (isEnd ? 0 : 1) <= DeepestNesting;
        depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
        return within;
    }

    private int EndOfRawText(ReadOnlySpan<char> name, int at)
    {
        var close = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : close - 1;
    }

    private void Replace(int start, int end, string by)
    {
        kept.Append(html, from, start - from).Append(by);
        from = end + 1;
    }

    /// <summary>The end of a tag's name, or -1 where there is none.</summary>
    private int NameEnd(int start)
    {
        const int LongestName = 40;
        var end = start;
        while (end < html.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? end : -1;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
