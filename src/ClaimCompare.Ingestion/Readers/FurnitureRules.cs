namespace ClaimCompare.Ingestion.Readers;

/// <summary>Knows advertisements, links to other articles, menus and notices by their wording.</summary>
internal static class FurnitureRules
{
    /// <summary>Longer lines are read as prose even where they begin like a notice.</summary>
    private const int LongestNotice = 80;

    /// <summary>A line under or behind such words that is a link to this part is one of the links.</summary>
    private const double LinkedHeadline = 0.4;

    private static readonly ReaderLexicon Lexicon = ReaderLexicon.Read("furniture");
    private static readonly PhraseList Advertisement = Lexicon.Phrases("advertisement");
    private static readonly PhraseList AdvertisementStarts = Lexicon.Phrases("advertisement starts");
    private static readonly PhraseList Related = Lexicon.Phrases("related");
    private static readonly PhraseList Navigation = Lexicon.Phrases("navigation");
    private static readonly PhraseList NavigationStarts = Lexicon.Phrases("navigation starts");
    private static readonly PhraseList Notices = Lexicon.Phrases("notices");

    public static void Mark(IEnumerable<SourceBlock> blocks)
    {
        SourceBlock? label = null;
        foreach (var block in blocks)
        {
            if (!block.IsOpen)
            {
                label = null;
                continue;
            }

            block.Role = Classify(block);
            if (block.Role == BlockRole.Related && label is null && IsLabel(block))
            {
                label = block;
            }
            else if (label is not null && block.IsOpen && IsHeadline(block))
            {
                // What stands under "Related articles:" are their headlines.
                block.Role = BlockRole.Related;
            }
            else if (block.IsOpen)
            {
                label = null;
            }
        }
    }

    public static BlockRole Classify(SourceBlock block)
    {
        var words = block.Words;
        if (words.Count == 0)
        {
            return BlockRole.Navigation;
        }

        if (words.Count > LongestNotice)
        {
            return BlockRole.Body;
        }

        if (Advertisement.IsWhole(words) || AdvertisementStarts.At(words, 0, out _) > 0)
        {
            return BlockRole.Advertisement;
        }

        if (IsRelated(block))
        {
            return BlockRole.Related;
        }

        return Navigation.IsWhole(words) || Notices.At(words, 0, out _) > 0
            || (NavigationStarts.At(words, 0, out _) > 0 && !SourceText.EndsWithStop(block.Text))
            ? BlockRole.Navigation
            : BlockRole.Body;
    }

    private static bool IsRelated(SourceBlock block)
    {
        var length = Related.At(block.Words, 0, out var when);
        if (length == 0)
        {
            return IsMoreOf(block);
        }

        var isWhole = length == block.Words.Count;
        if (isWhole && Navigation.IsWhole(block.Words))
        {
            return false;
        }

        var sign = SourceText.SignAfter(block.Text, block.Words.EndOf(length - 1));
        var isLabelled = sign is ':' or '|' or '\u00bb' or '\u203a' or '>' or '\u2013' or '\u2014' or '-' or '\u2192' || isWhole;
        return when switch
        {
            "always" => true,
            _ when block.LinkShare >= LinkedHeadline && !SourceText.EndsWithStop(block.Text) => true,
            "label" => isLabelled || !SourceText.EndsWithStop(block.Text),
            "link" => isLabelled,
            _ => isLabelled && !SourceText.EndsWithStop(block.Text) && !isWhole,
        };
    }

    /// <summary>The line heads a list of links: it is nothing but the label, or is set as a heading, or ends in a colon.</summary>
    private static bool IsLabel(SourceBlock block) => block.Heading > 0 || Related.IsWhole(block.Words) || block.Text[^1] == ':';

    private static bool IsHeadline(SourceBlock block) => block.Heading > 0 || block.LinkShare >= LinkedHeadline || block.IsLink || !SourceText.EndsLikeSentence(block.Text);

    /// <summary>"More great science stories", "More coverage of the vote".</summary>
    private static bool IsMoreOf(SourceBlock block)
    {
        if (block.Words.Count is < 2 or > 8 || block.Words[0] != "more" || SourceText.EndsWithStop(block.Text))
        {
            return false;
        }

        for (var i = 1; i < block.Words.Count; i++)
        {
            if (block.Words[i] is "stories" or "news" or "coverage" or "headlines" or "articles" or "posts")
            {
                return true;
            }
        }

        return false;
    }
}
