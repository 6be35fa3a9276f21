using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

public class ArticleReadersTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void ReadText_nothingButSpace_saysItIsEmpty(string text)
    {
        var result = ArticleReaders.ReadText("pasted", text);
        Assert.False(result.Succeeded);
        Assert.Contains("empty", result.Failure.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFile_missingFile_saysThatItCannotBeOpened()
    {
        var result = ArticleReaders.ReadFile("no-such-file.txt");
        Assert.False(result.Succeeded);
        Assert.Equal("no-such-file.txt", result.Failure.Source);
    }
}
