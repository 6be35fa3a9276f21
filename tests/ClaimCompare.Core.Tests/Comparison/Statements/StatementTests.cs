using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison.Statements;

/// <summary>
/// Reports of events that never were, written before anyone looked at the rules, with pairs of passages judged by an editor: what is
/// quoted, who said it, whether it is so. Rules are found on them. The floors are what was
/// reached: they fall by an edit here alone, and no pair that is no contradiction may ever be flagged as one.
/// </summary>
public class StatementTests
{
    private static readonly Dictionary<string, (StatementPair Pair, string Answer)[]> Answers = new[] { "First", "Second", "Third", "Fourth" }.ToDictionary(set => set, Answer);

    [Theory]
    [InlineData("First", "certainty", "contradiction", 8)]
    [InlineData("First", "date", "contradiction", 7)]
    [InlineData("Second", "certainty", "contradiction", 8)]
    [InlineData("Second", "date", "contradiction", 10)]
    [InlineData("First", "headline", "contradiction", 2)]
    [InlineData("Second", "headline", "contradiction", 4)]
    [InlineData("First", "quote", "contradiction", 8)]
    [InlineData("First", "quote", "variant", 3)]
    [InlineData("First", "attribution", "contradiction", 6)]
    [InlineData("First", "polarity", "contradiction", 6)]
    [InlineData("First", "polarity", "superseded", 1)]
    [InlineData("Second", "quote", "contradiction", 8)]
    [InlineData("Second", "quote", "variant", 5)]
    [InlineData("Second", "attribution", "contradiction", 6)]
    [InlineData("Second", "polarity", "contradiction", 8)]
    [InlineData("Third", "quote", "contradiction", 9)]
    [InlineData("Third", "quote", "variant", 5)]
    [InlineData("Third", "attribution", "contradiction", 8)]
    [InlineData("Third", "polarity", "contradiction", 2)]
    [InlineData("Third", "certainty", "contradiction", 6)]
    [InlineData("Fourth", "quote", "contradiction", 3)]
    [InlineData("Fourth", "quote", "variant", 3)]
    [InlineData("Fourth", "attribution", "contradiction", 5)]
    [InlineData("Fourth", "polarity", "contradiction", 1)]
    [InlineData("Fourth", "certainty", "contradiction", 1)]
    [InlineData("Fourth", "headline", "contradiction", 1)]
    public void Compare_pairsOfOneKindAndVerdict_asManyAreSeenAsEver(string set, string kind, string verdict, int floor)
    {
        var pairs = Answers[set].Where(x => x.Pair.Kind == kind && x.Pair.Verdict == verdict).ToList();
        var seen = pairs.Count(x => x.Answer == verdict);
        Assert.True(seen >= floor, $"{seen} of {pairs.Count} seen, {floor} were");
    }

    [Theory]
    [InlineData("First")]
    [InlineData("Second")]
    [InlineData("Third")]
    [InlineData("Fourth")]
    public void Compare_pairsThatDoNotClash_areNotCalledContradictions(string set) =>
        Assert.Equal(0, Answers[set].Count(x => x.Answer == "contradiction" && !x.Pair.Verdicts.Contains("contradiction")));

    private static (StatementPair Pair, string Answer)[] Answer(string set)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Comparison", "Statements", set);
        var stories = StoryFinder.Find([.. File.ReadLines(Path.Combine(folder, "articles.jsonl")).Select(line => ArticleAnalyzer.Analyze(ArticleLine.Read(line)))])
            .Select(StoryComparer.Compare).ToList();
        return [.. File.ReadLines(Path.Combine(folder, "pairs.jsonl")).Select(StatementPair.Read).Select(pair => (pair, AnswerTo(pair, stories)))];
    }

    /// <summary>A contradiction counts where it is flagged, everything else also where it is listed.</summary>
    private static string AnswerTo(StatementPair pair, List<StoryComparison> stories)
    {
        var found = (from story in stories
                     from d in story.Discrepancies
                     where IsOf(d, pair.Kind) && (d.Flagged || d.Verdict != Verdict.Contradiction)
                     where (Holds(story, d.HoldersOfA, pair.ArticleA, pair.A) && Holds(story, d.HoldersOfB, pair.ArticleB, pair.B))
                         || (Holds(story, d.HoldersOfA, pair.ArticleB, pair.B) && Holds(story, d.HoldersOfB, pair.ArticleA, pair.A))
                     select d.Verdict).ToList();
        return found.Contains(Verdict.Contradiction) ? "contradiction"
            : found.Contains(Verdict.Superseded) ? "superseded"
            : found.Contains(Verdict.Variant) ? "variant" : "none";
    }

    /// <summary>What a headline says wrongly may be of any kind.</summary>
    private static bool IsOf(Discrepancy found, string kind) => kind == "headline" || found.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(StoryComparison story, IReadOnlyList<ClaimRef> holders, string id, string passage) =>
        holders.Any(holder => holder.Article == id && IsIn(story.Analyses[id], holder.Claim, passage));

    private static bool IsIn(AnalyzedArticle article, int index, string passage)
    {
        var claim = article.Claims[index];
        var start = article.TextOf(claim).Text.Value.IndexOf(passage, StringComparison.Ordinal);
        return start >= 0 && claim.Span.Start < start + passage.Length && start < claim.Span.End;
    }
}
