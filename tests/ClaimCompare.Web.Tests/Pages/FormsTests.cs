using System.Net;
using System.Text.RegularExpressions;
using ClaimCompare.Store;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Web.Tests.Pages;

/// <summary>Adding and correcting over HTTP.</summary>
public sealed partial class FormsTests : IClassFixture<TestApp>
{
    private const string Text = "Three bridges were closed in Tarnby on Monday after engineers found cracks, the council said. At least 400 lorries were turned back.";

    private readonly TestApp app;
    private readonly HttpClient client;

    public FormsTests(TestApp app)
    {
        ArgumentNullException.ThrowIfNull(app);
        this.app = app;
        client = app.CreateClient();
    }

    [Fact]
    public async Task Add_PastedText_ShowsTheArticle()
    {
        var response = await PostAsync("/articles/add", new() { ["Text"] = Text, ["Input.Outlet"] = "Tarnby Post", ["Input.Published"] = "2023-03-07" });
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("/articles/", response.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Tarnby Post", page, StringComparison.Ordinal);
        Assert.Contains("by hand", page, StringComparison.Ordinal);
        Assert.Contains("7 Mar 2023", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_SameTextTwice_SaysSoAndChangesNothing()
    {
        var form = new Dictionary<string, string> { ["Text"] = Text + " Twice.", };
        await PostAsync("/articles/add", new(form));
        var before = await CountsAsync();
        var again = await PostAsync("/articles/add", new(form));
        Assert.Contains("This text was here already", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Add_NoText_AsksForIt()
    {
        var response = await PostAsync("/articles/add", new() { ["Text"] = "" });
        Assert.Contains("Paste the article", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WithoutAntiforgeryToken_IsRefused()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Text"] = Text });
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/articles/add", form)).StatusCode);
    }

    [Fact]
    public async Task Edit_OutletAndDate_AreKeptBesideWhatWasRead()
    {
        var added = await PostAsync("/articles/add", new() { ["Text"] = Text + " For correction." });
        var address = added.RequestMessage!.RequestUri!.AbsolutePath;
        var corrected = await PostAsync($"{address}/edit", new() { ["Input.Outlet"] = "The Tarnby Gazette", ["Input.Headline"] = "", ["Input.Published"] = "2023-03-06" });
        var page = await corrected.Content.ReadAsStringAsync();
        Assert.Equal(address, corrected.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("The Tarnby Gazette", page, StringComparison.Ordinal);
        Assert.Contains("6 Mar 2023", page, StringComparison.Ordinal);
        Assert.Contains("read: nothing", page, StringComparison.Ordinal);

        var undone = await PostAsync($"{address}/edit", new() { ["Input.Outlet"] = "", ["Input.Headline"] = "", ["Input.Published"] = "" });
        Assert.DoesNotContain("by hand", await undone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<(int, int, int)> CountsAsync() => app.WithAsync<ClaimCompareDbContext, (int, int, int)>(async store =>
        (await store.Articles.CountAsync(), await store.Ingests.CountAsync(), await store.Claims.CountAsync()));

    private async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> fields)
    {
        var page = await client.GetStringAsync(address);
        fields["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(address, form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
