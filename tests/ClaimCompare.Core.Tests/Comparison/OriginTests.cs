using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison;

public class OriginTests
{
    [Theory]
    [InlineData("Harbour Authority spokesman Jan Novak said", "Ann Reed, a spokeswoman for the Harbour Authority, said", 1)]
    [InlineData("Harbour Authority director Jan Novak said", "Ann Reed, an engineer with the Harbour Authority, said", 2)]
    [InlineData("Jan Novak, a spokesman for the Harbour Authority, said", "The Harbour Authority said", 1)]
    public void Compare_peopleOfOneBody_areOneOriginOnlyAsItsSpokespeople(string one, string other, int origins)
    {
        var group = Compare($"{one} on Monday that 43 people were killed in the ferry fire.", $"{other} on Monday that 43 people were killed in the ferry fire.")
            .Groups.First(g => g.Members.Count == 2);
        Assert.Equal(origins, group.Origins);
    }

    private static StoryComparison Compare(params string[] texts) => StoryComparer.Compare(new StoryArticles("s",
        [.. texts.Select((text, i) => ArticleAnalyzer.Analyze(new Article { Id = $"a{i}", Text = text, Outlet = $"Outlet {i}", Published = new DateOnly(2031, 3, 5) }))], [], [], []));
}
