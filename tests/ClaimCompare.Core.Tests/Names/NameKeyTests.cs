using System.Diagnostics;
using System.Text;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Names;

public class NameKeyTests
{
    public static TheoryData<string, string> Cases => CaseFile.Read("Names/keys.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Same_twoNames_tellsWhetherTheyCanBeOne(string pair, string expected)
    {
        var names = pair.Split(" | ");
        Assert.Equal(expected == "same", NameKey.Same(names[0], names[1]));
    }

    [Fact]
    public void Recognize_headlineWithItsArticle_givesTheFullName()
    {
        var body = NameRecognizer.Recognize(ArticleText.Parse("Anna Kesselbrook, the mayor, left. Kesselbrook was tired."));
        var title = NameRecognizer.Recognize(ArticleText.Parse("Kesselbrook Leaves Early After Long Vote"), body);
        Assert.Equal(["Anna Kesselbrook"], title.Entities.Select(entity => entity.Name));
    }

    /// <summary>Everyone has the last name of everyone else: the worst case for joining.</summary>
    [Fact]
    public void Recognize_tenThousandNamesakes_takesTimeInProportion()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            text.Append("Jan").Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append((char)('a' + (i / 676))).Append(" Novak left. Novak said no. ");
        }

        var parsed = ArticleText.Parse(text.ToString());
        var clock = Stopwatch.StartNew();
        var names = NameRecognizer.Recognize(parsed);
        Assert.NotEmpty(names.Mentions);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed} for ten thousand names");
    }
}
