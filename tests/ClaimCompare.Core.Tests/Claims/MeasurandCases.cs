using System.Globalization;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Tests.Claims;

/// <summary>
/// The cases stand in people.txt: a text, and indented under it some of its figures with what they measure, words in any order:
/// <code>
/// At least 16 people, among them four children, died.
///   16 killed person
///   4 killed child included
/// </code>
/// A word is a measure, a population, a part, a state or a verb; where no part and no state is named, the figure is whole and actual.
/// </summary>
public class MeasurandCases
{
    public static TheoryData<string, string[]> All()
    {
        var data = new TheoryData<string, string[]>();
        string? text = null;
        var expected = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", "people.txt")).Append("end"))
        {
            if (line.StartsWith('#') || string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (line[0] == ' ')
            {
                expected.Add(line.Trim());
                continue;
            }

            if (text is not null)
            {
                data.Add(text, [.. expected]);
            }

            text = line;
            expected.Clear();
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Analyze_sentence_saysWhatIsMeasured(string text, string[] expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var article = ArticleAnalyzer.Analyze(new Article { Id = "a", Text = text });
        var read = article.Claims.Where(claim => claim.Quantity is not null).Select(claim => Describe(article, claim)).ToList();
        Assert.NotEmpty(expected);
        Assert.All(expected, line => Assert.True(read.Exists(found => Fits(line, found)), $"expected: {line}\nfound:\n{string.Join('\n', read)}"));
    }

    private static bool Fits(string line, string found)
    {
        var (wanted, told) = (line.Split(' ').ToHashSet(StringComparer.Ordinal), found.Split(' ').ToHashSet(StringComparer.Ordinal));
        return wanted.IsSubsetOf(told) && (wanted.Overlaps(["included", "others"]) || !told.Overlaps(["included", "others"]))
            && (wanted.Overlaps(["planned", "wanted", "possible"]) || told.Contains("actual"));
    }

    private static string Describe(AnalyzedArticle article, Claim claim)
    {
        var (quantity, measurand) = (article.Body.Quantities[claim.Quantity!.Value], claim.Measurand!);
        var value = (quantity.Value ?? quantity.Low)?.ToString(CultureInfo.InvariantCulture) ?? "?";
        return $"{value} {measurand.Measure} {measurand.Population} {measurand.Verb} {measurand.Part} {claim.State}".ToLowerInvariant();
    }
}
