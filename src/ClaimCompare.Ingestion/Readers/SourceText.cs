using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>Small questions about a block's wording that several rules ask.</summary>
internal static class SourceText
{
    /// <summary>Shorter lines with a stop at the end are labels and name phrases as often as sentences.</summary>
    private const int FewestProseWords = 8;

    /// <summary>Whether the line ends like a sentence, quotation marks and brackets aside.</summary>
    public static bool EndsLikeSentence(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("\"'\u201d\u2019\u00bb)]*_ \u00a0");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '\u2026' or ':' or '\u3002' or '\u0964';
    }

    /// <summary>Whether the line is running text: a whole sentence or more.</summary>
    public static bool IsProse(SourceBlock block) => block.Heading == 0 && block.Words.Count >= FewestProseWords && EndsLikeSentence(block.Text);

    public static bool EndsWithStop(string text) => EndsLikeSentence(text) && text.AsSpan().TrimEnd().TrimEnd("\"'\u201d\u2019\u00bb)] ") is [.., '.'];

    /// <summary>Whether a quotation is open at a position of the text.</summary>
    public static bool IsQuoted(string text, int position)
    {
        var (straight, open) = (0, 0);
        foreach (var c in text.AsSpan(0, position))
        {
            straight += c == '"' ? 1 : 0;
            open += c switch { '\u201c' or '\u201e' or '\u00ab' => 1, '\u201d' or '\u00bb' => -1, _ => 0 };
        }

        return straight % 2 == 1 || open > 0;
    }

    /// <summary>The first sign after a word, or the null character at the end.</summary>
    public static char SignAfter(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is '*' or '_'))
        {
            position++;
        }

        return position < text.Length ? text[position] : '\0';
    }

    /// <summary>A stretch of the block's text in the original. Markup inside the stretch is included.</summary>
    public static TextSpan InOriginal(SourceBlock block, int start, int end)
    {
        var (from, to, offset) = (block.Span.Start, block.Span.End, 0);
        var found = false;
        foreach (var piece in block.Pieces)
        {
            if (!found && start < offset + piece.Length)
            {
                from = piece.Start + start - offset;
                found = true;
            }

            if (end <= offset + piece.Length)
            {
                to = piece.Start + end - offset;
                break;
            }

            offset += piece.Length;
        }

        return new TextSpan(from, Math.Max(from, to));
    }
}
