using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// Finds where an article's own first paragraphs say whose copy it is: a dateline ("MINSK (AFP) –", "MINSK, Oct 15, 2022 (Reuters) –")
/// or a sentence that ends by naming the agency in the present tense (", AFP and DPA inform."). An agency quoted for one
/// statement ("Reuters reported") is a source, not the article's origin.
/// </summary>
internal static class SelfReportRules
{
    /// <summary>A self-report stands in the opening: the deck and the first two paragraphs.</summary>
    private const int OpeningParagraphs = 3;

    /// <summary>Datelines are a place or two, a date and the agency.</summary>
    private const int LongestDateline = 12;

    /// <summary>What stands behind this many words of a paragraph is no opening.</summary>
    private const int LongestParagraph = 200;

    private static readonly HashSet<string> PresentCues = new(StringComparer.Ordinal) { "inform", "informs", "report", "reports", "write", "writes" };

    public static void Read(IReadOnlyList<SourceBlock> blocks, ArticleFacts facts)
    {
        foreach (var block in blocks.Where(b => b.Role == BlockRole.Body && SourceText.IsProse(b)).Take(OpeningParagraphs))
        {
            Dateline(block, facts);
            Closing(block, facts);
        }
    }

    private static void Dateline(SourceBlock block, ArticleFacts facts)
    {
        var words = block.Words;
        if (!words.IsCapitalised(0) && char.IsLetter(words.Written(0)[0]))
        {
            return;
        }

        for (var i = 0; i < Math.Min(words.Count, LongestDateline); i++)
        {
            var length = Agencies.At(words, i, out var agency);
            if (length == 0 || !IsDatelineEnd(block, i, length))
            {
                continue;
            }

            facts.AddAgency(agency, SourceText.InOriginal(block, words.StartOf(i), words.EndOf(i + length - 1)));
            for (var at = 0; at < i; at++)
            {
                if (DateReader.TryRead(block.Text.AsSpan(words.StartOf(at), words.StartOf(i) - words.StartOf(at)), out var date, out var read))
                {
                    facts.SetPublished(date, SourceText.InOriginal(block, words.StartOf(at), words.StartOf(at) + read));
                    return;
                }
            }

            return;
        }
    }

    /// <summary>The agency stands in brackets or after a comma, and a dash or colon ends the dateline.</summary>
    private static bool IsDatelineEnd(SourceBlock block, int word, int length)
    {
        var (text, end) = (block.Text, block.Words.EndOf(word + length - 1));
        var before = block.Words.StartOf(word) - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        var bracketed = before >= 0 && text[before] is '(' or '[' or '/' && end < text.Length && text[end] is ')' or ']' or '/';
        var listed = word == 0 || (before >= 0 && text[before] is ',' or '-' or '\u2013' or '\u2014');
        var sign = SourceText.SignAfter(text, bracketed ? end + 1 : end);
        var dash = sign is '\u2013' or '\u2014' || (sign is '-' && end + 1 < text.Length && (text[end] is ' ' or ')' || text[end + 1] is ' '));
        return bracketed ? dash || sign is ':' or '.' || word <= 4 : listed && (dash || (sign is ':' && word <= 1));
    }

    private static void Closing(SourceBlock block, ArticleFacts facts)
    {
        var words = block.Words;
        for (var i = 2; i < Math.Min(words.Count, LongestParagraph); i++)
        {
            if (!PresentCues.Contains(words[i]) || SourceText.SignAfter(block.Text, words.EndOf(i)) is not '.')
            {
                continue;
            }

            foreach (var (agency, where) in AgenciesBefore(block, i))
            {
                facts.AddAgency(agency, where);
            }
        }
    }

    /// <summary>The agencies that stand, as a list after a comma, right before the verb.</summary>
    private static List<(string Agency, TextSpan Where)> AgenciesBefore(SourceBlock block, int verb)
    {
        const int LongestName = 4;
        var words = block.Words;
        var found = new List<(string Agency, TextSpan Where)>();
        var end = verb;
        for (var moved = true; moved;)
        {
            moved = false;
            for (var start = Math.Max(0, end - LongestName); start < end && !moved; start++)
            {
                if (Agencies.At(words, start, out var agency) == end - start)
                {
                    found.Insert(0, (agency, SourceText.InOriginal(block, words.StartOf(start), words.EndOf(end - 1))));
                    end = start > 0 && words[start - 1] is "and" or "the" ? start - 1 : start;
                    moved = true;
                }
            }
        }

        return end > 0 && SourceText.SignAfter(block.Text, words.EndOf(end - 1)) == ',' ? found : [];
    }
}
