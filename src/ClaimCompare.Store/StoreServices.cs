using ClaimCompare.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCompare.Store;

/// <summary>Brings the store into an application.</summary>
public static class StoreServices
{
    public const string DatabaseFile = "claimcompare.db";

    /// <summary>Registers the store on SQLite in a folder; <see cref="PrepareAsync"/> creates it.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string dataFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, DatabaseFile), DefaultTimeout = 30 };
        return services.AddDbContext<ClaimCompareDbContext, SqliteDbContext>(options => options
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new ConnectionSettings()));
    }

    /// <summary>Creates the folder and the database, or brings an older one up to date.</summary>
    public static async Task PrepareAsync(this ClaimCompareDbContext store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var file = new SqliteConnectionStringBuilder(store.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // A database that EF Core creates has a write-ahead log from the start.
        await store.Database.MigrateAsync(cancellationToken);
    }
}
