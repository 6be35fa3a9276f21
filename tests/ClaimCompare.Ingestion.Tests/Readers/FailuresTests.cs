using System.Text;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

public class FailuresTests
{
    private const string Sentence = "The ministry said on Monday that four people were hurt near Orsha.";

    [Fact]
    public void Read_noBytes_saysItIsEmpty() => AssertFails([], ".txt", "empty");

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(null)]
    public void Read_zeroBytesInside_saysItIsBinary(string? kind) => AssertFails([.. Encoding.ASCII.GetBytes(Sentence), 0, 1, 2, 3], kind, "binary");

    [Fact]
    public void Read_pdf_saysItIsBinary() => AssertFails(Encoding.ASCII.GetBytes("%PDF-1.7\n" + Sentence), ".txt", "binary");

    [Fact]
    public void Read_textInAnUndeclaredEncoding_saysWhatIsWrong() => AssertFails(Encoding.Latin1.GetBytes("Löschkräfte in Köln sagten am Montag, vier Menschen seien verletzt."), ".txt", "UTF-8");

    [Fact]
    public void Read_tooManyBytes_saysHowManyAreRead() => AssertFails(new byte[ArticleReaders.LargestSource + 1], ".txt", "MB");

    [Theory]
    [InlineData("<html><body></body></html>", ".html")]
    [InlineData("<html><body><nav><a href=/>Home</a></nav><script>x()</script></body></html>", ".html")]
    [InlineData("Read more\n\nAdvertisement\n", ".txt")]
    public void Read_furnitureOnly_saysThatNoArticleWasFound(string content, string kind) => AssertFails(Encoding.UTF8.GetBytes(content), kind, "No article");

    [Fact]
    public void ReadFile_folder_isAFailure() => Assert.False(ArticleReaders.ReadFile(AppContext.BaseDirectory).Succeeded);

    [Fact]
    public void Read_failure_namesTheSourceAndARemedy()
    {
        var failure = ArticleReaders.Read("morning-copy", ReadOnlyMemory<byte>.Empty, ".txt").Failure!;
        Assert.Equal("morning-copy", failure.Source);
        Assert.NotEmpty(failure.Remedy);
    }

    private static void AssertFails(byte[] bytes, string? kind, string problem)
    {
        var result = ArticleReaders.Read("copy", bytes, kind);
        Assert.False(result.Succeeded);
        Assert.Contains(problem, result.Failure.Problem, StringComparison.OrdinalIgnoreCase);
    }
}
