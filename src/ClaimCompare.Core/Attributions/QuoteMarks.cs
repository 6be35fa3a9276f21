using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

internal enum MarkSide
{
    None,
    Opens,
    Closes,
}

/// <summary>Says of a quotation mark whether it opens or closes: by its shape, else by the space around it, else by what is open.</summary>
internal static class QuoteMarks
{
    /// <summary>A single-marked quotation opened further back than this is an apostrophe's accident.</summary>
    private const int LongestSingle = 150;

    /// <param name="opened">The mark that is open, or -1.</param>
    public static MarkSide SideOf(ArticleText text, int i, int first, int end, int opened, bool single)
    {
        var open = opened >= 0;
        var token = text.Tokens[i];
        if (token.Kind == TokenKind.SingleQuote)
        {
            return single ? SideOfSingle(text, i, first, end, open) : MarkSide.None;
        }

        if (token.Kind != TokenKind.Quote)
        {
            return MarkSide.None;
        }

        return text.Value[token.Start] switch
        {
            '\u201c' when open && text.Value[text.Tokens[opened].Start] == '\u201e' => MarkSide.Closes,
            '\u201c' or '\u201e' or '\u201f' or '\u00ab' or '`' => MarkSide.Opens,
            '\u201d' or '\u00bb' => open ? MarkSide.Closes : BySpace(text, i, first, end, false) == MarkSide.Opens ? MarkSide.Opens : MarkSide.None,
            _ => BySpace(text, i, first, end, open),
        };
    }

    /// <summary>The token ends a sentence: a stop, or a word or mark with one.</summary>
    public static bool EndsSentence(ArticleText text, int i)
    {
        // A quotation inside may close first.
        i -= i > 0 && text.Tokens[i].Kind is TokenKind.SingleQuote or TokenKind.Quote ? 1 : 0;
        return i >= 0 && text.Value[text.Tokens[i].End - 1] is '.' or '!' or '?' or '…';
    }

    private static MarkSide BySpace(ArticleText text, int i, int first, int end, bool open)
    {
        var spaceBefore = i == first || !text.Tokens[i].Glued;
        var spaceBehind = i + 1 >= end || !text.Tokens[i + 1].Glued;
        if (spaceBefore != spaceBehind)
        {
            var opens = spaceBefore;
            // Glued to a dash or a bracket before, it opens all the same; before a stop or comma it closes.
            return opens ? (open && IsClosingNeighbour(text, i + 1, end) ? MarkSide.Closes : MarkSide.Opens) : open ? MarkSide.Closes : MarkSide.None;
        }

        if (open)
        {
            return MarkSide.Closes;
        }

        return spaceBefore || text.Tokens[i - 1].Kind == TokenKind.Symbol ? MarkSide.Opens : IsWordBehind(text, i, end) ? MarkSide.Opens : MarkSide.None;
    }

    private static bool IsWordBehind(ArticleText text, int i, int end) => i + 1 < end && text.Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number;

    private static bool IsClosingNeighbour(ArticleText text, int i, int end) => i < end && text.Value[text.Tokens[i].Start] is ',' or '.' or ';' or ')';

    private static MarkSide SideOfSingle(ArticleText text, int i, int first, int end, bool open)
    {
        var spaceBefore = i == first || !text.Tokens[i].Glued || text.Value[text.Tokens[i - 1].Start] is '(' or '[' or '—' or '–';
        if (!open)
        {
            return spaceBefore && i + 1 < end && text.Tokens[i + 1].Glued && HasCloser(text, i, end) ? MarkSide.Opens : MarkSide.None;
        }

        return Closes(text, i, end) ? MarkSide.Closes : MarkSide.None;
    }

    private static bool HasCloser(ArticleText text, int open, int end)
    {
        for (var i = open + 2; i < Math.Min(end, open + LongestSingle); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.SingleQuote && Closes(text, i, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind punctuation, or behind a word that is no plural's possessive, and before a space.</summary>
    private static bool Closes(ArticleText text, int i, int end)
    {
        if (!text.Tokens[i].Glued || (i + 1 < end && text.Tokens[i + 1].Glued && text.Tokens[i + 1].Kind == TokenKind.Word))
        {
            return false;
        }

        var before = text.Value[text.Tokens[i].Start - 1];
        return before != 's' || i + 1 >= end || text.Tokens[i + 1].Kind != TokenKind.Word;
    }
}
