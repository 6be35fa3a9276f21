using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Text;

public class SentenceTests
{
    public static TheoryData<string> Cases => CaseFile.Lines("Text/sentences.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_text_endsSentencesWhereReadersDo(string barred)
    {
        ArgumentNullException.ThrowIfNull(barred);
        var text = ArticleText.Parse(barred.Replace("\\n", "\n", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal));
        var found = new List<string>();
        foreach (var sentence in text.Sentences)
        {
            found.Add(text.Slice(sentence.Span));
        }

        Assert.Equal(barred.Replace("\\n", "\n", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries), found);
    }

    [Fact]
    public void Parse_textWrappedAtFixedWidth_joinsItsLines()
    {
        const string Wire = """
            The ferry left the northern harbour shortly before dawn with more
            than ninety people aboard, and it was seen last near the Skell
            light, where the Coast Guard later found two rafts, some clothes
            and a door. Nobody answered the calls that Mr.
            Hall, the harbour master, sent out all morning.
            """;
        Assert.Equal(2, ArticleText.Parse(Wire).Sentences.Length);
    }
}
