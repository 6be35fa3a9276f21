using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Stories;

public class StoryLinkTests
{
    private const string Report = "A gas explosion tore through a bakery in Ludwell on Friday, killing three people, Fire Chief Nora Pasternak said. Windows broke along Mercer Lane. "
        + "Owner Tobias Quandt, 61, was among the 14 injured.";

    private const string Other = "The explosion at Quandt's bakery in Ludwell that killed three people was caused by a leaking pipe, Fire Chief Nora Pasternak said. Fourteen people were injured in Mercer Lane; Tobias Quandt is still in hospital.";

    [Fact]
    public void Score_swapped_isTheSame() => Assert.Equal(StoryLink.Score(Sign(Report, 3), Sign(Other, 5)), StoryLink.Score(Sign(Other, 5), Sign(Report, 3)));

    [Fact]
    public void Score_sameText_isNearOne() => Assert.InRange(StoryLink.Score(Sign(Report, 3), Sign(Report, 3)), 0.95, 1);

    [Fact]
    public void Score_growingDistanceInTime_neverRises()
    {
        var scores = new[] { 0, 1, 2, 5, 10, 30, 44, 60, 200, 365, 366, 4000 }.Select(days => StoryLink.Score(Sign(Report, 0), Sign(Other, days))).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.True(scores[0] > 0.8, "one event, one day");
        Assert.Equal(0, scores[^1]);
    }

    [Fact]
    public void Score_otherToll_isLower() =>
        Assert.True(StoryLink.Score(Sign(Report, 0), Sign(Other.Replace("three", "nine", StringComparison.Ordinal), 1)) < StoryLink.Score(Sign(Report, 0), Sign(Other, 1)));

    [Theory]
    [InlineData("")]
    [InlineData("bakery")]
    [InlineData("The mayor of Ludwell opened a bridge. It is long.")]
    public void Score_littleInCommon_isNoLink(string text) => Assert.Equal(0, StoryLink.Score(Sign(Report, 0), Sign(text, 0)));

    private static StorySignature Sign(string text, int day) =>
        SignatureReader.Read(ArticleAnalyzer.Analyze(new Article { Id = "x", Text = text, Published = new DateOnly(2017, 2, 1).AddDays(day) }));
}
