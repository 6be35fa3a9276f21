using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCompare.Store.Tests;

/// <summary>A store as an application has it: a file in a folder, prepared by its migrations.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcompare-store-");
    private ServiceProvider services = null!;

    public string Folder => Path.Combine(folder.FullName, "new", "data");

    public async Task InitializeAsync()
    {
        services = new ServiceCollection().AddSqliteStore(Folder).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClaimCompareDbContext>().PrepareAsync();
    }

    public async Task<T> WithAsync<T>(Func<ClaimCompareDbContext, Task<T>> use)
    {
        ArgumentNullException.ThrowIfNull(use);
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ClaimCompareDbContext>());
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
