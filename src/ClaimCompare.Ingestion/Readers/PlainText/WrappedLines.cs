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
        var lengthOfLast = 0;
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(joined[^1], lengthOfLast, line, wrapped))
            {
                joined[^1] = joined[^1].Join(original, line);
            }
            else
            {
                joined.Add(line);
            }

            lengthOfLast = line.Span.Length;
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

    private static bool Continues(SourceBlock last, int lengthOfLast, SourceBlock line, bool wrapped)
    {
        if (line.ParagraphBefore || last.Heading > 0 || line.Heading > 0 || last.IsLink || line.IsLink || line.Pieces.Count == 0 || last.Pieces.Count == 0)
        {
            return false;
        }

        return IsFull(lengthOfLast) && (wrapped || (char.IsLower(line.Text[0]) && !SourceText.EndsLikeSentence(last.Text)));
    }

    private static bool IsFull(int length) => length is >= ShortestFull and <= LongestFull;
}
