using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison;

/// <summary>One sentence in quotation marks, each article giving it to somebody else.</summary>
public class QuotedByManyTests
{
    private static readonly string[] FirstNames = ["Anna", "Clara", "Elena", "Ivan", "Leo", "Nina", "Pavel", "Rosa"];
    private static readonly string[] LastNames = ["Brandt", "Dorn", "Holm", "Keller"];

    [Fact]
    public void Compare_aQuotationOfTwoSpeakers_isFlagged() =>
        Assert.Contains(Compare(2).Discrepancies, d => d is { Kind: DiscrepancyKind.Attribution, Flagged: true });

    [Fact]
    public void Compare_aQuotationOfEverybody_isNobodysOwn() =>
        Assert.DoesNotContain(Compare(FirstNames.Length * LastNames.Length).Discrepancies, d => d.Kind == DiscrepancyKind.Attribution);

    private static StoryComparison Compare(int speakers)
    {
        var articles = Enumerable.Range(0, speakers).Select(i => new Article
        {
            Id = $"a{i:00}",
            Outlet = $"Paper {i}",
            Published = new DateOnly(2031, 3, 4),
            Text = $"A ferry sank off Lorwick on Monday. \"We heard a loud crash below and the lights went out on every deck,\" said passenger {FirstNames[i % FirstNames.Length]} {LastNames[(i + (i / FirstNames.Length)) % LastNames.Length]}.",
        });
        return StoryComparer.Compare(StoryAssembler.Assemble([.. articles.Select(ArticleAnalyzer.Analyze)]));
    }
}
