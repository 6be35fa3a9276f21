namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Decides for each block of a page whether it is the article's text, and what it is if not.</summary>
internal static class BodyFilter
{
    /// <summary>A block of which more than this is links is a list of links, not prose.</summary>
    private const double MostlyLinks = 0.6;

    public static List<SourceBlock> Classify(IReadOnlyList<PageBlock> page, PageElement body, IReadOnlyList<SourceBlock> blocks)
    {
        var kept = new List<SourceBlock>();
        for (var i = 0; i < page.Count; i++)
        {
            blocks[i].Role = RoleOf(page[i], body);
            if (blocks[i].IsKept)
            {
                kept.Add(blocks[i]);
            }
        }

        return kept;
    }

    private static BlockRole RoleOf(PageBlock block, PageElement body)
    {
        if (!block.Element.IsInside(body))
        {
            return BodyFinder.ReasonFor(block.Element) ?? BlockRole.Navigation;
        }

        if (BodyFinder.ReasonFor(block.Element) is { } reason)
        {
            return reason;
        }

        if (block.IsCaption || IsNamedCaption(block.Element))
        {
            return BlockRole.Caption;
        }

        return block.LinkShare > MostlyLinks ? BlockRole.Related : BlockRole.Body;
    }

    private static bool IsNamedCaption(PageElement element)
    {
        for (var (at, steps) = (element, 0); at is not null && steps < 3; at = at.Parent, steps++)
        {
            if (PageHints.SayCaption(at))
            {
                return true;
            }
        }

        return false;
    }
}
