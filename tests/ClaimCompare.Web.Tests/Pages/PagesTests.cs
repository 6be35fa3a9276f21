using System.Net;
using ClaimCompare.Store;

namespace ClaimCompare.Web.Tests.Pages;

/// <summary>Pages over HTTP, on a story made by hand.</summary>
public sealed class PagesTests(SampleApp app) : IClassFixture<SampleApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task Desk_StoryWithContradiction_ShowsBothReadingsAndLeadsToIt()
    {
        var page = await client.GetStringAsync("/");
        Assert.Contains("River floods Marle", page, StringComparison.Ordinal);
        Assert.Contains("Twelve people", page, StringComparison.Ordinal);
        Assert.Contains("At least 31 people", page, StringComparison.Ordinal);
        Assert.Contains($"/stories/{SampleStory.Id}/discrepancies/{SampleStory.Contradiction}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_TwoArticlesWithOneCopy_CountsThemAsOneWitnessAndSaysHow()
    {
        var page = await client.GetStringAsync($"/stories/{SampleStory.Id}");
        Assert.Contains("3 articles", page, StringComparison.Ordinal);
        Assert.Contains("2 witnesses", page, StringComparison.Ordinal);
        Assert.Contains("every sentence is the same, word for word", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_InferredDate_IsMarkedAndNamesTheArticleInWords()
    {
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/stories/{SampleStory.Id}"));
        Assert.Contains("inferred", page, StringComparison.Ordinal);
        Assert.Contains("same copy as “Twelve drown as river floods”", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_NotComparablePair_NamesTheAxis()
    {
        var page = await client.GetStringAsync($"/stories/{SampleStory.Id}");
        Assert.Contains("Actual against planned", page, StringComparison.Ordinal);
        Assert.Contains("Figures read but not compared", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_SupersededFigure_NamesTheArticlesThatStillCarryIt()
    {
        var page = await client.GetStringAsync($"/stories/{SampleStory.Id}");
        var carriers = Between(page, "Still carried by", "</p>");
        Assert.Contains("/articles/regional\"", carriers, StringComparison.Ordinal);
        Assert.Contains("/articles/regional-copy\"", carriers, StringComparison.Ordinal);
        Assert.DoesNotContain("/articles/city\"", carriers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_FigureOfTwoDays_IsDrawnAsALineWithItsReadingsInWords()
    {
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/stories/{SampleStory.Id}"));
        Assert.Contains("Over time: 8 May 2021: 12; 9 May 2021: 31 or more", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_CopyThatLostItsSource_ListsTheChangeAndNotWhatWasKept()
    {
        var copies = Between(await client.GetStringAsync($"/stories/{SampleStory.Id}"), "id=\"copies\"", "</section>");
        Assert.Contains("Hardened", copies, StringComparison.Ordinal);
        Assert.Contains("Dropped", copies, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept", copies, StringComparison.Ordinal);
        Assert.True(copies.IndexOf("Hardened", StringComparison.Ordinal) < copies.IndexOf("Dropped", StringComparison.Ordinal), "The graver change comes first.");
    }

    [Fact]
    public async Task Story_FigureFitForNoComparison_IsListedUnderItsReason()
    {
        var listed = Between(await client.GetStringAsync($"/stories/{SampleStory.Id}"), "id=\"uncompared\"", "</details>");
        Assert.Contains("The text does not say what is counted", listed, StringComparison.Ordinal);
        Assert.Contains("5 million", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discrepancy_TwoFigures_ShowsSentencesChainsAndReason()
    {
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/stories/{SampleStory.Id}/discrepancies/{SampleStory.Contradiction}"));
        Assert.Contains("<mark>Twelve</mark> people drowned when the Marle burst its banks", page, StringComparison.Ordinal);
        Assert.Contains("<mark>At least 31</mark> people drowned", page, StringComparison.Ordinal);
        Assert.Contains("Marle Fire Brigade", page, StringComparison.Ordinal);
        Assert.Contains("Citywire", page, StringComparison.Ordinal);
        Assert.Contains("on Radio Nord", page, StringComparison.Ordinal);
        Assert.Contains("Outlet not named, credits City Desk", page, StringComparison.Ordinal);
        Assert.Contains("Twelve against at least 31: both cannot be the toll.", page, StringComparison.Ordinal);
        Assert.Contains("/articles/city?claim=0#claim-0", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discrepancy_ClaimWithoutSource_ShowsTheSentenceBeforeAndItsSource()
    {
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/stories/{SampleStory.Id}/discrepancies/{SampleStory.Apart}"));
        Assert.Contains("No source of its own", page, StringComparison.Ordinal);
        Assert.Contains("The province opened <mark>40</mark> shelters.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_Claims_AreMarkedInPlaceAndLeadToTheirGroup()
    {
        var page = await client.GetStringAsync("/articles/regional?claim=0");
        Assert.Contains("id=\"claim-0\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/stories/{SampleStory.Id}#group-drowned\"", page, StringComparison.Ordinal);
        Assert.Contains("figure-claim current", page, StringComparison.Ordinal);
        var story = await client.GetStringAsync($"/stories/{SampleStory.Id}");
        Assert.Contains("id=\"group-drowned\"", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_LeftOutWords_AreStruckThrough()
    {
        var page = await client.GetStringAsync("/articles/regional");
        Assert.Contains("<del class=\"furniture\">Ads.</del>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_MarkupInText_IsShownAsText()
    {
        var page = await client.GetStringAsync("/articles/regional");
        Assert.DoesNotContain(SampleStory.Script, page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stories/nowhere")]
    [InlineData("/articles/nowhere")]
    [InlineData("/articles/nowhere/edit")]
    [InlineData($"/stories/{SampleStory.Id}/discrepancies/nowhere")]
    public async Task Page_UnknownId_IsNotFound(string address)
    {
        var response = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AnyAnswer_CarriesSecurityHeaders()
    {
        foreach (var address in new[] { "/", "/articles/nowhere", "/site.css" })
        {
            var response = await client.GetAsync(address);
            Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task Health_RunningStore_IsHealthy() => Assert.Equal("Healthy", await client.GetStringAsync("/healthz"));

    private static string Between(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no “{from}”.");
        return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
    }
}

public sealed class SampleApp : TestApp, IAsyncLifetime
{
    public Task InitializeAsync() => WithAsync<ClaimCompareDbContext, bool>(async store =>
    {
        await SampleStory.SaveAsync(store);
        return true;
    });

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
}
