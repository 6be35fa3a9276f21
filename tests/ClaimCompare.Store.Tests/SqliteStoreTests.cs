using ClaimCompare.Store.Ingests;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Store.Tests;

public sealed class SqliteStoreTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task Prepare_NewFolder_CreatesTheDatabaseWithWriteAheadLog()
    {
        Assert.True(File.Exists(Path.Combine(store.Folder, StoreServices.DatabaseFile)));
        Assert.Equal("wal", await PragmaAsync("journal_mode"));
    }

    [Fact]
    public async Task Connection_Opened_IsSynchronousNormal() => Assert.Equal("1", await PragmaAsync("synchronous"));

    [Fact]
    public async Task Prepare_ExistingDatabase_ChangesNothing()
    {
        var before = await AppliedAsync();
        await store.WithAsync(async db =>
        {
            await db.PrepareAsync();
            return true;
        });
        Assert.Equal(before, await AppliedAsync());
        Assert.NotEmpty(before);
    }

    [Fact]
    public async Task Migrations_AndModel_AgreeWithEachOther() => Assert.False(await store.WithAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));

    [Fact]
    public async Task Moments_WithOffsets_ComeBackAsTheSameMomentsInOrder()
    {
        var early = new DateTimeOffset(2021, 5, 8, 23, 30, 0, TimeSpan.FromHours(5));
        var late = new DateTimeOffset(2021, 5, 8, 20, 0, 0, TimeSpan.Zero);
        await store.WithAsync(async db =>
        {
            db.Ingests.AddRange(Line("late", late), Line("early", early));
            return await db.SaveChangesAsync();
        });
        var lines = await store.WithAsync(db => db.Ingests.Where(line => line.ContentHash == "moments").OrderBy(line => line.At).ToListAsync());
        Assert.Equal(["early", "late"], lines.Select(line => line.Source));
        Assert.Equal(early, lines[0].At);
        Assert.Equal(TimeSpan.Zero, lines[0].At.Offset);
    }

    private static IngestRecord Line(string source, DateTimeOffset at) => new() { Source = source, At = at, ContentHash = "moments", Result = IngestResult.Added };

    private Task<string> PragmaAsync(string name) => store.WithAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name};";
        return (await command.ExecuteScalarAsync())!.ToString()!;
    });

    private Task<List<string>> AppliedAsync() => store.WithAsync(async db => (await db.Database.GetAppliedMigrationsAsync()).ToList());
}
