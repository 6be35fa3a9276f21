using System.Text;
using AngleSharp.Dom;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>What class names, ids and roles tell of an element.</summary>
internal static class PageHints
{
    /// <summary>Longer class lists are utility classes, which say nothing of the content.</summary>
    private const int LongestHint = 400;

    private static readonly PhraseList Out = ReaderLexicon.Read("pages").Phrases("left out");
    private static readonly PhraseList Caption = ReaderLexicon.Read("pages").Phrases("caption");

    public static Words Of(IElement element)
    {
        var (id, classes, role) = (element.Id, element.ClassName, element.GetAttribute("role"));
        if (string.IsNullOrEmpty(id) && string.IsNullOrEmpty(classes) && string.IsNullOrEmpty(role))
        {
            return None;
        }

        var hints = new StringBuilder();
        Split(classes, hints);
        Split(id, hints);
        Split(role, hints);
        return new Words(hints.ToString());
    }

    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null && (HasDeclaration(style, "display", "none") || HasDeclaration(style, "visibility", "hidden"));
    }

    public static bool IsHiddenInline(IElement element) => IsHidden(element)
        || (element.ClassName is { Length: > 0 } classes && (classes.Contains("screen-reader", StringComparison.OrdinalIgnoreCase)
            || classes.Contains("sr-only", StringComparison.OrdinalIgnoreCase) || classes.Contains("visually-hidden", StringComparison.OrdinalIgnoreCase)
            || classes.Contains("visuallyhidden", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What the element's hints say it is, where they say that it is not the article's body.</summary>
    public static BlockRole? LeftOut(PageElement element)
    {
        if (Out.IndexIn(element.Hints, out _, out var kind) < 0 || (kind == "social" && element.HoldsQuote))
        {
            return null;
        }

        return kind switch
        {
            "advertisement" => BlockRole.Advertisement,
            "appeal" => BlockRole.Appeal,
            "related" => BlockRole.Related,
            "credit" => BlockRole.Credit,
            _ => BlockRole.Navigation,
        };
    }

    /// <summary>Whether the names say readers' comments or a notice laid over the page: never the article, however long.</summary>
    public static bool SaysOthers(PageElement element) => Out.IndexIn(element.Hints, out _, out var kind) >= 0 && kind is "comments" or "overlay";

    public static bool SayCaption(PageElement element) => Caption.IsIn(element.Hints);

    private static readonly Words None = new("");

    /// <summary>"articleBody_main-text" is "article body main text".</summary>
    private static void Split(string? names, StringBuilder hints)
    {
        if (names is null)
        {
            return;
        }

        for (var i = 0; i < Math.Min(names.Length, LongestHint); i++)
        {
            var c = names[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                hints.Append(char.IsWhiteSpace(c) ? " . " : " ");
                continue;
            }

            if (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(names[i - 1]))
            {
                hints.Append(' ');
            }

            hints.Append(c);
        }

        hints.Append(" . ");
    }

    private static bool HasDeclaration(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
