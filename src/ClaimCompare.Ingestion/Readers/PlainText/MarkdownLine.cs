using System.Buffers;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>
/// Takes Markdown's marks out of a line: heading signs, emphasis, links, images, escapes. Text copied or scraped from pages
/// often keeps some of them, whatever the file is called.
/// </summary>
internal static class MarkdownLine
{
    private const string Escapable = "\\`*_{}[]()#+-.!>~|";

    /// <summary>The bound keeps a line of brackets linear.</summary>
    private const int LongestAddress = 2048;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=*_~. \t");

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]\\<!#>+");

    public static SourceBlock Clean(string text, TextSpan line, bool paragraphBefore)
    {
        if (text.AsSpan(line.Start, line.Length).IndexOfAny(Marks) < 0)
        {
            return SourceBlock.Plain(text, line, paragraphBefore);
        }

        var cuts = new List<TextSpan>();
        var heading = Lead(text, line, cuts);
        CutInline(text, line, cuts);
        var pieces = Keep(text, line, cuts);
        return new SourceBlock
        {
            Span = line,
            Pieces = pieces,
            Text = string.Concat(pieces.Select(piece => text[piece.Start..piece.End])),
            ParagraphBefore = paragraphBefore,
            Heading = heading,
            Bold = IsWhollyBold(text, line),
            IsLink = text[line.Start] == '[' && text[line.End - 1] == ')' && text.AsSpan(line.Start, line.Length).Count("](") == 1,
            Role = pieces.Count == 0 ? BlockRole.Navigation : BlockRole.Body,
        };
    }

    /// <summary>Cuts the signs a line begins with and returns the heading level.</summary>
    private static int Lead(string text, TextSpan line, List<TextSpan> cuts)
    {
        var at = line.Start;
        while (at < line.End && text[at] == '>' && (at + 1 == line.End || text[at + 1] is ' ' or '>'))
        {
            at = Skip(text, at + 1, line.End);
        }

        var level = 0;
        while (at + level < line.End && text[at + level] == '#')
        {
            level++;
        }

        var isHeading = level is > 0 and <= 6 && at + level < line.End && text[at + level] is ' ' or '\t';
        if (isHeading)
        {
            at = Skip(text, at + level, line.End);
            var tail = line.End;
            while (tail > at && text[tail - 1] == '#')
            {
                tail--;
            }

            Cut(cuts, tail, line.End);
        }
        else if (at + 1 < line.End && text[at] is '*' or '+' && text[at + 1] == ' ')
        {
            at = Skip(text, at + 1, line.End);
        }

        cuts.Insert(0, new TextSpan(line.Start, at));
        return isHeading ? level : 0;
    }

    private static void CutInline(string text, TextSpan line, List<TextSpan> cuts)
    {
        var open = new Stack<int>();
        var single = -1;
        for (var i = cuts[0].End; i < line.End; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < line.End && Escapable.Contains(text[i + 1], StringComparison.Ordinal):
                    Cut(cuts, i, i + 1);
                    i++;
                    break;
                case '*' or '_' when i + 1 < line.End && text[i + 1] == text[i] && (text[i] == '*' || IsOutside(text, i, i + 2, line)):
                    Cut(cuts, i, i + 2);
                    i++;
                    break;
                case '*' or '_' when IsOutside(text, i, i + 1, line):
                    single = Emphasis(text, single, i, cuts);
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.TryPop(out var from):
                    i = Link(text, from, i, line, cuts);
                    break;
                case '<' when IsAddress(text, i, line.End, out var close):
                    Cut(cuts, i, i + 1);
                    Cut(cuts, close, close + 1);
                    i = close;
                    break;
            }
        }
    }

    /// <summary>Pairs a single sign of emphasis with the one before it.</summary>
    private static int Emphasis(string text, int single, int at, List<TextSpan> cuts)
    {
        if (single < 0 || text[single] != text[at])
        {
            return at;
        }

        Cut(cuts, single, single + 1);
        Cut(cuts, at, at + 1);
        return -1;
    }

    /// <summary>A closed bracket followed by an address in parentheses is a link: its text stays; of an image nothing does.</summary>
    private static int Link(string text, int open, int close, TextSpan line, List<TextSpan> cuts)
    {
        if (close + 1 >= line.End || text[close + 1] != '(')
        {
            return close;
        }

        var end = text.AsSpan(close, Math.Min(LongestAddress, line.End - close)).IndexOf(')');
        if (end < 0)
        {
            return close;
        }

        end += close + 1;
        var image = open > line.Start && text[open - 1] == '!';
        if (image)
        {
            Cut(cuts, open - 1, end);
        }
        else
        {
            Cut(cuts, open, open + 1);
            Cut(cuts, close, end);
        }

        return end - 1;
    }

    /// <summary>An emphasis sign stands at the edge of a word, not inside one, and not alone between spaces.</summary>
    private static bool IsOutside(string text, int start, int end, TextSpan line)
    {
        var before = start > line.Start ? text[start - 1] : ' ';
        var after = end < line.End ? text[end] : ' ';
        return !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && !(before == ' ' && after == ' ');
    }

    private static bool IsAddress(string text, int at, int end, out int close)
    {
        close = -1;
        var inner = text.AsSpan(at + 1, Math.Min(LongestAddress, end - at - 1));
        if (!inner.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !inner.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !inner.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var length = inner.IndexOfAny('>', ' ');
        close = length < 0 || inner[length] == ' ' ? -1 : at + 1 + length;
        return close > 0;
    }

    private static bool IsWhollyBold(string text, TextSpan line) =>
        line.Length > 4 && text.AsSpan(line.Start, 2) is "**" or "__" && text.AsSpan(line.End - 2, 2) is "**" or "__"
        && text.AsSpan(line.Start + 2, line.Length - 4).IndexOf("**") < 0;

    private static List<TextSpan> Keep(string text, TextSpan line, List<TextSpan> cuts)
    {
        cuts.Sort();
        var pieces = new List<TextSpan>();
        var at = line.Start;
        foreach (var cut in cuts)
        {
            if (cut.Start > at)
            {
                pieces.Add(new TextSpan(at, cut.Start));
            }

            at = Math.Max(at, cut.End);
        }

        if (at < line.End)
        {
            pieces.Add(new TextSpan(at, line.End));
        }

        // Rules (---, ***, ===) and empty links leave nothing that is a word.
        return pieces.Exists(piece => text.AsSpan(piece.Start, piece.Length).IndexOfAnyExcept(RuleSigns) >= 0) ? pieces : [];
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static void Cut(List<TextSpan> cuts, int start, int end)
    {
        if (end > start)
        {
            cuts.Add(new TextSpan(start, end));
        }
    }
}
