using System.Text;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Reads a saved or fetched web page: the article's body, its captions, and what the page says about it.</summary>
internal static class HtmlReader
{
    /// <summary>The page's data count as its text only where they hold clearly more than the page shows.</summary>
    private const double MuchMore = 1.5;

    private const int ShortestDataBody = 400;

    public static ReadResult Read(string id, string html)
    {
        using var document = PageParser.Parse(html);
        if (document.Body is not { } bodyElement)
        {
            return ReadFailures.NoArticle(id);
        }

        var (root, page) = PageWalker.Walk(bodyElement);
        var body = BodyFinder.Find(root, page);
        var original = new StringBuilder();
        var facts = new ArticleFacts();
        var ld = JsonLd.Read(document);
        PageMetadata.Read(document, ld, original, facts);
        var blocks = Render(page, original);
        var text = original.ToString();
        var kept = BodyFilter.Classify(page, body, blocks);
        BodyRules.Apply(text, blocks, kept, facts);
        if (ld.Body is { } data && data.Length > ShortestDataBody && data.Length > kept.Where(block => block.IsOpen).Sum(block => block.Text.Length) * MuchMore)
        {
            (text, blocks) = FromData(text, blocks, data);
        }

        return ArticleAssembler.Assemble(id, text, blocks, facts);
    }

    /// <summary>Pages that a script fills show little text, and carry the article in their data.</summary>
    private static (string Original, List<SourceBlock> Blocks) FromData(string original, List<SourceBlock> blocks, string data)
    {
        foreach (var block in blocks.Where(block => block.IsKept))
        {
            block.Role = BlockRole.Navigation;
        }

        var start = original.Length + 2;
        var whole = $"{original}\n\n{data}";
        return (whole, [.. blocks, .. PlainText.LineSplitter.Split(data).Select(line => SourceBlock.Plain(whole, new TextSpan(line.Span.Start + start, line.Span.End + start), true))]);
    }

    private static List<SourceBlock> Render(List<PageBlock> page, StringBuilder original)
    {
        var spans = new List<TextSpan>(page.Count);
        foreach (var block in page)
        {
            if (original.Length > 0)
            {
                original.Append("\n\n");
            }

            spans.Add(new TextSpan(original.Length, original.Length + block.Text.Length));
            original.Append(block.Text);
        }

        return [.. page.Zip(spans, (block, span) => new SourceBlock
        {
            Span = span,
            Pieces = [span],
            Text = block.Text,
            Heading = block.Heading,
            IsLink = block.LinkShare > 0.9,
            LinkShare = block.LinkShare,
            ParagraphBefore = !block.IsListItem || (block.IsRunning && !block.IsDataRow),
        })];
    }
}
