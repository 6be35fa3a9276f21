using Microsoft.Playwright;

namespace ClaimCompare.Web.Tests.Browser;

/// <summary>The seeded application on a real port, and a browser to look at it.</summary>
public sealed class BrowserApp : IAsyncLifetime, IDisposable
{
    private readonly SeededApp app = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.FindOrInstall(),
            Args = Chromium.IsRoot ? ["--no-sandbox"] : [],
        });
    }

    public async Task<IPage> OpenAsync(int width, int height)
    {
        var page = await browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, BaseURL = Address });
        page.SetDefaultTimeout(15_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Dispose();
    }

    public void Dispose() => app.Dispose();
}
