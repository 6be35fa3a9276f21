using ClaimCompare.Ingestion;
using ClaimCompare.Store;

namespace ClaimCompare.Web.Hosting;

/// <summary>What is done before the first page: the database, what an older build computed, and the articles to start with.</summary>
internal static partial class StartUp
{
    public static async Task PrepareAsync(this WebApplication app, string seeds)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClaimCompareDbContext>().PrepareAsync();
        await scope.ServiceProvider.GetRequiredService<EngineUpgrade>().RunAsync();
        await scope.ServiceProvider.GetRequiredService<Seeds>().IngestAsync(seeds);
    }

    public static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Urls)
        {
            app.Logger.Ready(address);
        }
    });

    [LoggerMessage(LogLevel.Information, "ClaimCompare is ready at {Address}; Ctrl-C stops it")]
    private static partial void Ready(this ILogger logger, string address);
}
