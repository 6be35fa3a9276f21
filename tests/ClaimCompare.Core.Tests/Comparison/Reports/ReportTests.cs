using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison.Reports;

/// <summary>
/// Reports of incidents that never were, written as agencies and papers write them before anyone looked at the rules, with pairs of
/// figures judged by an editor. Rules are found, and weights are fitted, on them. The floors are what was reached: they
/// fall by an edit here alone, and so do the caps of what is flagged that is no contradiction. The eighth and tenth sets are of
/// local reports, the ninth, eleventh and twelfth of war reports, the thirteenth of disasters, protests, business and votes,
/// the fourteenth of local reports, the fifteenth of wars, disasters and protests.
/// </summary>
public class ReportTests
{
    private static readonly Dictionary<string, (ReportPair Pair, string Answer)[]> Answers = new[] { "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth" }.ToDictionary(set => set, Answer);

    [Theory]
    [InlineData("First", "contradiction", 27)]
    [InlineData("First", "superseded", 36)]
    [InlineData("Second", "contradiction", 22)]
    [InlineData("Second", "superseded", 37)]
    [InlineData("Third", "contradiction", 13)]
    [InlineData("Third", "superseded", 30)]
    [InlineData("Fourth", "contradiction", 9)]
    [InlineData("Fourth", "superseded", 36)]
    [InlineData("Fifth", "contradiction", 15)]
    [InlineData("Fifth", "superseded", 34)]
    [InlineData("Sixth", "contradiction", 11)]
    [InlineData("Sixth", "superseded", 32)]
    [InlineData("Seventh", "contradiction", 18)]
    [InlineData("Seventh", "superseded", 32)]
    [InlineData("Eighth", "contradiction", 23)]
    [InlineData("Eighth", "superseded", 20)]
    [InlineData("Ninth", "contradiction", 20)]
    [InlineData("Ninth", "superseded", 27)]
    [InlineData("Tenth", "contradiction", 26)]
    [InlineData("Tenth", "superseded", 13)]
    [InlineData("Eleventh", "contradiction", 14)]
    [InlineData("Eleventh", "superseded", 24)]
    [InlineData("Twelfth", "contradiction", 11)]
    [InlineData("Twelfth", "superseded", 26)]
    [InlineData("Thirteenth", "contradiction", 18)]
    [InlineData("Thirteenth", "superseded", 22)]
    [InlineData("Fourteenth", "contradiction", 25)]
    [InlineData("Fourteenth", "superseded", 21)]
    [InlineData("Fifteenth", "contradiction", 24)]
    [InlineData("Fifteenth", "superseded", 24)]
    public void Compare_pairsOfOneVerdict_asManyAreSeenAsEver(string set, string verdict, int floor)
    {
        var seen = Answers[set].Count(x => x.Pair.Verdict == verdict && x.Answer == verdict);
        Assert.True(seen >= floor, $"{seen} of {Answers[set].Count(x => x.Pair.Verdict == verdict)} seen, {floor} were");
    }

    [Theory]
    [InlineData("First", 0)]
    [InlineData("Second", 2)]
    [InlineData("Third", 2)]
    [InlineData("Fourth", 2)]
    [InlineData("Fifth", 3)]
    [InlineData("Sixth", 2)]
    [InlineData("Seventh", 6)]
    [InlineData("Eighth", 3)]
    [InlineData("Ninth", 3)]
    [InlineData("Tenth", 1)]
    [InlineData("Eleventh", 2)]
    [InlineData("Twelfth", 1)]
    [InlineData("Thirteenth", 1)]
    [InlineData("Fourteenth", 5)]
    [InlineData("Fifteenth", 1)]
    public void Compare_pairsThatDoNotClash_noMoreAreCalledContradictionsThanEver(string set, int cap)
    {
        var wrong = Answers[set].Where(x => x.Answer == "contradiction" && !x.Pair.Verdicts.Contains("contradiction")).Select(x => $"{x.Pair.ArticleA} {x.Pair.A} {x.Pair.ArticleB} {x.Pair.B}").ToList();
        Assert.True(wrong.Count <= cap, $"{wrong.Count} wrong, {cap} were: {string.Join("; ", wrong)}");
    }

    internal static IEnumerable<Article> Articles(string set) => File.ReadLines(PathOf(set, "articles.jsonl")).Select(ArticleLine.Read);

    private static string PathOf(string set, string file) => Path.Combine(AppContext.BaseDirectory, "Comparison", "Reports", set, file);

    private static (ReportPair Pair, string Answer)[] Answer(string set)
    {
        var stories = StoryFinder.Find([.. Articles(set).Select(ArticleAnalyzer.Analyze)]).Select(StoryComparer.Compare).ToList();
        return [.. File.ReadLines(PathOf(set, "pairs.jsonl")).Select(ReportPair.Read).Select(pair => (pair, AnswerTo(pair, stories)))];
    }

    /// <summary>A contradiction counts where it is flagged, a supersession also where it is listed.</summary>
    private static string AnswerTo(ReportPair pair, List<StoryComparison> stories)
    {
        var found = (from story in stories
                     from d in story.Discrepancies
                     where d.Kind == DiscrepancyKind.Number && (d.Flagged || d.Verdict == Verdict.Superseded)
                     where (Holds(story, d.HoldersOfA, pair.ArticleA, pair.A) && Holds(story, d.HoldersOfB, pair.ArticleB, pair.B))
                         || (Holds(story, d.HoldersOfA, pair.ArticleB, pair.B) && Holds(story, d.HoldersOfB, pair.ArticleA, pair.A))
                     select d.Verdict).ToList();
        return found.Contains(Verdict.Contradiction) ? "contradiction" : found.Contains(Verdict.Superseded) ? "superseded" : "none";
    }

    private static bool Holds(StoryComparison story, IReadOnlyList<ClaimRef> holders, string article, (double Low, double High) figure) =>
        holders.Any(holder => holder.Article == article && FigureOf(story.Analyses[article], holder.Claim) is { } held && held == figure);

    private static (double Low, double High)? FigureOf(AnalyzedArticle article, int claim)
    {
        if (article.Claims[claim] is not { Quantity: { } index } told)
        {
            return null;
        }

        var quantity = article.TextOf(told).Quantities[index];
        return quantity.Value is { } value ? (value, value) : quantity is { Low: { } low, High: { } high } ? (low, high) : null;
    }
}
