using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Stories;

/// <summary>The five articles of a first start: one story, and two renditions of one copy.</summary>
public class SeedStoryTests
{
    private static readonly AnalyzedArticle[] Seeds = [.. Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    [Fact]
    public void Find_allOrders_giveOneStoryWithOneFamily()
    {
        foreach (var order in Orders(Seeds))
        {
            var story = Assert.Single(StoryFinder.Find(order));
            Assert.Equal(["002", "003"], Assert.Single(story.Families).Articles);
            Assert.Equal(["000 2022-10-15", "001 2022-10-15", "002 2022-10-15"], story.Dated.Select(date => $"{date.Article} {date.Published:yyyy-MM-dd}"));
            Assert.Equal("same copy as 003", story.Dated[2].Why);
        }
    }

    private static IEnumerable<AnalyzedArticle[]> Orders(AnalyzedArticle[] articles) => articles.Length < 2
        ? [articles]
        : articles.SelectMany(first => Orders([.. articles.Where(article => article != first)]).Select(rest => (AnalyzedArticle[])[first, .. rest]));

    private static AnalyzedArticle Read(string file)
    {
        var id = Path.GetFileName(file)[..3];
        DateOnly? published = id switch
        {
            "003" => new DateOnly(2022, 10, 15),
            "004" => new DateOnly(2022, 10, 17),
            _ => null,
        };
        return ArticleAnalyzer.Analyze(new Article { Id = id, Text = File.ReadAllText(file), Published = published });
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "seeds")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "seeds");
    }
}
