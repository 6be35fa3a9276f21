namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>What stands below a text's last paragraph: credits, section tags; and the credit a last paragraph ends in.</summary>
internal static class FootRules
{
    /// <summary>Section tags are short; a longer unfinished line may be the text's own.</summary>
    private const int MostTagWords = 6;

    /// <summary>Copy that continues below its credit has at most so many lines more (tags, links).</summary>
    private const int LastParagraphs = 3;

    public static void Mark(string original, List<SourceBlock> blocks, ArticleFacts facts)
    {
        var paragraphs = 0;
        for (var i = blocks.Count - 1; i >= 0 && paragraphs < LastParagraphs; i--)
        {
            var block = blocks[i];
            if (!block.IsOpen)
            {
                continue;
            }

            var isCredit = CreditRules.Mark(block, facts) || (paragraphs == 0 && !SourceText.IsProse(block) && BylineRules.Mark(block, facts));
            if (!isCredit)
            {
                CutCredit(original, blocks, i, facts);
                paragraphs++;
            }
        }

        Tags(blocks);
    }

    private static void CutCredit(string original, List<SourceBlock> blocks, int index, ArticleFacts facts)
    {
        var at = CreditRules.TrailingCredit(blocks[index]);
        if (at <= 0)
        {
            return;
        }

        var (head, tail) = blocks[index].Cut(original, at);
        if (CreditRules.Mark(tail, facts))
        {
            blocks[index] = head;
            blocks.Insert(index + 1, tail);
        }
    }

    private static void Tags(List<SourceBlock> blocks)
    {
        var firstProse = blocks.FindIndex(block => block.IsOpen && SourceText.IsProse(block));
        for (var i = blocks.Count - 1; i > firstProse && firstProse >= 0; i--)
        {
            if (!blocks[i].IsOpen)
            {
                continue;
            }

            var isTag = blocks[i].Words.Count <= MostTagWords && !SourceText.EndsLikeSentence(blocks[i].Text) && !blocks[i].Text.Any(char.IsDigit)
                && blocks[i].Text[0] is not ('-' or '\u2022') && blocks[i].ParagraphBefore;
            if (!isTag)
            {
                return;
            }

            blocks[i].Role = BlockRole.Navigation;
        }
    }
}
