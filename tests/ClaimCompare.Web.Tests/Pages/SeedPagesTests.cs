using System.Net;
using System.Text.RegularExpressions;
using ClaimCompare.Store;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Tests.Pages;

/// <summary>What the project's five articles show, from their bytes to the page.</summary>
public sealed partial class SeedPagesTests : IClassFixture<SeededApp>
{
    private readonly SeededApp app;
    private readonly HttpClient client;

    public SeedPagesTests(SeededApp app)
    {
        ArgumentNullException.ThrowIfNull(app);
        this.app = app;
        client = app.CreateClient();
    }

    [Fact]
    public async Task Desk_FirstStart_ShowsTheContradictionMostSevereFirst()
    {
        var desk = await PageAsync("/");
        var flag = desk.IndexOf("class=\"flag\"", StringComparison.Ordinal);
        Assert.True(flag > 0, "Nothing is on the desk.");
        var first = desk[flag..desk.IndexOf("</a>", flag, StringComparison.Ordinal)];
        Assert.Contains("Contradiction", first, StringComparison.Ordinal);
        Assert.Contains("9,000", first, StringComparison.Ordinal);
        Assert.Contains("120,000", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 articles")]
    [InlineData("4 witnesses")]
    [InlineData("same copy")]
    [InlineData("The Moscow Times")]
    [InlineData("AFP, DPA")]
    [InlineData("EFE")]
    [InlineData("TSF")]
    [InlineData("not named")]
    [InlineData("inferred")]
    [InlineData("45,000")]
    [InlineData("70,000")]
    [InlineData("Superseded")]
    [InlineData("Variant")]
    [InlineData("more than 13 million")]
    [InlineData("6,221")]
    public async Task Story_FirstStart_Shows(string words) => Assert.Contains(words, await PageAsync(await StoryAsync()), StringComparison.Ordinal);

    [Theory]
    [InlineData("000", "<del class=\"furniture\">The article continues below the video advertisement</del>")]
    [InlineData("000", "<mark class=\"evidence\" title=\"Read from here: agency\">DPA</mark>")]
    [InlineData("001", "[na Ucrânia]")]
    [InlineData("001", "<mark class=\"evidence\" title=\"Read from here: credit\">TSF</mark>")]
    [InlineData("002", "<del class=\"furniture\">Read more</del>")]
    [InlineData("003", "<mark class=\"evidence\" title=\"Read from here: date of publication\">October 15, 2022</mark>")]
    [InlineData("004", "<span class=\"tag\">caption</span>")]
    [InlineData("004", "<mark class=\"evidence\" title=\"Read from here: date of publication\">2022-10-17</mark>")]
    public async Task Article_FirstStart_Shows(string source, string markup) => Assert.Contains(markup, await PageAsync(await ArticleAsync(source)), StringComparison.Ordinal);

    [Fact]
    public async Task Article_EveryMark_LeadsToAPlaceThatIsThere()
    {
        var story = await PageAsync(await StoryAsync());
        foreach (var source in new[] { "000", "001", "002", "003", "004" })
        {
            var page = await PageAsync(await ArticleAsync(source));
            var links = Mark().Matches(page).Select(match => match.Groups[1].Value).Distinct().ToList();
            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                if (link.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0)
                {
                    Assert.Contains($"id=\"{link[(hash + 1)..]}\"", story, StringComparison.Ordinal);
                }
                else
                {
                    Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(link)).StatusCode);
                }
            }
        }
    }

    [Fact]
    public async Task Discrepancies_FirstStart_AllHaveTheirPage()
    {
        var links = DiscrepancyLink().Matches(await PageAsync(await StoryAsync())).Select(match => match.Value).Distinct().ToList();
        Assert.True(links.Count > 3, "The story has too few discrepancies.");
        Assert.All(links, link => Assert.Equal(HttpStatusCode.OK, client.GetAsync(link).GetAwaiter().GetResult().StatusCode));
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));

    private Task<string> StoryAsync() => app.WithAsync<ClaimCompareDbContext, string>(async store => $"/stories/{await store.Stories.Select(story => story.Id).SingleAsync()}");

    private Task<string> ArticleAsync(string source) => app.WithAsync<ClaimCompareDbContext, string>(async store =>
        $"/articles/{await store.Articles.Where(article => article.Source.StartsWith(source)).Select(article => article.Id).SingleAsync()}");

    [GeneratedRegex("<a class=\"(?:claim|number-mark)[^>]*? href=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex("/stories/[0-9a-z]+/discrepancies/[0-9a-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex DiscrepancyLink();
}
