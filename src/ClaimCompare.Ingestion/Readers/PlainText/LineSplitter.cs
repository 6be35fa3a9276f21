using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>A text to its lines: one block a line that holds more than space.</summary>
internal static class LineSplitter
{
    public static List<SourceBlock> Split(string text)
    {
        var blocks = new List<SourceBlock>();
        var paragraphBefore = true;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? text.Length : start + length;
            if (Trim(text, start, end) is { Length: > 0 } span)
            {
                blocks.Add(MarkdownLine.Clean(text, span, paragraphBefore));
                paragraphBefore = false;
            }
            else
            {
                paragraphBefore = true;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return blocks;
    }

    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>White space, and the marks that show nothing: byte order mark, zero-width space, control characters.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b' || char.IsControl(c);
}
