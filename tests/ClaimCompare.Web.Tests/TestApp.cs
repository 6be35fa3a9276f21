using ClaimCompare.Ingestion;
using ClaimCompare.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCompare.Web.Tests;

/// <summary>The application with a data folder of its own, which goes with it.</summary>
public class TestApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("claimcompare-web-");

    /// <summary>The folder of articles the application starts with; none here.</summary>
    protected virtual string SeedsFolder => Path.Combine(data.FullName, "no-seeds");

    public static string ProjectSeeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    public string DataPath => data.FullName;

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(use);
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSetting(DataFolder.Setting, data.FullName);
        builder.UseSetting(Seeds.Setting, SeedsFolder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(data.FullName))
        {
            SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }
}

/// <summary>The application as a first start finds it: with the project's seeds.</summary>
public sealed class SeededApp : TestApp
{
    protected override string SeedsFolder => ProjectSeeds;
}
