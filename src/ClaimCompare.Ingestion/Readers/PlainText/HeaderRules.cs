namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>What stands above a text's first paragraph: headline, section, byline, date, a caption without a credit.</summary>
internal static class HeaderRules
{
    /// <summary>A headline has at least this many words; a shorter line above a longer one is its section.</summary>
    private const int FewestTitleWords = 3, MostTitleWords = 30, MostSectionWords = 4, MostCaptionWords = 12;

    private static readonly HashSet<string> Connectors = new(StringComparer.Ordinal)
    {
        "of", "the", "and", "for", "in", "at", "on", "de", "a", "an", "to", "by", "with", "from", "la", "le", "du", "del", "von", "van",
    };

    public static void Mark(IReadOnlyList<SourceBlock> blocks, ArticleFacts facts)
    {
        var lead = Lead(blocks);
        for (var i = 0; i < lead; i++)
        {
            if (blocks[i].IsOpen && blocks[i].Heading == 0 && !BylineRules.Mark(blocks[i], facts))
            {
                CreditRules.Mark(blocks[i], facts);
            }
        }

        var title = Title(blocks, lead);
        if (title >= 0 && facts.Title is null)
        {
            TitleText.Take(blocks[title], facts);
        }

        for (var i = 0; i < lead; i++)
        {
            Leftover(blocks[i], beforeTitle: i < title);
        }
    }

    /// <summary>The first paragraph of running text.</summary>
    private static int Lead(IReadOnlyList<SourceBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsOpen && SourceText.IsProse(blocks[i]))
            {
                return i;
            }
        }

        return blocks.Count;
    }

    private static int Title(IReadOnlyList<SourceBlock> blocks, int lead)
    {
        var heading = -1;
        var first = -1;
        for (var i = 0; i < lead; i++)
        {
            if (!blocks[i].IsOpen)
            {
                continue;
            }

            if (blocks[i].Heading > 0 && (heading < 0 || blocks[i].Heading < blocks[heading].Heading))
            {
                heading = i;
            }

            if (first < 0 || blocks[first].Words.Count <= MostSectionWords)
            {
                first = IsTitle(blocks, i) && (first < 0 || blocks[i].Words.Count > blocks[first].Words.Count) ? i : first;
            }
        }

        return heading >= 0 ? heading : first;
    }

    /// <summary>A line of a headline's length that ends without a stop and has the text below it.</summary>
    private static bool IsTitle(IReadOnlyList<SourceBlock> blocks, int index)
    {
        var block = blocks[index];
        if (block.Words.Count is < FewestTitleWords or > MostTitleWords || SourceText.EndsWithStop(block.Text) || block.Text[^1] is ',' or ';' or ':')
        {
            return false;
        }

        for (var next = index + 1; next < blocks.Count; next++)
        {
            if (blocks[next].IsOpen)
            {
                return next > index + 1 || blocks[next].ParagraphBefore || SourceText.IsProse(blocks[next]);
            }
        }

        return false;
    }

    private static void Leftover(SourceBlock block, bool beforeTitle)
    {
        if (!block.IsOpen || block.Heading > 0)
        {
            return;
        }

        if (beforeTitle && block.Words.Count <= MostSectionWords && !SourceText.EndsLikeSentence(block.Text))
        {
            block.Role = BlockRole.Navigation;
        }
        else if (block.Words.Count <= MostCaptionWords && (block.Bold || SourceText.EndsWithStop(block.Text)) && IsNamePhrase(block.Words))
        {
            // Who or what a picture above the text shows, or who gave it: "Ministry of Defence."
            block.Role = BlockRole.Caption;
        }
    }

    private static bool IsNamePhrase(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapitalised(i) && !Connectors.Contains(words[i]) && !char.IsDigit(words[i][0]))
            {
                return false;
            }
        }

        return words.Count > 0;
    }
}
