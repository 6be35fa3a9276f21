using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>A stretch as markup. The article's own characters are only ever written as text.</summary>
internal static class RunMarkup
{
    public static IHtmlContent Of(IEnumerable<TextRun> runs)
    {
        var content = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            Write(content, run);
        }

        return content;
    }

    private static void Write(HtmlContentBuilder content, TextRun run)
    {
        foreach (var claim in run.Begins)
        {
            content.AppendHtml(Element("span", "anchor", ("id", $"claim-{claim.Index}")));
        }

        if (run.Label is { } label)
        {
            var tag = Element("span", "tag");
            tag.InnerHtml.Append(label);
            content.AppendHtml(tag).Append(" ");
        }

        content.AppendHtml(Words(run));
        foreach (var claim in run.Ends)
        {
            var number = Element("a", "number-mark", ("href", claim.Link), ("title", claim.About));
            number.InnerHtml.Append($"{claim.Index + 1}");
            var raised = new TagBuilder("sup");
            raised.InnerHtml.AppendHtml(number);
            content.AppendHtml(raised);
        }
    }

    private static TagBuilder Words(TextRun run)
    {
        var words = run switch
        {
            { Evidence: { } field } => Element("mark", "evidence", ("title", $"Read from here: {Field(field)}")),
            { LeftOut: true } => Element("del", "furniture"),
            _ => Element("span", run.Caption ? "caption" : null),
        };
        if (run.Claims.Count == 0)
        {
            words.InnerHtml.Append(run.Text);
            return words;
        }

        var innermost = run.Claims[0];
        var kind = innermost.IsFigure ? "claim figure-claim" : "claim";
        var link = Element("a", run.Claims.Any(claim => claim.Current) ? $"{kind} current" : kind, ("href", innermost.Link), ("title", innermost.About));
        link.InnerHtml.Append(run.Text);
        words.InnerHtml.AppendHtml(link);
        return words;
    }

    /// <summary>A field's name for people.</summary>
    public static string Field(string field) => field switch
    {
        "Title" => "headline",
        "Url" => "address",
        "Published" => "date of publication",
        "Modified" => "date of change",
        _ => field.ToLowerInvariant(),
    };

    private static TagBuilder Element(string name, string? style, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(name);
        if (style is not null)
        {
            element.AddCssClass(style);
        }

        foreach (var (key, value) in attributes)
        {
            element.MergeAttribute(key, value);
        }

        return element;
    }
}
