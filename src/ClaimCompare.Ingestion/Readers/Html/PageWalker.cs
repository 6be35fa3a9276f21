using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Turns the parsed page into block elements and runs of text, in one pass without recursion.</summary>
internal sealed class PageWalker
{
    /// <summary>Never shown as text, whatever they hold.</summary>
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "iframe", "svg", "math", "canvas", "audio", "video", "object", "embed", "map", "head", "select", "option",
        "datalist", "textarea", "input", "button", "progress", "meter", "frame", "frameset", "noframes", "link", "meta", "title", "base", "source", "track", "img", "picture");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
        "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-fit-text");

    /// <summary>A row with a name and some figures.</summary>
    private const int ShortestDataRow = 15;

    /// <summary>The names in a row of data may be links, its figures are not.</summary>
    private const double MostLinked = 0.8;

    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder text = new();
    private PageElement current;
    private int linkDepth;
    private int linkLength;
    private int breaks;

    private PageWalker(PageElement root) => current = root;

    public static (PageElement Root, List<PageBlock> Blocks) Walk(IElement body)
    {
        var root = Describe(body, null);
        var walker = new PageWalker(root);
        walker.Visit(body);
        walker.Flush();
        return (root, walker.blocks);
    }

    private void Visit(IElement body)
    {
        var stack = new Stack<(INode Node, int Next)>();
        stack.Push((body, 0));
        while (stack.TryPop(out var frame))
        {
            var (node, next) = frame;
            if (next >= node.ChildNodes.Length)
            {
                Leave(node, ReferenceEquals(node, body));
                continue;
            }

            stack.Push((node, next + 1));
            var child = node.ChildNodes[next];
            if (child is IText letters)
            {
                Append(letters.Data);
            }
            else if (child is IElement element && Enter(element))
            {
                stack.Push((element, 0));
            }
        }
    }

    private bool Enter(IElement element)
    {
        var tag = element.LocalName;
        if (Silent.Contains(tag))
        {
            return false;
        }

        switch (tag)
        {
            case "br":
                Break();
                return false;
            case "hr":
                Flush();
                return false;
            case "a":
                linkDepth++;
                return true;
        }

        if (Inline.Contains(tag))
        {
            return !PageHints.IsHiddenInline(element);
        }

        if (tag is "td" or "th" && DataRows.IsCell(element))
        {
            Append(" ");
            return true;
        }

        Flush();
        var described = Describe(element, current);
        current.Children.Add(described);
        current = described;
        for (var at = current; tag == "blockquote" && at is { HoldsQuote: false }; at = at.Parent)
        {
            at.HoldsQuote = true;
        }

        return true;
    }

    private void Leave(INode node, bool isRoot)
    {
        if (isRoot || node is not IElement element)
        {
            return;
        }

        if (element.LocalName == "a")
        {
            linkDepth--;
            return;
        }

        if (!Inline.Contains(element.LocalName) && !(element.LocalName is "td" or "th" && DataRows.IsCell(element)))
        {
            Flush();
            current = current.Parent ?? current;
        }
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is '\u00ad' or '\u200b' or '\ufeff' or '\u200e' or '\u200f' or '\u2060')
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                {
                    text.Append(' ');
                }

                continue;
            }

            text.Append(c);
            breaks = 0;
            linkLength += linkDepth > 0 ? 1 : 0;
        }
    }

    /// <summary>One line break stays a line break, two are a new paragraph.</summary>
    private void Break()
    {
        if (++breaks >= 2)
        {
            Flush();
        }
        else if (text.Length > 0)
        {
            text.Append('\n');
        }
    }

    private void Flush()
    {
        var run = text.ToString().Trim();
        if (run.Length > 0)
        {
            blocks.Add(new PageBlock
            {
                Text = run,
                Element = current,
                LinkLength = linkLength,
                Heading = HeadingOf(current),
                IsListItem = IsIn(current, "li") || IsIn(current, "tr"),
                IsDataRow = current.Tag == "tr" && run.Length >= ShortestDataRow && linkLength < run.Length * MostLinked && run.AsSpan().IndexOfAnyInRange('0', '9') >= 0,
                IsSetApart = IsIn(current, "blockquote"),
                IsCaption = IsIn(current, "figcaption") || (IsIn(current, "figure") && !IsIn(current, "blockquote") && !IsIn(current, "tr")),
            });
        }

        text.Clear();
        (linkLength, breaks) = (0, 0);
    }

    private static int HeadingOf(PageElement element)
    {
        for (var (at, steps) = (element, 0); at is not null && steps < 3; at = at.Parent, steps++)
        {
            if (at.Tag is ['h', >= '1' and <= '6'])
            {
                return at.Tag[1] - '0';
            }
        }

        return 0;
    }

    private static bool IsIn(PageElement element, string tag)
    {
        // A list item's or figure's own text stands at most a few wrappers below it.
        const int Wrappers = 5;
        for (var (at, steps) = (element, 0); at is not null && steps < Wrappers; at = at.Parent, steps++)
        {
            if (at.Tag == tag)
            {
                return true;
            }
        }

        return false;
    }

    private static PageElement Describe(IElement element, PageElement? parent) => new()
    {
        Tag = element.LocalName,
        Parent = parent,
        Hints = PageHints.Of(element),
        IsMarkedBody = element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true,
        IsHidden = PageHints.IsHidden(element),
    };
}
