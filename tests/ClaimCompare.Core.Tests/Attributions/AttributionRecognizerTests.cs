using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Attributions;

public class AttributionRecognizerTests
{
    public static TheoryData<string> Cases { get; } = [.. Lines()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognize_markedText_findsSourcesCuesAndContents(string line)
    {
        var wanted = AttributionCase.Parse(line);
        var found = wanted.Read(out var text);
        Assert.Equal(wanted.Expected, found.Select(attribution => AttributionCase.Show(text, attribution)).Order(StringComparer.Ordinal));
        Assert.All(wanted.Asked, asked => Assert.Equal(asked.Value, AttributionCase.Ask(asked.Key, found)));
    }

    /// <summary>Whatever is cut off, nothing throws and every span holds words of the text.</summary>
    [Fact]
    public void Recognize_everyPrefixAndSuffix_givesSpansThatFit()
    {
        var whole = string.Join("\n\n", Lines().Where((_, i) => i % 9 == 0).Select(line => AttributionCase.Parse(line).Text));
        for (var cut = 0; cut < whole.Length; cut += 3)
        {
            AssertFits(whole[cut..]);
            AssertFits(whole[..cut]);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("he said, ")]
    [InlineData("according to ")]
    [InlineData("“a” said b, ")]
    [InlineData("Jan Novaksaid ")]
    public void Recognize_oneThingRepeated_givesSpansThatFit(string part) => AssertFits(string.Concat(Enumerable.Repeat(part, 20_000)));

    private static void AssertFits(string value)
    {
        var text = ArticleText.Parse(value);
        foreach (var found in AttributionRecognizer.Recognize(text, NameRecognizer.Recognize(text), []))
        {
            Assert.NotEmpty(found.Contents);
            Assert.All(found.Contents, content => Assert.InRange(content.End, content.Start + 1, value.Length));
            Assert.All(found.Sources, source => Assert.InRange(source.Span.End, source.Span.Start + 1, value.Length));
        }
    }

    private static IEnumerable<string> Lines() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Attributions", "cases.txt")).Where(line => line.Length > 0 && line[0] != '#');
}
