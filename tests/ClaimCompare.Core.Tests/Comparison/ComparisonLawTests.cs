using System.Globalization;
using System.Text.RegularExpressions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Tests.Comparison.Reports;

namespace ClaimCompare.Core.Tests.Comparison;

/// <summary>Laws that hold for any story; checked on the stories of the case files and on whole sets of reports.</summary>
public partial class ComparisonLawTests
{
    public static TheoryData<string> Names => ComparisonCaseTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_articlesInOtherOrder_findsTheSame(string name)
    {
        var articles = ComparisonCaseTests.CaseOf(name).Articles;
        Assert.Equal(Findings(articles), Findings([.. articles.Reverse()]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_aCopyInTheFamily_addsNoWitness(string name)
    {
        var articles = ComparisonCaseTests.CaseOf(name).Articles;
        var copy = articles[0] with { Id = "copy", Outlet = "Another Paper" };
        var before = Compare(articles, []);
        var after = Compare([.. articles, copy], [new CopyFamily([articles[0].Id, "copy"], "the same copy")]);
        var witnesses = after.Groups.ToDictionary(group => group.Id, group => group.Witnesses);
        Assert.All(before.Groups.Where(group => group.Kind == ClaimKind.Quantity), group => Assert.Equal(group.Witnesses, witnesses[group.Id]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_everyFinding_pointsAtClaimsOfItsGroupAndSaysWhy(string name)
    {
        var story = Compare(ComparisonCaseTests.CaseOf(name).Articles, []);
        Assert.Equal(story.Discrepancies.Count, story.Discrepancies.Select(d => d.Id).Distinct().Count());
        Assert.All(story.Discrepancies, d =>
        {
            Assert.True(d.A.Article != d.B.Article || d.Verdict == Verdict.NotComparable || PlaceOf(story, d.A) != PlaceOf(story, d.B), "two claims of one text");
            Assert.Contains(d.A, d.HoldersOfA);
            Assert.Contains(d.B, d.HoldersOfB);
            Assert.InRange(d.Severity, 0, 1);
            Assert.InRange(d.Confidence, 0, 1);
            Assert.EndsWith(".", d.Why, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Fifth")]
    [InlineData("Sixth")]
    [InlineData("Eleventh")]
    public void Compare_reports_tellsOfLimitsThatFaceEachOther(string set)
    {
        var told = StoryFinder.Find(ReportSet.Analyses(set)).Select(StoryComparer.Compare).SelectMany(story => story.Discrepancies).Select(d => d.Why).Where(why => Limits().IsMatch(why)).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, why => Assert.True(Limit(why, "most") < Limit(why, "least"), why));
    }

    [GeneratedRegex(@"no more than (?<most>[\d,.]*\d), the other no less than (?<least>[\d,.]*\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Limits();

    private static double Limit(string why, string which) => double.Parse(Limits().Match(why).Groups[which].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static Core.Claims.ClaimPlace PlaceOf(StoryComparison story, ClaimRef claim) => story.Analyses[claim.Article].Claims[claim.Claim].In;

    [Theory]
    [InlineData("First", 1)]
    [InlineData("First", 2)]
    [InlineData("Second", 3)]
    [InlineData("Second", 4)]
    public void Compare_reportsInAnyOrder_findsTheSame(string set, int seed)
    {
        var shuffled = ReportSet.Analyses(set).ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Told(ReportSet.Analyses(set)), Told(shuffled));
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void Compare_reportsTwiceAdded_findsTheSame(string set) =>
        Assert.Equal(Told(ReportSet.Analyses(set)), Told([.. ReportSet.Analyses(set), .. ReportSet.Analyses(set)]));

    [Theory]
    [InlineData("First", 5, 1)]
    [InlineData("First", 6, 7)]
    [InlineData("Second", 7, 1)]
    [InlineData("Second", 8, 20)]
    public void Compare_reportsInAnyBatches_findsWhatAllAtOnceShow(string set, int seed, int size)
    {
        var analyses = ReportSet.Analyses(set).ToArray();
        new Random(seed).Shuffle(analyses);
        Assert.Equal(Told(analyses), Told(Grown(new StoryCatalog(), analyses, size), analyses));
    }

    [Theory]
    [InlineData("First", 9)]
    [InlineData("Second", 10)]
    public void Compare_reportsRemoved_findsWhatWouldBeHadTheyNeverCome(string set, int seed)
    {
        var analyses = ReportSet.Analyses(set).ToArray();
        new Random(seed).Shuffle(analyses);
        var (kept, gone) = (analyses[(analyses.Length / 3)..], analyses[..(analyses.Length / 3)]);
        var catalog = new StoryCatalog();
        var stories = Grown(catalog, analyses, analyses.Length);
        Put(stories, catalog.Update(gone.Select(article => KeyValuePair.Create(article.Article.Id, (StorySignature?)null))), gone);
        Assert.Equal(Told(kept), Told(stories, kept));
    }

    [Theory]
    [InlineData("First", "Second")]
    [InlineData("Second", "First")]
    public void Compare_reportsOfOtherStoriesAdded_changesNoneOfThese(string set, string other)
    {
        var together = Told([.. ReportSet.Analyses(set), .. ReportSet.Analyses(other)]);
        Assert.Subset(together.ToHashSet(StringComparer.Ordinal), Told(ReportSet.Analyses(set)).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void Score_reportsSwapped_isTheSame(string set)
    {
        var signatures = ReportSet.Analyses(set).Select(SignatureReader.Read).ToList();
        foreach (var a in signatures)
        {
            Assert.All(signatures, b => Assert.Equal(StoryLink.Score(a, b), StoryLink.Score(b, a)));
        }
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void LinksOf_reports_areAllThatScore(string set)
    {
        var signatures = ReportSet.Analyses(set).Select(SignatureReader.Read).ToList();
        var index = new StoryIndex();
        signatures.ForEach(signature => index.Add(signature.Profile));
        foreach (var a in signatures)
        {
            Assert.Equal(signatures.Select((b, number) => (number, StoryLink.Score(a, b))).Where(link => link.Item2 > 0), index.LinksOf(a.Profile));
        }
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void LinkBound_reports_isNoLessThanTheSum(string set)
    {
        const double Rounding = 1e-9;
        var dated = ReportSet.Analyses(set).Select(SignatureReader.Read).ToList();
        List<StorySignature> signatures = [.. dated, .. dated.Take(20).Select(signature => new StorySignature(signature.Features with { Published = null }))];
        foreach (var probe in signatures.Select(signature => new LinkProbe(signature.Profile)))
        {
            Assert.All(signatures, b => Assert.True(
                LinkBound.Of(TermEvidence.Of(probe, b.Profile), TimeEvidence.Of(probe.Profile, b.Profile), probe.Profile, b.Profile) >= StoryLink.Sum(LinkEvidence.Of(probe, b.Profile)) - Rounding));
        }
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void Compare_aFloodOfCopies_tellsOfAllWhatItTellsOfAFew(string set)
    {
        foreach (var story in StoryFinder.Find(ReportSet.Analyses(set)).Where(story => story.Articles.Count > 2).Take(12))
        {
            var (few, many) = (WithCopies(story, 6), WithCopies(story, 60));
            Assert.Equal(few.Groups.Select(group => (group.Id, group.Witnesses, group.Origins, group.Verdict)), many.Groups.Select(group => (group.Id, group.Witnesses, group.Origins, group.Verdict)));
            Assert.Equal(few.Discrepancies.Select(found => (found.Id, found.Flagged, found.Why)), many.Discrepancies.Select(found => (found.Id, found.Flagged, found.Why)));
            Assert.Equal(story.Articles.Count + 60, many.Articles.Count);
            Assert.Equal(few.Uncompared.Count(figure => IsCopy(figure.Claim, 3)), many.Uncompared.Count(figure => IsCopy(figure.Claim, 55)));
            Assert.All(few.Groups.Zip(many.Groups), pair => Assert.Equal(ClaimsOf(pair.First, 3), ClaimsOf(pair.Second, 55)));
        }
    }

    private static StoryComparison WithCopies(StoryArticles story, int count)
    {
        var first = story.Articles[0];
        return StoryComparer.Compare(StoryAssembler.Assemble(
            [.. story.Articles, .. Enumerable.Range(0, count).Select(number => first with { Article = first.Article with { Id = CopyId(number) } })]));
    }

    private static string CopyId(int number) => $"~copy-{number:00}";

    private static bool IsCopy(ClaimRef claim, int number) => claim.Article == CopyId(number);

    private static IEnumerable<int> ClaimsOf(ClaimGroup group, int copy) => group.Members.Where(member => IsCopy(member, copy)).Select(member => member.Claim);

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    public void Compare_aCopyOfEachReport_addsNoWitness(string set)
    {
        foreach (var story in StoryFinder.Find(ReportSet.Analyses(set)))
        {
            var original = story.Articles[0];
            var copy = original with { Article = original.Article with { Id = original.Article.Id + "-copy", Outlet = "Another Paper" } };
            var before = StoryComparer.Compare(story);
            var after = StoryComparer.Compare(StoryAssembler.Assemble([.. story.Articles, copy]));
            var witnesses = after.Groups.ToDictionary(group => group.Id, group => group.Witnesses);
            Assert.Contains(after.Families, family => family.Articles.Contains(copy.Article.Id) && family.Articles.Contains(original.Article.Id));
            Assert.All(before.Groups.Where(group => witnesses.ContainsKey(group.Id)), group => Assert.True(witnesses[group.Id] <= group.Witnesses, group.Measurand));
        }
    }

    /// <summary>The stories that a catalogue holds once it was given all articles, some at a time.</summary>
    private static Dictionary<string, string> Grown(StoryCatalog catalog, IReadOnlyList<AnalyzedArticle> analyses, int size)
    {
        var stories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var batch in analyses.Chunk(size))
        {
            Put(stories, catalog.Update(batch.Select(article => KeyValuePair.Create(article.Article.Id, (StorySignature?)SignatureReader.Read(article)))), []);
        }

        return stories;
    }

    private static void Put(Dictionary<string, string> stories, IEnumerable<IReadOnlyList<string>> touched, IEnumerable<AnalyzedArticle> gone)
    {
        foreach (var story in touched)
        {
            foreach (var article in story)
            {
                stories[article] = story.Min(StringComparer.Ordinal)!;
            }
        }

        foreach (var article in gone)
        {
            stories.Remove(article.Article.Id);
        }
    }

    private static string[] Told(IReadOnlyList<AnalyzedArticle> analyses) => [.. StoryFinder.Find(analyses).Select(Told).Order(StringComparer.Ordinal)];

    private static string[] Told(Dictionary<string, string> stories, IReadOnlyList<AnalyzedArticle> analyses) =>
        [.. analyses.GroupBy(article => stories[article.Article.Id]).Select(story => Told(StoryAssembler.Assemble([.. story]))).Order(StringComparer.Ordinal)];

    /// <summary>All that a story shows, in one text.</summary>
    private static string Told(StoryArticles articles)
    {
        var story = StoryComparer.Compare(articles);
        return string.Join('\n', (string[])
        [
            $"{story.Id} {story.Title} {string.Join(' ', story.Articles)}",
            .. story.Families.Select(family => string.Join(' ', family.Articles)),
            .. story.Groups.Select(group => $"{group.Id} {group.Verdict} {group.Witnesses} {group.Origins} {string.Join(' ', group.Members)} {string.Join(' ', group.Series)}"),
            .. story.Discrepancies.Select(d => $"{d.Id} {d.Verdict} {d.Flagged} {d.Severity} {d.Confidence} {d.A} {d.B} {string.Join(' ', d.HoldersOfA)} {string.Join(' ', d.HoldersOfB)} {d.Why}"),
        ]);
    }

    private static string[] Findings(IReadOnlyList<Article> articles)
    {
        var story = Compare(articles, []);
        return [.. story.Discrepancies.Select(d => $"{d.Id} {d.A} {d.B} {d.Why}"), .. story.Groups.Select(g => $"{g.Id} {g.Verdict} {string.Join(' ', g.Members)}")];
    }

    private static StoryComparison Compare(IReadOnlyList<Article> articles, IReadOnlyList<CopyFamily> families) =>
        StoryComparer.Compare(new StoryArticles("s", [.. articles.Select(ArticleAnalyzer.Analyze)], [], families, []));
}
