namespace ClaimCompare.Ingestion.Readers.PlainText;

/// <summary>
/// Reads plain and Markdown text as it is pasted, scraped or saved. Outlet, agency, headline, date and address come from
/// the text itself; each rule is a step over the same list of lines, and a line that no rule claims is body.
/// </summary>
internal static class PlainTextReader
{
    public static ReadResult Read(string id, string text)
    {
        var facts = new ArticleFacts();
        var blocks = WrappedLines.Join(text, LineSplitter.Split(text));
        FieldRules.Read(text, blocks, facts);
        FurnitureRules.Mark(blocks);
        AppealRules.Mark(blocks);
        AppealRules.MarkShouts(blocks);
        CaptionRules.Mark(blocks);
        HeaderRules.Mark(blocks, facts);
        FootRules.Mark(text, blocks, facts);
        SelfReportRules.Read(blocks, facts);
        ReadOutlet(blocks, facts);
        return ArticleAssembler.Assemble(id, text, blocks, facts);
    }

    private static void ReadOutlet(List<SourceBlock> blocks, ArticleFacts facts)
    {
        AppealRules.ReadOutlet(blocks, facts);
        if (facts.Url is { } url && OutletNames.OfUrl(url) is { } outlet)
        {
            facts.SetOutlet(outlet, facts.Evidence.First(evidence => evidence.Field == MetadataField.Url).Original);
        }
    }
}
