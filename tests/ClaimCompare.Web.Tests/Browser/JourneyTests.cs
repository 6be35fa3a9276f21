using Microsoft.Playwright;

namespace ClaimCompare.Web.Tests.Browser;

/// <summary>An editor's way in a real browser, on the project's five articles.</summary>
public sealed class JourneyTests(BrowserApp app) : IClassFixture<BrowserApp>
{
    [BrowserFact]
    public async Task Editor_OpensDesk_FollowsContradictionToBothTexts()
    {
        var page = await app.OpenAsync(1280, 900);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync("/");

        var flag = page.Locator(".flag").Filter(new LocatorFilterOptions { HasText = "9,000" }).Filter(new LocatorFilterOptions { HasText = "120,000" }).First;
        await Assertions.Expect(flag).ToContainTextAsync("Contradiction");
        await flag.ClickAsync();

        var discrepancy = page.Url;
        var sides = page.Locator(".facing-side");
        await Assertions.Expect(sides).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".facing-side mark").First).ToBeVisibleAsync();
        for (var side = 0; side < 2; side++)
        {
            await page.GotoAsync(discrepancy);
            var figure = await sides.Nth(side).Locator("mark").InnerTextAsync();
            await sides.Nth(side).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Read it in the article" }).ClickAsync();
            var marked = page.Locator("a.claim.current").First;
            await Assertions.Expect(marked).ToBeInViewportAsync();
            Assert.Contains(figure, string.Concat(await page.Locator("a.claim.current").AllInnerTextsAsync()), StringComparison.Ordinal);
        }

        await page.Locator("a.claim.current").First.ClickAsync();
        await Assertions.Expect(page.Locator(".group:target")).ToBeInViewportAsync();
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Pages_OnNarrowScreen_FitItsWidth()
    {
        var page = await app.OpenAsync(360, 740);
        await page.GotoAsync("/");
        var addresses = new List<string> { "/", "/ingest", "/articles/add" };
        addresses.Add((await page.Locator(".story h2 a").First.GetAttributeAsync("href"))!);
        await page.GotoAsync(addresses[^1]);
        foreach (var link in new[] { ".discrepancy h3 a", "#witnesses td a", })
        {
            addresses.Add((await page.Locator(link).First.GetAttributeAsync("href"))!);
        }

        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, $"{address} is wider than the screen.");
        }
    }
}
