using ClaimCompare.Store.Ingests;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Ingestion.Tests.Ingesting;

public sealed class IngesterTests : IDisposable
{
    private const string Strike = """
        Dock strike halts Lowhaven port

        At least 2,300 dockers walked out in Lowhaven on Tuesday, the Harbour Workers' Union said.

        The port authority said about 900 workers had stopped.
        """;

    private readonly TestStore store = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcompare-ingest-");

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Ingest_SameContentTwice_ChangesNothing()
    {
        await store.SeedAsync(TestStore.SeedsFolder);
        var (kept, computed) = (store.Kept(), store.Computed());
        await store.SeedAsync(TestStore.SeedsFolder);
        Assert.Equal(kept, store.Kept());
        Assert.Equal(computed, store.Computed());
    }

    [Fact]
    public async Task Ingest_Seeds_AreOneStoryOfFour()
    {
        await store.SeedAsync(TestStore.SeedsFolder);
        await using var db = store.Open();
        var story = await db.Stories.Include(record => record.Articles).SingleAsync();
        Assert.Equal(5, story.Articles.Count);
        Assert.Equal(4, story.Witnesses);
        Assert.Equal(2, Assert.Single(story.Families).ArticleIds.Count);
        Assert.Equal(3, story.Articles.Count(article => article.InferredPublished == new DateOnly(2022, 10, 15)));
    }

    [Fact]
    public async Task Ingest_OneTextFromTwoOutlets_IsTwoArticles()
    {
        var one = await store.IngestAsync("a.txt", Strike, new Corrections(null, "Lowhaven Echo", null));
        var other = await store.IngestAsync("a.txt", Strike, new Corrections(null, "Coast Herald", null));
        Assert.Equal(IngestResult.Added, one.Result);
        Assert.Equal(IngestResult.Added, other.Result);
        Assert.NotEqual(one.ArticleId, other.ArticleId);
    }

    [Fact]
    public async Task Ingest_BadFilesAmongGoodOnes_EachGetsOneLineAndTheOthersAreThere()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "empty.txt"), "");
        File.WriteAllBytes(Path.Combine(folder.FullName, "picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0, 1, 2, 3, 0xFF]);
        File.WriteAllBytes(Path.Combine(folder.FullName, "undecodable.txt"), [.. "caf"u8, 0xE9, 0x20, 0xFE, 0xFF, 0x81]);
        File.WriteAllText(Path.Combine(folder.FullName, "list.txt"), "apples\npears\nplums\n");
        File.WriteAllText(Path.Combine(folder.FullName, "strike.txt"), Strike);
        await store.SeedAsync(folder.FullName);

        await using var db = store.Open();
        var lines = await db.Ingests.ToDictionaryAsync(line => line.Source);
        Assert.Equal(5, lines.Count);
        Assert.Equal(IngestResult.Added, lines["strike.txt"].Result);
        Assert.All(lines.Values.Where(line => line.Source != "strike.txt"), line =>
        {
            Assert.NotEqual(IngestResult.Added, line.Result);
            Assert.False(string.IsNullOrWhiteSpace(line.Problem));
            Assert.DoesNotContain('\n', line.Problem);
        });

        await store.SeedAsync(folder.FullName);
        Assert.Equal(5, await db.Ingests.CountAsync());
    }

    [Fact]
    public async Task IngestFile_ThatIsNotThere_SaysSo()
    {
        var outcome = await store.IngestFileAsync(Path.Combine(folder.FullName, "nowhere.txt"));
        Assert.Equal(IngestResult.Unreadable, outcome.Result);
        Assert.NotNull(outcome.Problem);
    }

    [Fact]
    public async Task Ingest_KnownAddressWithOtherText_KeepsTheEarlierRevision()
    {
        const string address = "\n\nOriginal url:\n\n<https://www.lowhaven-echo.example/2021/strike>";
        var first = await store.IngestAsync("page.md", Strike + address);
        var second = await store.IngestAsync("page.md", Strike.Replace("2,300", "2,600", StringComparison.Ordinal) + address);
        Assert.Equal(IngestResult.Revised, second.Result);
        Assert.Equal(first.ArticleId, second.ArticleId);
        await using var db = store.Open();
        var article = await db.Articles.Include(record => record.EarlierRevisions).SingleAsync();
        Assert.Contains("2,600", article.Text, StringComparison.Ordinal);
        Assert.Contains("2,300", Assert.Single(article.EarlierRevisions).Original, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_OutletHeadlineAndDate_StandBesideWhatWasRead()
    {
        var article = (await store.IngestAsync("strike.txt", Strike)).ArticleId!;
        Assert.True(await store.CorrectAsync(article, new Corrections("Port at a standstill", "Lowhaven Echo", new DateOnly(2021, 6, 2))));
        await using (var db = store.Open())
        {
            var corrected = await db.Articles.SingleAsync();
            Assert.Equal("Port at a standstill", corrected.Headline);
            Assert.Equal("Dock strike halts Lowhaven port", corrected.Title);
            Assert.Equal("Lowhaven Echo", corrected.OutletName);
            Assert.Null(corrected.Outlet);
            Assert.Equal(new DateOnly(2021, 6, 2), corrected.PublishedOn);
            var tuesday = await db.Claims.Where(claim => claim.Source != null && claim.Source.SaidText != null || claim.DateText != null).ToListAsync();
            Assert.Contains(tuesday, claim => claim.DateFrom == new DateOnly(2021, 6, 1) || claim.Source?.SaidOn == new DateOnly(2021, 6, 1));
        }

        await store.CorrectAsync(article, Corrections.None);
        await using var after = store.Open();
        Assert.Equal("Dock strike halts Lowhaven port", (await after.Articles.SingleAsync()).Headline);
    }

    [Fact]
    public async Task Correct_UnknownArticle_IsRefused() => Assert.False(await store.CorrectAsync("nowhere", Corrections.None));

    [Fact]
    public async Task Correct_DateOfACopy_MovesTheDatesThatFollowedFromIt()
    {
        await store.SeedAsync(TestStore.SeedsFolder);
        await using var db = store.Open();
        var dated = await db.Articles.AsNoTracking().SingleAsync(article => article.Published == new DateOnly(2022, 10, 15));
        var family = (await db.Stories.AsNoTracking().SingleAsync()).Families.Single();
        var copy = family.ArticleIds.Single(id => id != dated.Id);
        await store.CorrectAsync(dated.Id, new Corrections(null, null, new DateOnly(2022, 10, 16)));
        Assert.Equal(new DateOnly(2022, 10, 16), (await db.StoryArticles.AsNoTracking().SingleAsync(place => place.ArticleId == copy)).InferredPublished);
    }

    [Fact]
    public async Task Upgrade_SameEngine_ComputesNothing()
    {
        await store.SeedAsync(TestStore.SeedsFolder);
        await store.UpgradeAsync();
        await using var db = store.Open();
        await db.Claims.ExecuteDeleteAsync();
        await store.UpgradeAsync();
        Assert.Equal(0, await db.Claims.CountAsync());
    }

    [Fact]
    public async Task Upgrade_OtherEngine_ComputesEverythingAnew()
    {
        await store.SeedAsync(TestStore.SeedsFolder);
        await store.UpgradeAsync();
        var computed = store.Computed();
        await using var db = store.Open();
        await db.Stories.ExecuteDeleteAsync();
        await db.Claims.ExecuteDeleteAsync();
        await db.ComputedBy.ExecuteUpdateAsync(row => row.SetProperty(by => by.Engine, "another"));
        await store.UpgradeAsync();
        Assert.Equal(computed, store.Computed());
    }
}
