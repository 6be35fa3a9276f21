namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Decides by the page's structure for each block whether it is the article's text, and what it is if not.</summary>
internal static class BodyFilter
{
    /// <summary>A block of which more than this is links is a list of links, not prose.</summary>
    private const double MostlyLinks = 0.6;

    /// <summary>A shorter line may well stand twice.</summary>
    private const int ShortestRepeated = 40;

    private static readonly PhraseList CommentsHeadings = ReaderLexicon.Read("furniture").Phrases("comments headings");

    /// <summary>Gives each block its role and returns those that are left for the body.</summary>
    public static List<SourceBlock> Classify(IReadOnlyList<PageBlock> page, PageElement body, IReadOnlyList<SourceBlock> blocks)
    {
        var kept = new List<SourceBlock>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (running, inComments) = (0, false);
        for (var i = 0; i < page.Count; i++)
        {
            var role = RoleOf(page, i, body);
            inComments |= role == BlockRole.Body && running > 0 && IsCommentsHeading(page[i], blocks[i]);
            if (inComments || (role is BlockRole.Body or BlockRole.Caption && page[i].Text.Length >= ShortestRepeated && !seen.Add(page[i].Text)))
            {
                role = BlockRole.Navigation;
            }

            running += role == BlockRole.Body && page[i].IsRunning ? 1 : 0;
            blocks[i].Role = role;
            if (blocks[i].IsKept)
            {
                kept.Add(blocks[i]);
            }
        }

        LeaveOutPullQuotes(page, blocks);
        return kept;
    }

    private static BlockRole RoleOf(IReadOnlyList<PageBlock> page, int index, PageElement body)
    {
        var block = page[index];
        var reason = BodyFinder.ReasonFor(block.Element);
        if (reason is not null || !block.Element.IsInside(body))
        {
            return reason ?? BlockRole.Navigation;
        }

        if (block.IsCaption || IsNamedCaption(block.Element))
        {
            return CaptionRules.IsCreditOnly(block.Text) ? BlockRole.Credit : BlockRole.Caption;
        }

        if (block.LinkShare <= MostlyLinks || block.IsDataRow)
        {
            return BlockRole.Body;
        }

        // A linked heading with prose below it heads that prose.
        var heads = block.Heading > 0 && index + 1 < page.Count && page[index + 1] is { IsRunning: true, Heading: 0 };
        return heads ? BlockRole.Body : BlockRole.Related;
    }

    /// <summary>Passages of the text set a second time in large letters.</summary>
    private static void LeaveOutPullQuotes(IReadOnlyList<PageBlock> page, IReadOnlyList<SourceBlock> blocks)
    {
        const int Most = 30;
        var checkedQuotes = 0;
        for (var i = 0; i < page.Count && checkedQuotes < Most; i++)
        {
            if (!page[i].IsSetApart || !blocks[i].IsOpen || page[i].Text.Length < ShortestRepeated)
            {
                continue;
            }

            checkedQuotes++;
            var words = page[i].Text.Trim(' ', '"', '\u201c', '\u201d', '\u2018', '\u2019', '\'', '.');
            for (var j = 0; j < page.Count; j++)
            {
                if (j != i && blocks[j].IsOpen && !page[j].IsSetApart && page[j].Text.Contains(words, StringComparison.Ordinal))
                {
                    blocks[i].Role = BlockRole.Navigation;
                    break;
                }
            }
        }
    }

    private static bool IsCommentsHeading(PageBlock block, SourceBlock source)
    {
        if (block.Heading == 0 || source.Words.Count > 5)
        {
            return false;
        }

        // "12 comments", "Comments (12)"
        var bare = new Words(new string([.. block.Text.Where(c => !char.IsDigit(c))]));
        return CommentsHeadings.IsWhole(bare);
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
