namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>A block-level element of a page, with what decides whether it belongs to the article.</summary>
internal sealed class PageElement
{
    public required string Tag { get; init; }

    public required PageElement? Parent { get; init; }

    /// <summary>The words of its class, id and role.</summary>
    public required Words Hints { get; init; }

    public List<PageElement> Children { get; } = [];

    /// <summary>Marked as the article's body (itemprop="articleBody").</summary>
    public bool IsMarkedBody { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>A block quotation stands in it.</summary>
    public bool HoldsQuote { get; set; }

    /// <summary>Characters of running text in it, its descendants included.</summary>
    public int Prose { get; set; }

    /// <summary>All characters of text in it.</summary>
    public int Length { get; set; }

    /// <summary>Those of them that are link text.</summary>
    public int LinkLength { get; set; }

    /// <summary>What the element is when it is not part of the article; null for one that may be.</summary>
    public BlockRole? LeftOut { get; set; }

    public bool IsInside(PageElement other)
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            if (ReferenceEquals(element, other))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A paragraph, heading, list item or other run of text of a page.</summary>
internal sealed class PageBlock
{
    public required string Text { get; init; }

    public required PageElement Element { get; init; }

    /// <summary>Characters that are link text.</summary>
    public required int LinkLength { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int Heading { get; init; }

    /// <summary>An item of a list or a row of a table.</summary>
    public bool IsListItem { get; init; }

    /// <summary>A row of a table of data.</summary>
    public bool IsDataRow { get; init; }

    /// <summary>Stands in a block quotation or set apart as one: a quoted document, a post, or the text's own words repeated.</summary>
    public bool IsSetApart { get; init; }

    public bool IsCaption { get; init; }

    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    /// <summary>Running text: long enough, with a sentence's signs, and not made of links.</summary>
    public bool IsRunning => IsDataRow || (LinkShare < MostLinked && Text.Length >= ShortestRunning && Text.AsSpan().IndexOfAny(SentenceSigns) >= 0);

    /// <summary>Teasers and menu entries are mostly shorter, paragraphs mostly longer.</summary>
    private const int ShortestRunning = 50;

    private const double MostLinked = 0.5;

    private static readonly System.Buffers.SearchValues<char> SentenceSigns = System.Buffers.SearchValues.Create(".!?,;:\u2026\u3002\uff0c\u060c\u0964");
}
