namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>The rules of wording, over the blocks that the page's structure left for the body.</summary>
internal static class BodyRules
{
    private const int LongestFragment = 5;

    public static void Apply(string original, List<SourceBlock> blocks, List<SourceBlock> kept, ArticleFacts facts)
    {
        MarkTitle(kept, facts);
        FurnitureRules.Mark(kept);
        AppealRules.Mark(kept);
        CaptionRules.Mark(kept);
        MarkHead(kept, facts);
        MarkFoot(kept, facts);
        SelfReportRules.Read(kept, facts);
        AppealRules.ReadOutlet(blocks, facts);
    }

    /// <summary>The headline repeated at the head of the body.</summary>
    private static void MarkTitle(List<SourceBlock> kept, ArticleFacts facts)
    {
        foreach (var block in kept.Take(8))
        {
            if (block.Heading == 1 || (facts.Title is { } title && block.Text.Equals(title, StringComparison.OrdinalIgnoreCase)))
            {
                facts.SetTitle(block.Text, block.Span);
                block.Role = BlockRole.Title;
                return;
            }
        }
    }

    private static void MarkHead(List<SourceBlock> kept, ArticleFacts facts)
    {
        foreach (var block in kept)
        {
            if (!block.IsOpen)
            {
                continue;
            }

            if (SourceText.IsProse(block))
            {
                return;
            }

            if (block.Heading == 0 && !BylineRules.Mark(block, facts) && !CreditRules.Mark(block, facts) && IsFragment(block))
            {
                block.Role = BlockRole.Navigation;
            }
        }
    }

    private static void MarkFoot(List<SourceBlock> kept, ArticleFacts facts)
    {
        var paragraphs = 0;
        for (var i = kept.Count - 1; i >= 0 && paragraphs < 3; i--)
        {
            var block = kept[i];
            if (!block.IsOpen)
            {
                continue;
            }

            if (block.Heading > 0 && paragraphs == 0)
            {
                // A heading with nothing below it headed something that was left out.
                block.Role = BlockRole.Navigation;
            }
            else if (!CreditRules.Mark(block, facts))
            {
                if (paragraphs == 0 && IsFragment(block))
                {
                    block.Role = BlockRole.Navigation;
                }
                else
                {
                    paragraphs++;
                }
            }
        }
    }

    /// <summary>A label above or below the text: a section, a count of shares, a tag. Rows and list items are content.</summary>
    private static bool IsFragment(SourceBlock block) =>
        block.ParagraphBefore && block.Words.Count <= LongestFragment && !SourceText.EndsLikeSentence(block.Text);
}
