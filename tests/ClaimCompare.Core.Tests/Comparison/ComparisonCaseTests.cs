using ClaimCompare.Core.Comparison;

namespace ClaimCompare.Core.Tests.Comparison;

public class ComparisonCaseTests
{
    private static readonly Dictionary<string, ComparisonCase> Cases =
        new[] { "cases.txt", "tolls.txt", "statements.txt", "times.txt", "dates.txt", "headlines.txt" }.SelectMany(file => ComparisonCase.ReadAll(Path.Combine(AppContext.BaseDirectory, "Comparison", file))).ToDictionary(c => c.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static ComparisonCase CaseOf(string name) => Cases[name];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_case_showsWhatAnEditorExpects(string name)
    {
        var story = Cases[name].Compare();
        var shown = string.Join('\n', story.Discrepancies.Select(d => Show(story, d)));
        Assert.NotEmpty(Cases[name].Expectations);
        Assert.All(Cases[name].Expectations, expectation => Assert.True(Holds(story, expectation), $"expected: {expectation}\nfound:\n{shown}"));
    }

    private static bool Holds(StoryComparison story, string expectation)
    {
        var parts = expectation.Split(':', 2, StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ');
        if (words[0] == "quiet")
        {
            return words.Length == 1 ? !story.Discrepancies.Any(d => d.Flagged) : story.Discrepancies.All(d => Name(d.Verdict) != words[1]);
        }

        var sides = parts[1].Split('/', StringSplitOptions.TrimEntries);
        return story.Discrepancies.Any(d => d.Flagged == (words[0] == "flagged") && Name(d.Verdict) == words[1] && Name(d.Kind) == words[2]
            && (Shows(story, d.A, sides[0]) && Shows(story, d.B, sides[1]) || Shows(story, d.A, sides[1]) && Shows(story, d.B, sides[0])));
    }

    private static bool Shows(StoryComparison story, ClaimRef reference, string words) =>
        ComparisonCase.WordsOf(story, reference).Contains(words, StringComparison.Ordinal);

    private static string Show(StoryComparison story, Discrepancy d) =>
        $"{(d.Flagged ? "flagged" : "listed")} {Name(d.Verdict)} {Name(d.Kind)}: {ComparisonCase.WordsOf(story, d.A)} / {ComparisonCase.WordsOf(story, d.B)}";

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
