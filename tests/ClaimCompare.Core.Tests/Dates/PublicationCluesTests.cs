using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Dates;

public class PublicationCluesTests
{
    /// <summary>A lead, the day of a dated report of the same event (a Saturday, a Monday), and the earliest day the lead can be of.</summary>
    [Theory]
    [InlineData("The first trains have arrived, the ministry said on Saturday.", "2022-10-15", "2022-10-15")]
    [InlineData("The first trains have arrived, the ministry said this Sunday.", "2022-10-17", "2022-10-16")]
    [InlineData("The ferry sank Friday. Last Monday another had sunk.", "2022-10-15", "2022-10-14")]
    [InlineData("The ferry sank on Monday. Last Monday another had sunk.", "2022-10-10", "2022-10-11")]
    [InlineData("The court freed him on Thursday. He will fly home on Saturday.", "2022-10-14", "2022-10-13")]
    public void InferFrom_weekdayOfTheLead_isEarliestDayThatFits(string lead, string reported, string expected) =>
        Assert.Equal(Day(expected), PublicationClues.InferFrom(ArticleText.Parse(lead), Day(reported)));

    [Theory]
    [InlineData("The ferry sank and nobody knows why.")]
    [InlineData("The ferry will sail on Friday.")]
    [InlineData("It sails every Friday.")]
    [InlineData("")]
    public void InferFrom_leadWithoutPastWeekday_isUnknown(string lead) =>
        Assert.Null(PublicationClues.InferFrom(ArticleText.Parse(lead), new DateOnly(2022, 10, 15)));

    [Fact]
    public void Read_lead_tellsWeekdaysAndTheirSide()
    {
        const string Lead = "Troops came on Saturday. Last Monday they were called. They will leave next Friday.";
        var clues = PublicationClues.Read(ArticleText.Parse(Lead));

        Assert.Equal(
            [(DayOfWeek.Saturday, ClueDirection.PastOrToday), (DayOfWeek.Monday, ClueDirection.Past), (DayOfWeek.Friday, ClueDirection.TodayOrFuture)],
            clues.Select(clue => (clue.Weekday, clue.Direction)));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
