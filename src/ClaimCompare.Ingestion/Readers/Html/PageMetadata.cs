using System.Text;
using AngleSharp.Html.Dom;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>
/// What a page says about its article: JSON-LD (schema.org), OpenGraph and other meta tags, canonical address, marked times. Each
/// item that is used is written as a line into the original, so that it can be shown as evidence.
/// </summary>
internal static class PageMetadata
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "article.published", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date", "date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "dc.date.created", "datepublished", "date_published", "originalpublicationdate",
        "article_date_original", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "ptime", "timestamp", "shareaholic:article_published_time", "bt:pubdate", "article:published",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:updated_time", "article:updated_time", "article.updated", "lastmod", "last-modified", "dcterms.modified", "datemodified", "date_modified", "article:modified",
    ];

    private static readonly string[] AuthorNames = ["author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article.author", "cxenseparse:author", "og:article:author"];

    /// <summary>Shorter first headings are sections and logos.</summary>
    private const int ShortestHeadline = 10, LongestHeadline = 600;

    public static void Read(IHtmlDocument document, JsonLd ld, StringBuilder original, ArticleFacts facts)
    {
        var meta = new MetaLines(document, original);
        facts.Language = Languages.Code(document.DocumentElement.GetAttribute("lang") ?? ld.Language);
        Title(document, meta, ld, facts);
        Address(document, meta, ld, facts);
        Outlet(meta, ld, facts);
        Dates(document, meta, ld, facts);
        Authors(document, meta, ld, facts);
    }

    private static void Title(IHtmlDocument document, MetaLines meta, JsonLd ld, ArticleFacts facts)
    {
        var headings = document.GetElementsByTagName("h1");
        var og = meta.First("og:title");
        var page = Headline(document.Title ?? "");
        var heading = headings.Length == 1 ? Headline(headings[0].TextContent) : "";
        var confirmed = heading.Length > ShortestHeadline && heading != meta.First("og:site_name")
            && ((og is not null && Resembles(heading, og)) || (ld.Headline is not null && Resembles(heading, ld.Headline)) || Resembles(heading, page));
        var (label, title) = confirmed ? ("h1", heading) : ld.Headline is not null ? ("headline", ld.Headline) : og is not null ? ("og:title", og) : ("title", page);
        if (title.Length == 0)
        {
            return;
        }

        var line = meta.Write(label, title);
        var bare = TitleText.WithoutOutlet(title, meta.First("og:site_name") ?? ld.Publisher, out var outlet, out var start);
        facts.SetTitle(bare, new TextSpan(line.Start, line.Start + bare.Length));
        if (outlet is not null && meta.First("og:site_name") is null)
        {
            facts.SetOutlet(outlet, new TextSpan(line.Start + start, line.End));
        }
    }

    private static void Address(IHtmlDocument document, MetaLines meta, JsonLd ld, ArticleFacts facts)
    {
        var canonical = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");
        foreach (var (label, url) in (ReadOnlySpan<(string, string?)>)[("canonical", canonical), ("og:url", meta.First("og:url")), ("url", ld.Url)])
        {
            if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.AbsolutePath.Length > 1)
            {
                facts.SetUrl(url!, meta.Write(label, url!));
                return;
            }
        }
    }

    private static void Outlet(MetaLines meta, JsonLd ld, ArticleFacts facts)
    {
        if (facts.Url is { } url && OutletNames.OfUrl(url) is { } ofHost && OutletNames.Known(ofHost) is not null)
        {
            facts.SetOutlet(ofHost, facts.Evidence.First(evidence => evidence.Field == MetadataField.Url).Original);
        }

        foreach (var (label, name) in (ReadOnlySpan<(string, string?)>)[("og:site_name", meta.First("og:site_name")), ("publisher", ld.Publisher), ("application-name", meta.First("application-name"))])
        {
            if (facts.Outlet is null && name is { Length: > 1 and < 120 } && OutletNames.OfSiteName(name) is { } site)
            {
                facts.SetOutlet(site, meta.Write(label, name));
            }
        }

        if (facts.Outlet is null && facts.Url is { } address && OutletNames.OfUrl(address) is { } host)
        {
            facts.SetOutlet(host, facts.Evidence.First(evidence => evidence.Field == MetadataField.Url).Original);
        }
    }

    private static void Dates(IHtmlDocument document, MetaLines meta, JsonLd ld, ArticleFacts facts)
    {
        var published = First(meta, "datePublished", ld.Published, PublishedNames)
            ?? Marked(document, "datePublished") ?? Marked(document, null);
        if (published is { } first)
        {
            facts.SetPublished(first.Date, meta.Write(first.Label, first.Value));
        }

        if ((First(meta, "dateModified", ld.Modified, ModifiedNames) ?? Marked(document, "dateModified")) is { } last)
        {
            facts.SetModified(last.Date, meta.Write(last.Label, last.Value));
        }
    }

    private static (string Label, string Value, SourceDate Date)? First(MetaLines meta, string label, string? ld, string[] names)
    {
        if (DateReader.Read(ld) is { } date)
        {
            return (label, ld!, date);
        }

        foreach (var name in names)
        {
            if (meta.First(name) is { } value && DateReader.Read(value) is { } read)
            {
                return (name, value, read);
            }
        }

        return null;
    }

    /// <summary>A time marked in the page: by itemprop, else the only or the first one that says it is the publication's.</summary>
    private static (string Label, string Value, SourceDate Date)? Marked(IHtmlDocument document, string? itemprop)
    {
        var elements = itemprop is null ? document.QuerySelectorAll("time[pubdate], article time, time.published, time.entry-date, .post time, main time") : document.QuerySelectorAll($"[itemprop={itemprop}]");
        foreach (var element in elements)
        {
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? Collapse(element.TextContent);
            if (DateReader.Read(value) is { } date)
            {
                return (itemprop ?? "time", value, date);
            }
        }

        return null;
    }

    private static void Authors(IHtmlDocument document, MetaLines meta, JsonLd ld, ArticleFacts facts)
    {
        foreach (var author in ld.Authors)
        {
            Author(meta, "author", author, facts);
        }

        foreach (var name in AuthorNames)
        {
            if (facts.Authors.Count == 0 && facts.Agencies.Count == 0 && meta.First(name) is { } author)
            {
                Author(meta, name, author, facts);
            }
        }

        if (facts.Authors.Count == 0 && facts.Agencies.Count == 0)
        {
            foreach (var element in document.QuerySelectorAll("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]").Take(3))
            {
                Author(meta, "author", Collapse(element.TextContent), facts);
            }
        }
    }

    private static void Author(MetaLines meta, string label, string value, ArticleFacts facts)
    {
        var start = value.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (value.Length is < 2 or > 200 || value.Contains("://", StringComparison.Ordinal) || NameList.Read(value, start, value.Length, bodies: false) is not { Count: > 0 } names)
        {
            return;
        }

        var line = meta.Write(label, value);
        foreach (var name in names)
        {
            var where = new TextSpan(line.Start + name.Start, line.Start + name.End);
            if (name.Kind == NamedKind.Agency)
            {
                facts.AddAgency(name.Name, where);
            }
            else if (name.Kind == NamedKind.Person)
            {
                facts.AddAuthor(name.Name, where);
            }
        }
    }

    private static string Headline(string text) => Collapse(text.Length > LongestHeadline ? text[..LongestHeadline] : text);

    private static bool Resembles(string heading, string title)
    {
        var (a, b) = (new Words(heading), new Words(title));
        var common = 0;
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                if (a[i] == b[j])
                {
                    common++;
                    break;
                }
            }
        }

        return common * 2 >= a.Count;
    }

    internal static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
