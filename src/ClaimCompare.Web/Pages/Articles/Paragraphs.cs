using ClaimCompare.Core.Text;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>The paragraphs of an original: what blank lines part, or single lines in a text that has no blank ones.</summary>
internal static class Paragraphs
{
    public static IReadOnlyList<TextSpan> Of(string original)
    {
        var lines = Lines(original);
        var result = new List<TextSpan>();
        var parted = lines.Exists(line => line.Length == 0) && lines.FindIndex(line => line.Length > 0) is var first and >= 0
            && lines.FindLastIndex(line => line.Length > 0) is var last && lines.FindIndex(first, last - first + 1, line => line.Length == 0) >= 0;
        var open = -1;
        var end = 0;
        foreach (var line in lines)
        {
            if (open >= 0 && (line.Length == 0 || !parted))
            {
                result.Add(new TextSpan(open, end));
                open = -1;
            }

            if (line.Length > 0)
            {
                open = open < 0 ? line.Start : open;
                end = line.End;
            }
        }

        if (open >= 0)
        {
            result.Add(new TextSpan(open, end));
        }

        return result;
    }

    /// <summary>Lines without their white space at either end.</summary>
    private static List<TextSpan> Lines(string original)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < original.Length;)
        {
            var length = original.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? original.Length : start + length;
            var from = start;
            var to = end;
            while (from < to && char.IsWhiteSpace(original[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(original[to - 1]))
            {
                to--;
            }

            lines.Add(new TextSpan(from, to));
            start = end + (end + 1 < original.Length && original[end] == '\r' && original[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
