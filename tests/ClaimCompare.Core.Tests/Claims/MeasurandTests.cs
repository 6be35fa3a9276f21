using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;

namespace ClaimCompare.Core.Tests.Claims;

public class MeasurandTests
{
    private const string Incomparable = "-";

    private static readonly Dictionary<string, MeasurandCase> Cases = MeasurandCase.ReadAll(Path.Combine(AppContext.BaseDirectory, "Claims", "measurands.txt")).ToDictionary(c => c.Text);

    public static TheoryData<string> Texts => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Analyze_text_saysWhatItsFiguresMeasure(string text)
    {
        var article = ArticleAnalyzer.Analyze(new Article { Id = "a", Text = text });
        var expected = Cases[text].Expected;
        Assert.NotEmpty(expected);
        Assert.All(expected, figure => Assert.Contains(figure.Measured, MeasuredBy(article, figure.Figure)));
    }

    private static List<string> MeasuredBy(AnalyzedArticle article, string figure)
    {
        var capitals = new CapitalWords(article);
        return
        [
            .. Enumerable.Range(0, article.Claims.Count).Select(i => new ClaimEntry(article, i, "a", capitals))
                .Where(entry => entry.Quantity is { } quantity && article.Body.Text.Slice(quantity.Span).Contains(figure, StringComparison.Ordinal))
                .Select(entry => NumberGrouping.IsComparable(entry) ? InWords(entry.Claim.Measurand!) : Incomparable),
        ];
    }

    /// <summary>The key without the axes that a text may leave open.</summary>
    private static string InWords(Measurand measurand) =>
        string.Join(' ', (measurand with { Country = null, Place = null }).ToKey(ClaimState.Actual).Split('|', StringSplitOptions.RemoveEmptyEntries));
}
