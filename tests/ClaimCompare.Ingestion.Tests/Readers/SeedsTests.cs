using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

/// <summary>What the five seed articles say about themselves, read by a person.</summary>
public class SeedsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Theory]
    [InlineData("000_9f19cb659a04cb2b", "The first Russian soldiers to join the joint unit have arrived in Belarus", null, null, "AFP DPA", "")]
    [InlineData("001_9822a28c26651a77", null, null, null, "", "TSF")]
    [InlineData("002_564a1dba254e2db6", "First Russian Soldiers Arrive in Belarus For Joint Force", "The Moscow Times", null, "", "")]
    [InlineData("003_a9795bb6454e3aaf", "First Russian Soldiers Arrive in Belarus For Joint Force", "The Moscow Times", "2022-10-15", "AFP", "")]
    [InlineData("004_8a9f5ffc4725c1c8", null, null, "2022-10-17", "EFE", "")]
    public void Read_seed_findsWhatItSaysOfItself(string id, string? title, string? outlet, string? published, string agencies, string credits)
    {
        var article = Read(id);
        Assert.Equal(title, article.Title);
        Assert.Equal(outlet, article.Outlet);
        Assert.Equal(published, article.Published?.ToString("yyyy-MM-dd"));
        Assert.Equal(agencies, string.Join(' ', article.Agencies));
        Assert.Equal(credits, string.Join(' ', article.Credits));
    }

    [Theory]
    [InlineData("000_9f19cb659a04cb2b", FurnitureKind.Advertisement, 2)]
    [InlineData("000_9f19cb659a04cb2b", FurnitureKind.Related, 1)]
    [InlineData("002_564a1dba254e2db6", FurnitureKind.Appeal, 5)]
    [InlineData("002_564a1dba254e2db6", FurnitureKind.Navigation, 1)]
    [InlineData("002_564a1dba254e2db6", FurnitureKind.Caption, 1)]
    [InlineData("003_a9795bb6454e3aaf", FurnitureKind.Related, 1)]
    [InlineData("003_a9795bb6454e3aaf", FurnitureKind.Caption, 1)]
    [InlineData("003_a9795bb6454e3aaf", FurnitureKind.Credit, 4)]
    [InlineData("004_8a9f5ffc4725c1c8", FurnitureKind.Caption, 2)]
    public void Read_seed_findsItsFurniture(string id, FurnitureKind kind, int count) =>
        Assert.Equal(count, Read(id).Furniture.Count(furniture => furniture.Kind == kind));

    [Fact]
    public void Read_urlInTheText_isTheArticlesAddress() => Assert.StartsWith("https://www.themoscowtimes.com/2022/10/15/", Read("003_a9795bb6454e3aaf").Url);

    [Theory]
    [InlineData("001_9822a28c26651a77", "[na Ucrânia]")]
    [InlineData("003_a9795bb6454e3aaf", "\"to carry\n\nout sabotage")]
    [InlineData("000_9f19cb659a04cb2b", "Will Belarus join the war in Ukraine?")]
    [InlineData("004_8a9f5ffc4725c1c8", "(REUTERS / Vitaly Nevar)")]
    public void Read_seed_keeps(string id, string text) => Assert.Contains(text, Read(id).Text, StringComparison.Ordinal);

    [Fact]
    public void Read_everySeed_mapsItsTextToTheOriginal()
    {
        foreach (var file in Directory.GetFiles(Folder))
        {
            ReadArticleAssert.IsConsistent(Read(Path.GetFileNameWithoutExtension(file)));
        }
    }

    private static ReadArticle Read(string id)
    {
        var result = ArticleReaders.ReadFile(Path.Combine(Folder, id + ".txt"));
        Assert.True(result.Succeeded, result.Failure?.ToString());
        return result.Article;
    }
}
