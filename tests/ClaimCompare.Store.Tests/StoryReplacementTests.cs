using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Store.Tests;

public sealed class StoryReplacementTests : IAsyncLifetime
{
    private const string Text = "About 70 boats sank off Brenmouth.";

    private readonly StoreFixture store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Replace_SameStoryTwice_LeavesOne()
    {
        await AddAsync("a", "b");
        await ReplaceAsync(Story("one", "a", "b"));
        await ReplaceAsync(Story("one", "a", "b"));
        Assert.Equal(["one"], await StoriesAsync());
        Assert.Equal(2, await store.WithAsync(db => db.Claims.CountAsync()));
        Assert.Equal(1, await store.WithAsync(db => db.Groups.CountAsync()));
    }

    [Fact]
    public async Task Replace_TwoStoriesByOne_RemovesBothAndRemembersWhereTheyWent()
    {
        await AddAsync("a", "b");
        await ReplaceAsync(Story("left", "a"), Story("right", "b"));
        await ReplaceAsync(Story("both", "a", "b"));
        Assert.Equal(["both"], await StoriesAsync());
        var former = await store.WithAsync(db => db.FormerStories.OrderBy(story => story.Id).ToListAsync());
        Assert.Equal([("left", "a"), ("right", "b")], former.Select(story => (story.Id, story.ArticleId)));
    }

    [Fact]
    public async Task Replace_StoryThatComesBack_IsNoFormerStoryAnyMore()
    {
        await AddAsync("a", "b");
        await ReplaceAsync(Story("left", "a"), Story("right", "b"));
        await ReplaceAsync(Story("both", "a", "b"));
        await ReplaceAsync(Story("left", "a"), Story("right", "b"));
        Assert.Equal(["left", "right"], await StoriesAsync());
        Assert.Equal(["both"], await store.WithAsync(db => db.FormerStories.Select(story => story.Id).ToListAsync()));
    }

    [Fact]
    public async Task Replace_OneStory_LeavesOthersAlone()
    {
        await AddAsync("a", "b");
        await ReplaceAsync(Story("left", "a"), Story("right", "b"));
        await ReplaceAsync(Story("left", "a"));
        Assert.Equal(["left", "right"], await StoriesAsync());
    }

    [Fact]
    public async Task Replace_ClaimWithFigure_KeepsWhatItsWordsAllow()
    {
        await AddAsync("a");
        await ReplaceAsync(Story("one", "a"));
        var claim = await store.WithAsync(db => db.Claims.SingleAsync());
        Assert.Equal("About 70", claim.Figure!.Text);
        Assert.Equal("boats", claim.Figure.Counted);
        Assert.Equal((63, 77), (claim.Figure.Low, claim.Figure.High));
        Assert.Null(claim.Source);
    }

    private static StoryComparison Story(string id, params string[] articles)
    {
        var analyses = articles.ToDictionary(article => article, Analyze, StringComparer.Ordinal);
        return new StoryComparison(
            id, "Boats sink", articles, [], [], [], [],
            [new ClaimGroup("boats", ClaimKind.Quantity, "boats", [.. articles.Select(article => new ClaimRef(article, 0))], articles.Length, 1, [], GroupVerdict.Single)],
            [])
        {
            Analyses = analyses,
        };
    }

    private static AnalyzedArticle Analyze(string id)
    {
        var text = ArticleText.Parse(Text);
        var quantity = new Quantity { Span = new TextSpan(0, 8), Counted = new TextSpan(9, 14), Value = 70, Low = 63, High = 77, Qualifier = Qualifier.About };
        var claim = new Claim { Kind = ClaimKind.Quantity, Span = new TextSpan(0, 14), Sentence = new TextSpan(0, Text.Length), Quantity = 0, Key = "boats" };
        return new AnalyzedArticle(new Article { Id = id, Text = Text }, new TextAnalysis(text, [], [quantity], Core.Names.ArticleNames.None, []), null, [claim]);
    }

    private Task<int> AddAsync(params string[] ids) => store.WithAsync(async db =>
    {
        db.Articles.AddRange(ids.Select(id => new ArticleRecord { Id = id, Identity = id, ContentHash = id, Source = $"{id}.txt", Original = Text, Text = Text }));
        return await db.SaveChangesAsync();
    });

    private Task<bool> ReplaceAsync(params StoryComparison[] stories) => store.WithAsync(async db =>
    {
        await db.ReplaceStoriesAsync(stories);
        return true;
    });

    private Task<List<string>> StoriesAsync() => store.WithAsync(db => db.Stories.OrderBy(story => story.Id).Select(story => story.Id).ToListAsync());
}
