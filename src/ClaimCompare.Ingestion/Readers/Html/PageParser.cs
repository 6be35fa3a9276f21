using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Parses a page within bounds. No script runs and nothing is fetched: the parser has no browsing context.</summary>
internal static class PageParser
{
    /// <summary>The largest saved news pages have some ten thousand tags; what stands behind this many is not read.</summary>
    private const int MostTags = 150_000;

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
        return parser.ParseDocument(FormattingTags.Remove(html, MostTags));
    }
}
