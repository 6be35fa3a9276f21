using ClaimCompare.Core;
using ClaimCompare.Ingestion;
using ClaimCompare.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCompare.Benchmarks.Growth;

/// <summary>Ingestion as the product does it, into a SQLite file of its own.</summary>
internal sealed class StoreEngine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcompare-growth-");
    private readonly ServiceProvider services;

    public StoreEngine()
    {
        services = new ServiceCollection().AddLogging().AddSqliteStore(folder.FullName).AddIngestion().BuildServiceProvider();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<ClaimCompareDbContext>().PrepareAsync().GetAwaiter().GetResult();
    }

    public double Megabytes => folder.EnumerateFiles().Sum(file => file.Length) / 1e6;

    public void Add(IEnumerable<Article> articles)
    {
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<Ingester>().IngestAsync([.. articles.Select(Incoming)]).GetAwaiter().GetResult();
    }

    public (int Articles, int Stories, int Flagged, int Listed) Count()
    {
        using var scope = services.CreateScope();
        var store = scope.ServiceProvider.GetRequiredService<ClaimCompareDbContext>();
        return (store.Articles.Count(), store.Stories.Count(), store.Discrepancies.Count(found => found.Flagged), store.Discrepancies.Count());
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static Incoming Incoming(Article article) =>
        Ingestion.Incoming.Text(article.Id, article.Text, new Corrections(article.Title, article.Outlet + " " + article.Id, article.Published));
}
