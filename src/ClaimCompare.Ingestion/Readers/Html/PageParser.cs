using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Parses a page within bounds. No script runs and nothing is fetched: the parser has no browsing context.</summary>
internal static class PageParser
{
    /// <summary>Browsers stop nesting at 512 levels.</summary>
    private const int DeepestNesting = 512;

    public static IHtmlDocument Parse(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = DeepestNesting,
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
        });
        return parser.ParseDocument(MarkupGuard.Bound(html));
    }
}
