using System.Globalization;
using System.Text.Json;
using ClaimCompare.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimCompare.Ingestion.Tests.Ingesting;

/// <summary>A store in memory with an ingester before it. Every call has a context of its own, as every request has.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly DbContextOptions<SqliteDbContext> options;
    private readonly StoryMemory memory = new();

    /// <summary>One for all tests: the texts are few, and each is read once.</summary>
    private static readonly AnalysisCache Analyses = new();

    /// <summary>An empty store, of which each new one is a copy.</summary>
    private static readonly Lazy<SqliteConnection> Template = new(CreateTemplate);

    public TestStore()
        : this(Template)
    {
    }

    private TestStore(Lazy<SqliteConnection> like)
    {
        connection.Open();
        options = new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(connection).Options;
        lock (like)
        {
            like.Value.BackupDatabase(connection);
        }
    }

    /// <summary>Another store with the same rows; nothing of what this process remembers goes with them.</summary>
    public TestStore Copy() => new(new Lazy<SqliteConnection>(connection));

    public static string SeedsFolder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string[] Seeds => [.. Directory.GetFiles(SeedsFolder).Order(StringComparer.Ordinal)];

    public SqliteDbContext Open() => new(options);

    public async Task<IngestOutcome> IngestFileAsync(string path)
    {
        await using var store = Open();
        return await IngesterOn(store).IngestFileAsync(path);
    }

    public async Task IngestFilesAsync(string[] paths)
    {
        await using var store = Open();
        await IngesterOn(store).IngestFilesAsync(paths);
    }

    public async Task<IngestOutcome> IngestAsync(string name, string text, Corrections? given = null)
    {
        await using var store = Open();
        return await IngesterOn(store).IngestAsync(Incoming.Text(name, text, given));
    }

    public async Task<bool> CorrectAsync(string article, Corrections corrections)
    {
        await using var store = Open();
        return await IngesterOn(store).CorrectAsync(article, corrections);
    }

    public async Task SeedAsync(string folder)
    {
        await using var store = Open();
        await new Seeds(IngesterOn(store), NullLogger<Seeds>.Instance).IngestAsync(folder);
    }

    public async Task UpgradeAsync()
    {
        await using var store = Open();
        await new EngineUpgrade(store, UpdaterOn(store), NullLogger<EngineUpgrade>.Instance).RunAsync();
    }

    /// <summary>All that is computed, as text: equal for equal claims, stories, groups and discrepancies.</summary>
    public string Computed()
    {
        using var store = Open();
        var claims = store.Claims.AsNoTracking().OrderBy(claim => claim.ArticleId).ThenBy(claim => claim.Index).ToList();
        var stories = store.Stories.AsNoTracking()
            .Include(story => story.Articles.OrderBy(article => article.Position))
            .Include(story => story.Passages)
            .Include(story => story.Discrepancies.OrderBy(discrepancy => discrepancy.Position))
            .Include(story => story.Groups.OrderBy(group => group.Position))
            .OrderBy(story => story.Id)
            .ToList();
        return JsonSerializer.Serialize(new { claims, stories });
    }

    /// <summary>The rows of all tables that are computed, as they stand in the database.</summary>
    public string Rows()
    {
        var rows = new List<string>();
        using var command = connection.CreateCommand();
        foreach (var table in (string[])["Claims", "Stories", "StoryArticles", "StoryPassages", "Groups", "Discrepancies", "ArticleSignatures"])
        {
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue);
                rows.Add($"{table}\t{string.Join('\t', values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)))}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return string.Join('\n', rows);
    }

    /// <summary>Everything in every table, but for the computed rows.</summary>
    public string Kept()
    {
        using var store = Open();
        return JsonSerializer.Serialize(new
        {
            articles = store.Articles.AsNoTracking().OrderBy(article => article.Id).ToList(),
            ingests = store.Ingests.AsNoTracking().OrderBy(line => line.Id).ToList(),
        });
    }

    public void Dispose() => connection.Dispose();

    private static SqliteConnection CreateTemplate()
    {
        var template = new SqliteConnection("Data Source=:memory:");
        template.Open();
        using var store = new SqliteDbContext(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(template).Options);
        store.Database.EnsureCreated();
        return template;
    }

    private StoryUpdater UpdaterOn(SqliteDbContext store) => new(store, memory, Analyses, NullLogger<StoryUpdater>.Instance);

    private Ingester IngesterOn(SqliteDbContext store) =>
        new(store, UpdaterOn(store), TimeProvider.System, NullLogger<Ingester>.Instance);
}
