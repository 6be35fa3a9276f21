using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests;

public class SentenceTests
{
    /// <summary>A text, and its sentences separated by a bar.</summary>
    [Theory]
    [InlineData("Gen. Smith of the U.S. said 9,000 men left. The other’s 3 didn’t.", "Gen. Smith of the U.S. said 9,000 men left.|The other’s 3 didn’t.")]
    [InlineData("“We left,” he said. “They stayed.”", "“We left,” he said.|“They stayed.”")]
    [InlineData("He lives in the U.S. The law is old...", "He lives in the U.S.|The law is old...")]
    [InlineData("They were told \"to carry\n\nout attacks.\"\n\nNobody did.", "They were told \"to carry\n\nout attacks.\"|Nobody did.")]
    public void Parse_text_endsSentencesWhereReadersDo(string text, string expected)
    {
        var parsed = ArticleText.Parse(text);
        var found = new List<string>();
        foreach (var sentence in parsed.Sentences)
        {
            found.Add(parsed.Slice(sentence.Span));
        }

        Assert.Equal(expected.Split('|'), found);
    }
}
