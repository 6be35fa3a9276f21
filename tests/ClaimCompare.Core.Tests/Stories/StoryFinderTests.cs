using System.Text.Json;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Stories;

public class StoryFinderTests
{
    private static readonly (string Story, Article Article)[] Cases = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Stories", "stories.jsonl")).Select(Read)];
    private static readonly AnalyzedArticle[] Articles = [.. Cases.Select(x => ArticleAnalyzer.Analyze(x.Article))];

    [Fact]
    public void Find_lookAlikeEvents_areStoriesOfTheirOwn()
    {
        var expected = Cases.GroupBy(x => x.Story).Select(story => string.Join(' ', story.Select(x => x.Article.Id).Order(StringComparer.Ordinal)));
        Assert.Equal(expected.Order(), Members(StoryFinder.Find(Articles)).Order());
    }

    [Fact]
    public void Find_withoutDates_keepsEventsApart()
    {
        var undated = Cases.Select(x => ArticleAnalyzer.Analyze(x.Article with { Published = null })).ToArray();
        var story = Cases.ToDictionary(x => x.Article.Id, x => x.Story);
        Assert.All(StoryFinder.Find(undated), found => Assert.Single(found.Articles.Select(article => story[article.Article.Id]).Distinct()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Find_anyOrder_givesSameStories(int seed)
    {
        var shuffled = Articles.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Describe(StoryFinder.Find(Articles)), Describe(StoryFinder.Find(shuffled)));
    }

    [Fact]
    public void Find_articleTwice_changesNothing() =>
        Assert.Equal(Describe(StoryFinder.Find(Articles)), Describe(StoryFinder.Find([.. Articles, Articles[3], Articles[7]])));

    [Fact]
    public void Find_articleOfAnotherStory_changesNoStory()
    {
        var all = Describe(StoryFinder.Find(Articles));
        foreach (var left in Cases.GroupBy(x => x.Story))
        {
            var rest = Articles.Where(article => left.All(x => x.Article.Id != article.Article.Id)).ToArray();
            Assert.Subset(all.ToHashSet(), Describe(StoryFinder.Find(rest)).ToHashSet());
        }
    }

    [Fact]
    public void Find_tenThousandCopies_isOneStoryAndOneFamily()
    {
        var text = Cases[0].Article;
        var copies = Enumerable.Range(0, 10_000).Select(i => Articles[0] with { Article = text with { Id = $"copy{i}" } }).ToArray();
        var story = Assert.Single(StoryFinder.Find(copies));
        Assert.Equal(10_000, Assert.Single(story.Families).Articles.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("All rights reserved.")]
    public void Find_textsWithoutSubstance_stayAlone(string text)
    {
        var articles = Enumerable.Range(0, 3).Select(i => ArticleAnalyzer.Analyze(new Article { Id = $"e{i}", Text = text })).ToArray();
        Assert.Equal(3, StoryFinder.Find(articles).Count);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Assemble_datesAtTheEndsOfTime_dateTheUndated(string day)
    {
        var published = DateOnly.ParseExact(day, "yyyy-MM-dd");
        var story = StoryAssembler.Assemble(
        [
            ArticleAnalyzer.Analyze(new Article { Id = "a", Text = "Three people died in Ludwell.", Published = published }),
            ArticleAnalyzer.Analyze(new Article { Id = "b", Text = "A fire killed three on Thursday." }),
        ]);
        Assert.Equal(DayOfWeek.Thursday, Assert.Single(story.Dated).Published.DayOfWeek);
    }

    private static IEnumerable<string> Members(IEnumerable<StoryArticles> stories) =>
        stories.Select(story => string.Join(' ', story.Articles.Select(article => article.Article.Id).Order(StringComparer.Ordinal)));

    private static List<string> Describe(IEnumerable<StoryArticles> stories) =>
    [
        .. stories.Select(story => JsonSerializer.Serialize(new
        {
            story.Id,
            Articles = story.Articles.Select(article => article.Article.Id),
            story.Dated,
            story.Families,
            Passages = story.Passages.Select(passage => passage.ToString()),
        })),
    ];

    private static (string, Article) Read(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        return (json.GetProperty("story").GetString()!, new Article
        {
            Id = json.GetProperty("id").GetString()!,
            Text = json.GetProperty("text").GetString()!,
            Outlet = json.GetProperty("outlet").GetString(),
            Published = json.TryGetProperty("published", out var day) ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd") : null,
        });
    }
}
