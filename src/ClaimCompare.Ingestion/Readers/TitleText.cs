namespace ClaimCompare.Ingestion.Readers;

/// <summary>Titles as pages write them often carry the outlet's name: "First soldiers arrive - The Chronicle".</summary>
internal static class TitleText
{
    /// <summary>Takes a known outlet's name off the title's end.</summary>
    public static string WithoutOutlet(string title, out string? outlet, out int outletStart)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00b7 "])
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && OutletNames.Known(title[(at + separator.Length)..]) is { } known)
            {
                (outlet, outletStart) = (known, at + separator.Length);
                return title[..at].TrimEnd();
            }
        }

        (outlet, outletStart) = (null, 0);
        return title;
    }

    /// <summary>Takes a block for the title.</summary>
    public static void Take(SourceBlock block, ArticleFacts facts)
    {
        var title = WithoutOutlet(block.Text, out var outlet, out var start);
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
