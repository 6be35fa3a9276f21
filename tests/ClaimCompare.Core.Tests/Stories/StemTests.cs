using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Stories;

public class StemTests
{
    private static readonly string[][] Words = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Stories", "stems.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))];

    [Fact]
    public void TermKeys_formsOfOneWord_shareKey()
    {
        var apart = Words.Where(forms => forms.Select(Key).Distinct().Count() > 1).Select(forms => string.Join(' ', forms));
        Assert.Empty(apart);
    }

    [Fact]
    public void TermKeys_differentWords_differ()
    {
        var together = Words.GroupBy(forms => Key(forms[0])).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group.Select(forms => forms[0])));
        Assert.Empty(together);
    }

    [Theory]
    [InlineData("")]
    [InlineData("y")]
    [InlineData("'s ' -- …")]
    [InlineData("sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss")]
    [InlineData("ingly edly ied ies eed ed ing s ss us ise our aour")]
    [InlineData("\ud800\udc00 \ufffd \u0301")]
    public void TermKeys_oddText_areMade(string text) => Assert.Equal(ArticleText.Parse(text).Tokens.Length, TermKeys.Of(ArticleText.Parse(text)).Length);

    private static uint Key(string word) => Assert.Single(TermKeys.Of(ArticleText.Parse(word)));
}
