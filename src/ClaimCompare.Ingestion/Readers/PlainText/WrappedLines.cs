namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>Joins the lines of paragraphs that were broken at a fixed width, so that rules about lines see whole paragraphs.</summary>
internal static class WrappedLines
{
    /// <summary>Mail and terminals break at 60 to 100 characters; a longer line is a paragraph of its own.</summary>
    private const int ShortestFull = 45, LongestFull = 110;

    /// <summary>The share of unfinished lines from which a text counts as broken at a width.</summary>
    private const double MostAreBroken = 0.5;

    public static List<SourceBlock> Join(string original, List<SourceBlock> lines)
    {
        var wrapped = IsWrapped(lines);
        var joined = new List<SourceBlock>(lines.Count);
        for (var first = 0; first < lines.Count;)
        {
            var next = first + 1;
            while (next < lines.Count && Continues(lines[next - 1], lines[next], wrapped))
            {
                next++;
            }

            joined.Add(next == first + 1 ? lines[first] : SourceBlock.Join(original, lines[first..next]));
            first = next;
        }

        return joined;
    }

    private static bool IsWrapped(List<SourceBlock> lines)
    {
        var (followed, broken) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].ParagraphBefore)
            {
                followed++;
                broken += IsFull(lines[i - 1].Span.Length) && !SourceText.EndsLikeSentence(lines[i - 1].Text) ? 1 : 0;
            }
        }

        return followed > 3 && broken > followed * MostAreBroken;
    }

    private static bool Continues(SourceBlock last, SourceBlock line, bool wrapped)
    {
        if (line.ParagraphBefore || last.Heading > 0 || line.Heading > 0 || last.IsLink || line.IsLink || line.Pieces.Count == 0 || last.Pieces.Count == 0)
        {
            return false;
        }

        return IsFull(last.Span.Length) && (wrapped || (char.IsLower(line.Text[0]) && !SourceText.EndsLikeSentence(last.Text)));
    }

    private static bool IsFull(int length) => length is >= ShortestFull and <= LongestFull;
}
