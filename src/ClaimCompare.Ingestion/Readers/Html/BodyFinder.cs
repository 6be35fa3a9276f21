namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>
/// Finds the element that holds the article: from the page's root down, as long as one child holds nearly all of the running
/// text that its parent holds. Parts whose names say that they are something else do not count, unless they hold most of the text.
/// </summary>
internal static class BodyFinder
{
    /// <summary>A part with this share of all running text is the article, whatever its class names say.</summary>
    private const double TooMuchToLeaveOut = 0.4;

    /// <summary>A child with this share of its parent's running text stands for the parent.</summary>
    private const double NearlyAll = 0.85;

    /// <summary>Readers' comments and notices laid over the page may be longer than the article, but not all there is.</summary>
    private const double MostForOthers = 0.8;

    /// <summary>A box of links has some headlines; a shorter one is judged by its lines.</summary>
    private const int ShortestLinkList = 150;

    private const double MostlyLinks = 0.5, NextToNone = 0.1;

    private static readonly HashSet<string> LeftOutTags = new(StringComparer.Ordinal) { "nav", "footer", "aside", "dialog", "menu", "form", "header", "address" };

    /// <summary>The article's element; marks what in the page is left out.</summary>
    public static PageElement Find(PageElement root, IReadOnlyList<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.IsRunning)
            {
                Add(block.Element, block.Text.Length);
            }
        }

        var all = root.Prose;
        foreach (var element in Descendants(root))
        {
            if (!element.IsMarkedBody && element.Prose < all * (PageHints.SaysOthers(element) ? MostForOthers : TooMuchToLeaveOut))
            {
                element.LeftOut = Reason(element);
            }
        }

        foreach (var element in Descendants(root))
        {
            element.Prose = 0;
        }

        foreach (var block in blocks)
        {
            if (block.IsRunning && !IsLeftOut(block.Element))
            {
                Add(block.Element, block.Text.Length);
            }
        }

        var body = Descend(root);
        LeaveOutLinkLists(body, blocks);
        return body;
    }

    /// <summary>Parts of the body that are mostly links and hold next to none of its running text: boxes of links beside or below it.</summary>
    private static void LeaveOutLinkLists(PageElement body, IReadOnlyList<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            for (var at = block.Element; at is not null; at = at.Parent)
            {
                at.Length += block.Text.Length;
                at.LinkLength += block.LinkLength;
            }
        }

        foreach (var element in Descendants(body))
        {
            if (!ReferenceEquals(element, body) && element.Length >= ShortestLinkList && element.LinkLength > element.Length * MostlyLinks && element.Prose < body.Prose * NextToNone)
            {
                element.LeftOut ??= BlockRole.Related;
            }
        }
    }

    public static bool IsLeftOut(PageElement element) => ReasonFor(element) is not null;

    /// <summary>Why an element, or one around it, is left out.</summary>
    public static BlockRole? ReasonFor(PageElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.LeftOut is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private static BlockRole? Reason(PageElement element)
    {
        if (element.IsHidden)
        {
            return BlockRole.Navigation;
        }

        return PageHints.LeftOut(element) ?? (LeftOutTags.Contains(element.Tag) ? BlockRole.Navigation : null);
    }

    private static PageElement Descend(PageElement root)
    {
        var element = root;
        while (element.Children.Find(child => child.Prose >= element.Prose * NearlyAll && child.Prose > 0 && child.LeftOut is null) is { } child)
        {
            element = child;
        }

        // A single paragraph is no container: what stands beside it belongs to the article too.
        while (element.Tag is "p" or "li" or "blockquote" or "h1" or "h2" or "h3" && element.Parent is { } parent)
        {
            element = parent;
        }

        return element;
    }

    private static void Add(PageElement element, int length)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            at.Prose += length;
        }
    }

    private static IEnumerable<PageElement> Descendants(PageElement root)
    {
        var stack = new Stack<PageElement>();
        stack.Push(root);
        while (stack.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children)
            {
                stack.Push(child);
            }
        }
    }
}
