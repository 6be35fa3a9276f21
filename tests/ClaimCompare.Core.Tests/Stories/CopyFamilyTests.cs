using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Stories;

public class CopyFamilyTests
{
    private const string Copy =
        "The defence ministry said on Tuesday that 340 soldiers had left the border post at Arnau, where a convoy was organised overnight. "
        + "\"We leave nobody behind,\" Colonel Jana Reus told reporters beside the convoy. "
        + "Villagers had complained for months about the noise of the generators and the dust of the trucks. "
        + "The post was built in 1954 and will become a museum, the regional council decided in spring.";

    private const string OtherWords =
        "Arnau is without troops for the first time since 1954. Some 340 men drove off in the night to Wednesday, the ministry of defence reported. "
        + "\"We leave nobody behind,\" said Colonel Jana Reus. People in the village, who had protested against trucks and generators, stood at the roadside and watched. "
        + "A museum is planned in the barracks.";

    [Theory]
    [InlineData("house spelling and quotes", "The defense ministry said on Tuesday that 340 soldiers had left the border post at Arnau, where a convoy was organized overnight. "
        + "“We leave nobody behind,” Colonel Jana Reus told reporters beside the convoy. "
        + "Villagers had complained for months about the noise of the generators and the dust of the trucks. "
        + "The post was built in 1954 and will become a museum, the regional council decided in spring.")]
    [InlineData("cut", "The defence ministry said on Tuesday that 340 soldiers had left the border post at Arnau, where a convoy was organised overnight. "
        + "\"We leave nobody behind,\" Colonel Jana Reus told reporters beside the convoy.")]
    [InlineData("reordered", "Villagers had complained for months about the noise of the generators and the dust of the trucks. "
        + "The post was built in 1954 and will become a museum, the regional council decided in spring. "
        + "The defence ministry said on Tuesday that 340 soldiers had left the border post at Arnau, where a convoy was organised overnight. "
        + "\"We leave nobody behind,\" Colonel Jana Reus told reporters beside the convoy.")]
    [InlineData("blank line in mid-sentence", "The defence ministry said on Tuesday that 340 soldiers had left the border\n\npost at Arnau, where a convoy was organised overnight. "
        + "\"We leave nobody behind,\" Colonel Jana Reus told\n\nreporters beside the convoy. "
        + "Villagers had complained for months about the noise of the generators and the dust of the trucks.")]
    [InlineData("light edits and a headline", "Troops quit Arnau\n\nThe defence ministry said Tuesday that 340 soldiers have left the border post in Arnau, where a convoy was organised overnight. "
        + "\"We leave nobody behind,\" Colonel Jana Reus told reporters beside the convoy. "
        + "Villagers had long complained about the noise of the generators and the dust of the trucks. "
        + "The post was built in 1954 and will become a museum, the council decided in spring.")]
    public void Assemble_renditionsOfOneCopy_areOneFamily(string rendition, string text)
    {
        var story = Assemble(("a", Copy), ("b", text), ("c", OtherWords));
        Assert.True(story.Families.Count == 1, rendition);
        Assert.Equal(["a", "b"], story.Families[0].Articles);
        Assert.Contains("of the shorter text is the same", story.Families[0].Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thirty-one per cent of members had voted by Sunday noon in the ballot over the merger in Arnau, the arbitration board said. The arbitration board said turnout stood at 31 per cent. A recount is possible until May, and lawyers of both camps have moved into the hotel beside the hall.",
        "Farmers drove down from the high meadows to cast their votes. Of all members 44 per cent had voted by nightfall in the ballot over the merger in Arnau, the arbitration board said. The arbitration board said turnout stood at 19 per cent two years ago, when snow blocked the pass.")]
    [InlineData("The bodies of twelve hikers were found in the pass above Arnau, the mountain rescue service said. It was not clear who had sent them up there. Snow fell all night.",
        "Guides above Arnau carried lamps. Nine hikers were found in the pass above Arnau, the mountain rescue service said. It was not clear who had sent them up there. Helicopters stayed on the ground.")]
    public void Assemble_reportsThatGiveOneSourceInTwoSentences_areNoFamily(string one, string other) => Assert.Empty(Assemble(("a", one), ("b", other)).Families);

    [Fact]
    public void Assemble_houseSpellingOfPercent_isOneCopy() => Assert.Single(Assemble(
        ("a", "Turnout in Arnau stood at 39 percent by noon. By noon, 41 percent had voted in the valley and 12 percent abroad. Of those 8 percent spoilt it."),
        ("b", "Turnout in Arnau stood at 39 per cent by noon. By noon, 41 per cent had voted in the valley and 12 per cent abroad. Of those 8 per cent spoilt it.")).Families);

    [Fact]
    public void Assemble_reportsThatShareOneQuote_areNoFamily() => Assert.Empty(Assemble(("a", Copy), ("c", OtherWords)).Families);

    [Fact]
    public void Assemble_textsThatShareOnlyCredits_areNoFamily()
    {
        const string Credit = "\n\nCopyright 2019 by the Valley News Service. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.";
        Assert.Empty(Assemble(("a", "Two men met at the river near Arnau." + Credit), ("b", "Colonel Reus denied everything in Arnau." + Credit)).Families);
    }

    [Fact]
    public void Assemble_roundUpOfTwoCopies_doesNotJoinThem()
    {
        const string Second = "The museum in Arnau needs a director, and nobody in the regional capital wants the job, an official of the culture department admitted. "
            + "The salary is low, the winters are long, and the nearest school lies forty kilometres down the valley, beyond two passes.";
        var story = Assemble(("a", Copy), ("b", Second), ("c", Copy + "\n\n" + Second));
        Assert.DoesNotContain(story.Families, family => family.Articles.Contains("a") && family.Articles.Contains("b"));
    }

    [Fact]
    public void Assemble_copyWithOneCredit_saysWhoseCopy()
    {
        var story = StoryAssembler.Assemble(
        [
            ArticleAnalyzer.Analyze(new Article { Id = "a", Text = Copy, Agencies = ["AFP"] }),
            ArticleAnalyzer.Analyze(new Article { Id = "b", Text = "A headline of our own\n\n" + Copy }),
        ]);
        Assert.EndsWith("; credited to AFP", Assert.Single(story.Families).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemble_manyNearCopies_areOneFamilyWhosePassagesStayFew()
    {
        var articles = Enumerable.Range(0, 60).Select(i => ArticleAnalyzer.Analyze(new Article { Id = $"n{i:d2}", Text = $"{Copy} Edition number {i + 1000} of the paper says no more." })).ToArray();
        var story = StoryAssembler.Assemble(articles);
        Assert.Equal(60, Assert.Single(story.Families).Articles.Count);
        Assert.InRange(story.Passages.Count, 59, 200);
    }

    [Fact]
    public void Assemble_sharedPassage_spansTheSameWords()
    {
        var story = Assemble(("a", Copy), ("b", "It was a quiet night.\n\n" + Copy));
        var passage = Assert.Single(story.Passages);
        Assert.Equal(0, passage.A.Start);
        Assert.Equal("The defence", story.Articles[1].Body.Text.Slice(passage.B)[..11]);
    }

    [Fact]
    public void Assemble_storyWithDatedCopy_datesTheUndated()
    {
        StoryArticles story = StoryAssembler.Assemble(
        [
            ArticleAnalyzer.Analyze(new Article { Id = "a", Text = Copy, Published = new DateOnly(2019, 5, 14) }),
            ArticleAnalyzer.Analyze(new Article { Id = "b", Text = Copy }),
            ArticleAnalyzer.Analyze(new Article { Id = "c", Text = OtherWords }),
            ArticleAnalyzer.Analyze(new Article { Id = "d", Text = "No day is named here, at Arnau." }),
        ]);
        Assert.Equal(
            [new InferredDate("b", new DateOnly(2019, 5, 14), "same copy as a"), new InferredDate("c", new DateOnly(2019, 5, 15), "its lead says Wednesday, and a is dated 14 May 2019")],
            story.Dated);
        Assert.Equal(["a", "b", "c", "d"], story.Articles.Select(article => article.Article.Id));
    }

    private static StoryArticles Assemble(params (string Id, string Text)[] articles) =>
        StoryAssembler.Assemble([.. articles.Select(article => ArticleAnalyzer.Analyze(new Article { Id = article.Id, Text = article.Text }))]);
}
