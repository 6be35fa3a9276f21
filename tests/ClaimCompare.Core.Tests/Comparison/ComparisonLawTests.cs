using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison;

/// <summary>Laws that hold for any story; checked on the stories of cases.txt.</summary>
public class ComparisonLawTests
{
    public static TheoryData<string> Names => ComparisonCaseTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_articlesInOtherOrder_findsTheSame(string name)
    {
        var articles = ComparisonCaseTests.CaseOf(name).Articles;
        Assert.Equal(Findings(articles), Findings([.. articles.Reverse()]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_aCopyInTheFamily_addsNoWitness(string name)
    {
        var articles = ComparisonCaseTests.CaseOf(name).Articles;
        var copy = articles[0] with { Id = "copy", Outlet = "Another Paper" };
        var before = Compare(articles, []);
        var after = Compare([.. articles, copy], [new CopyFamily([articles[0].Id, "copy"], "the same copy")]);
        var witnesses = after.Groups.ToDictionary(group => group.Id, group => group.Witnesses);
        Assert.All(before.Groups.Where(group => group.Kind == ClaimKind.Quantity), group => Assert.Equal(group.Witnesses, witnesses[group.Id]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_everyFinding_pointsAtClaimsOfItsGroupAndSaysWhy(string name)
    {
        var story = Compare(ComparisonCaseTests.CaseOf(name).Articles, []);
        Assert.Equal(story.Discrepancies.Count, story.Discrepancies.Select(d => d.Id).Distinct().Count());
        Assert.All(story.Discrepancies, d =>
        {
            Assert.True(d.A.Article != d.B.Article || d.Verdict == Verdict.NotComparable || PlaceOf(story, d.A) != PlaceOf(story, d.B), "two claims of one text");
            Assert.Contains(d.A, d.HoldersOfA);
            Assert.Contains(d.B, d.HoldersOfB);
            Assert.InRange(d.Severity, 0, 1);
            Assert.InRange(d.Confidence, 0, 1);
            Assert.EndsWith(".", d.Why, StringComparison.Ordinal);
        });
    }

    private static Core.Claims.ClaimPlace PlaceOf(StoryComparison story, ClaimRef claim) => story.Analyses[claim.Article].Claims[claim.Claim].In;

    private static string[] Findings(IReadOnlyList<Article> articles)
    {
        var story = Compare(articles, []);
        return [.. story.Discrepancies.Select(d => $"{d.Id} {d.A} {d.B} {d.Why}"), .. story.Groups.Select(g => $"{g.Id} {g.Verdict} {string.Join(' ', g.Members)}")];
    }

    private static StoryComparison Compare(IReadOnlyList<Article> articles, IReadOnlyList<CopyFamily> families) =>
        StoryComparer.Compare(new StoryArticles("s", [.. articles.Select(ArticleAnalyzer.Analyze)], [], families, []));
}
