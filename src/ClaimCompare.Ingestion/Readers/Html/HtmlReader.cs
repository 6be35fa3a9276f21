using System.Text;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Reads a saved or fetched web page: the article's body, its captions, and what the page says about it.</summary>
internal static class HtmlReader
{
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
        PageMetadata.Read(document, original, facts);
        var blocks = Render(page, original);
        var text = original.ToString();
        var kept = BodyFilter.Classify(page, body, blocks);
        BodyRules.Apply(text, blocks, kept, facts);
        return ArticleAssembler.Assemble(id, text, blocks, facts);
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
            Bold = block.Bold,
            IsLink = block.LinkShare > 0.9,
        })];
    }
}
