namespace ClaimCompare.Ingestion.Readers;

/// <summary>Titles as pages write them often carry the outlet's name: "First soldiers arrive - The Chronicle".</summary>
internal static class TitleText
{
    /// <summary>Takes a known outlet's name, or the site's own, off the title's end.</summary>
    public static string WithoutOutlet(string title, string? site, out string? outlet, out int outletStart)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00b7 "])
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && OutletAt(title[(at + separator.Length)..], site) is { } known)
            {
                (outlet, outletStart) = (known, at + separator.Length);
                return title[..at].TrimEnd();
            }
        }

        (outlet, outletStart) = (null, 0);
        return title;
    }

    private static string? OutletAt(string end, string? site) =>
        OutletNames.Known(end) ?? (site is not null && (end.Equals(site, StringComparison.OrdinalIgnoreCase) || end == OutletNames.OfSiteName(site)) ? end : null);

    /// <summary>Takes a block for the title.</summary>
    public static void Take(SourceBlock block, ArticleFacts facts)
    {
        var title = WithoutOutlet(block.Text, null, out var outlet, out var start);
        if (facts.SetTitle(title, SourceText.InOriginal(block, 0, title.Length)))
        {
            block.Role = BlockRole.Title;
        }

        if (outlet is not null)
        {
            facts.SetOutlet(outlet, SourceText.InOriginal(block, start, block.Text.Length));
        }
    }

}
