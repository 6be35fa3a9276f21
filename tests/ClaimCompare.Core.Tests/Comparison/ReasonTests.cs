using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison;

public class ReasonTests
{
    [Fact]
    public void Compare_peopleWhoAreOnlyListed_reasonSaysHowManyTheyAre()
    {
        var found = Assert.Single(Compare(
            ("2031-03-04", "A man is suspected of killing his aunt, 61, and her three sons at their house in Torrin on Monday, police said."),
            ("2031-03-05", "Six people were killed in the house in Torrin on Monday, a hospital official said on Wednesday.")).Discrepancies, d => d.Kind == DiscrepancyKind.Number && d.Verdict == Verdict.Superseded);
        Assert.Contains("her three sons” (4), from police", found.Why, StringComparison.Ordinal);
        Assert.EndsWith("the later count is higher, so the earlier one is out of date.", found.Why, StringComparison.Ordinal);
    }

    private static StoryComparison Compare(params (string Day, string Text)[] texts) => StoryComparer.Compare(new StoryArticles("s",
        [.. texts.Select((text, i) => ArticleAnalyzer.Analyze(new Article { Id = $"a{i}", Text = text.Text, Outlet = $"Outlet {i}", Published = DateOnly.Parse(text.Day, System.Globalization.CultureInfo.InvariantCulture) }))], [], [], []));
}
