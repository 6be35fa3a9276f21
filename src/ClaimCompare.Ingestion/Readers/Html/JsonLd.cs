using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>What the page's schema.org data (JSON-LD) says of its article; the first article among its objects counts.</summary>
internal sealed class JsonLd
{
    /// <summary>Larger blocks hold catalogues, not an article's data.</summary>
    private const int LargestBlock = 1_000_000;

    private const int MostBlocks = 50, MostObjects = 2000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private set; }

    public string? Body { get; private set; }

    public string? Url { get; private set; }

    public string? Publisher { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Language { get; private set; }

    public List<string> Authors { get; } = [];

    public static JsonLd Read(IHtmlDocument document)
    {
        var ld = new JsonLd();
        foreach (var script in document.GetElementsByTagName("script").Where(s => s.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true).Take(MostBlocks))
        {
            ld.ReadBlock(script.TextContent);
        }

        return ld;
    }

    private void ReadBlock(string json)
    {
        if (json.Length is 0 or > LargestBlock)
        {
            return;
        }

        try
        {
            using var parsed = JsonDocument.Parse(Repaired(json), Lenient);
            var queue = new Queue<JsonElement>();
            queue.Enqueue(parsed.RootElement);
            for (var seen = 0; seen < MostObjects && queue.TryDequeue(out var item); seen++)
            {
                if (item.ValueKind == JsonValueKind.Array)
                {
                    foreach (var member in item.EnumerateArray().Take(MostObjects))
                    {
                        queue.Enqueue(member);
                    }
                }
                else if (item.ValueKind == JsonValueKind.Object)
                {
                    if (item.TryGetProperty("@graph", out var graph))
                    {
                        queue.Enqueue(graph);
                    }

                    if (IsArticle(item))
                    {
                        Take(item);
                    }
                }
            }
        }
        catch (JsonException)
        {
            // Many pages carry broken data; the page is then read without it.
        }
    }

    /// <summary>Line breaks inside strings are the most frequent error.</summary>
    private static string Repaired(string json) => string.Create(json.Length, json, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsControl(from[i]) ? ' ' : from[i];
        }
    });

    private static bool IsArticle(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type))
        {
            return false;
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => IsArticleType(type.GetString()),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticleType(t.GetString())),
            _ => false,
        };
    }

    private static bool IsArticleType(string? type) =>
        type is not null && (type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Report", StringComparison.OrdinalIgnoreCase));

    private void Take(JsonElement item)
    {
        Headline ??= Text(item, "headline") ?? Text(item, "name");
        Body ??= item.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String ? Paragraphs(body.GetString()!) : null;
        Url ??= Text(item, "url") ?? Text(item, "mainEntityOfPage") ?? Id(item, "mainEntityOfPage");
        Publisher ??= Name(item, "publisher");
        Published ??= Text(item, "datePublished");
        Modified ??= Text(item, "dateModified");
        Language ??= Text(item, "inLanguage");
        if (Authors.Count == 0 && item.TryGetProperty("author", out var authors))
        {
            foreach (var author in authors.ValueKind == JsonValueKind.Array ? authors.EnumerateArray().Take(20) : [authors])
            {
                var name = author.ValueKind == JsonValueKind.String ? Clean(author.GetString()) : author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null;
                if (name is not null)
                {
                    Authors.Add(name);
                }
            }
        }
    }

    /// <summary>The body's text with its line breaks; data that hold markup are not used.</summary>
    private static string? Paragraphs(string body)
    {
        var text = WebUtility.HtmlDecode(body);
        return text.Contains("</", StringComparison.Ordinal) ? null : text.Trim();
    }

    private static string? Name(JsonElement item, string property)
    {
        if (!item.TryGetProperty(property, out var value))
        {
            return null;
        }

        var first = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return first.ValueKind == JsonValueKind.String ? Clean(first.GetString()) : first.ValueKind == JsonValueKind.Object ? Text(first, "name") : null;
    }

    private static string? Id(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : null;

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? Clean(value.GetString()) : null;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : PageMetadata.Collapse(WebUtility.HtmlDecode(text));
}
