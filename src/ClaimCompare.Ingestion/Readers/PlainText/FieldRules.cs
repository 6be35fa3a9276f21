namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>
/// Reads lines that label what they say ("Date: 2022-10-15", "Source: TSF", "Original url:" and the address below it) above the
/// article's first paragraph and below its last.
/// </summary>
internal static class FieldRules
{
    /// <summary>Front matter between two rules is some lines long, never a page.</summary>
    private const int LongestFrontMatter = 40;

    /// <summary>Addresses and deks are the longest values.</summary>
    private const int LongestField = 2000;

    private static readonly PhraseList Labels = new(ReaderLexicon.Read("fields").Section(""));
    private static readonly PhraseList ModifiedPrefixes = ReaderLexicon.Read("dates").Phrases("modified prefixes");

    public static void Read(string original, List<SourceBlock> blocks, ArticleFacts facts)
    {
        FrontMatter(blocks, facts);
        for (var i = 0; i < blocks.Count; i++)
        {
            SplitDateHeader(original, blocks, i);
            if (!Mark(blocks, i, facts) && SourceText.IsProse(blocks[i]))
            {
                break;
            }
        }

        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (!Mark(blocks, i, facts) && SourceText.IsProse(blocks[i]))
            {
                break;
            }
        }
    }

    /// <summary>A date at the head of the file, run together with what follows it: "date 2022-10-17 The minister …".</summary>
    private static void SplitDateHeader(string original, List<SourceBlock> blocks, int index)
    {
        var block = blocks[index];
        var length = Labels.At(block.Words, 0, out var field);
        if (index > 0 || length == 0 || length == block.Words.Count || field is not ("published" or "modified"))
        {
            return;
        }

        var from = block.Words.StartOf(length);
        if (DateReader.TryRead(block.Text.AsSpan(from), out _, out var read) && block.Text.AsSpan(from + read).Trim(" .|-").Length > 0
            && block.Text[from + read] is ' ' or '\t' or '\u00a0')
        {
            var (head, tail) = block.Cut(original, from + read);
            blocks[index] = head;
            blocks.Insert(index + 1, tail);
        }
    }

    private static void FrontMatter(List<SourceBlock> blocks, ArticleFacts facts)
    {
        if (blocks.Count == 0 || blocks[0].Text is not ("---" or "+++"))
        {
            return;
        }

        var end = blocks.FindIndex(1, Math.Min(blocks.Count - 1, LongestFrontMatter), block => block.Text == blocks[0].Text);
        for (var i = 0; i <= end; i++)
        {
            if (!Mark(blocks, i, facts))
            {
                blocks[i].Role = BlockRole.Navigation;
            }
        }
    }

    private static bool Mark(List<SourceBlock> blocks, int index, ArticleFacts facts)
    {
        var block = blocks[index];
        if (!block.IsOpen)
        {
            return true;
        }

        if (block.Text.Length > LongestField)
        {
            return false;
        }

        if (IsUrl(block.Text))
        {
            return MarkUrlLine(blocks, index, facts);
        }

        var length = Labels.At(block.Words, 0, out var field);
        if (length == 0)
        {
            return false;
        }

        var end = block.Words.EndOf(length - 1);
        var labelled = SourceText.SignAfter(block.Text, end) is ':' or '=';
        var from = labelled ? block.Text.IndexOfAny([':', '='], end) + 1 : end;
        var value = block.Text[from..].Trim(' ', '\t', '\u00a0', '"', '\'', '*', '<', '>');
        if (value.Length == 0)
        {
            return labelled && field == "url" && MarkUrlLabel(blocks, index);
        }

        var start = block.Text.IndexOf(value, from, StringComparison.Ordinal);
        return (labelled || field is "published" or "modified") && Take(block, field, value, start, facts);
    }

    private static bool Take(SourceBlock block, string field, string value, int start, ArticleFacts facts)
    {
        var where = SourceText.InOriginal(block, start, start + value.Length);
        switch (field)
        {
            case "title":
                block.Role = facts.SetTitle(value, where) ? BlockRole.Title : BlockRole.Body;
                return true;
            case "url" when IsUrl(value):
            case "credit" when IsUrl(value):
                facts.SetUrl(value, where);
                break;
            case "published" or "modified" when Date(value) is { } date:
                if (field == "modified" || ModifiedPrefixes.At(block.Words, 0, out _) > 0)
                {
                    facts.SetModified(date, where);
                }
                else
                {
                    facts.SetPublished(date, where);
                }

                break;
            case "author" or "credit" when NameList.Read(block.Text, start, start + value.Length, bodies: field == "credit") is { } names:
                NameList.Say(block, names, facts);
                break;
            case "outlet" when !SourceText.IsProse(block):
                facts.SetOutlet(OutletNames.Known(value) ?? value, where);
                break;
            case "language":
                facts.Language = Languages.Code(value);
                break;
            case "navigation" when !SourceText.IsProse(block):
                block.Role = BlockRole.Navigation;
                return true;
            default:
                return false;
        }

        block.Role = BlockRole.Credit;
        return true;
    }

    /// <summary>A date that fills the value.</summary>
    private static SourceDate? Date(string value) =>
        DateReader.TryRead(value, out var date, out var length) && value.AsSpan(length).Trim(" .()").Length <= 5 ? date : null;

    private static bool MarkUrlLabel(List<SourceBlock> blocks, int index)
    {
        if (index + 1 < blocks.Count && IsUrl(blocks[index + 1].Text))
        {
            blocks[index].Role = BlockRole.Credit;
            return true;
        }

        return false;
    }

    private static bool MarkUrlLine(List<SourceBlock> blocks, int index, ArticleFacts facts)
    {
        blocks[index].Role = BlockRole.Credit;
        facts.SetUrl(blocks[index].Text.Trim('<', '>'), SourceText.InOriginal(blocks[index], 0, blocks[index].Text.Length));
        return true;
    }

    private static bool IsUrl(string text)
    {
        var url = text.AsSpan().Trim("<> ");
        return (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && !url.ContainsAny(' ', '\t');
    }
}
