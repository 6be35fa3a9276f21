using System.Text;
using AngleSharp.Html.Dom;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>A page's meta tags by name, and the lines that say in the original which of them were used.</summary>
internal sealed class MetaLines
{
    /// <summary>Pages have some dozens of meta tags; a longer value is no name, date or title.</summary>
    private const int MostTags = 1000, LongestValue = 1000;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder original;

    public MetaLines(IHtmlDocument document, StringBuilder original)
    {
        this.original = original;
        foreach (var element in document.GetElementsByTagName("meta").Take(MostTags))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            var value = element.GetAttribute("content");
            if (name is { Length: > 0 } && value is { Length: > 0 and <= LongestValue } && PageMetadata.Collapse(value) is { Length: > 0 } collapsed)
            {
                values.TryAdd(name, collapsed);
            }
        }
    }

    public string? First(string name) => values.GetValueOrDefault(name);

    /// <summary>Writes a used item as a line of the original and returns where its value stands.</summary>
    public TextSpan Write(string label, string value)
    {
        if (original.Length > 0)
        {
            original.Append('\n');
        }

        original.Append(label).Append(": ");
        var start = original.Length;
        original.Append(value);
        return new TextSpan(start, original.Length);
    }
}
