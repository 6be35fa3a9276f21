namespace ClaimCompare.Core.Tests.Attributions;

public class AttributionRecognizerTests
{
    public static TheoryData<string> Cases { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Attributions", "cases.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognize_markedText_findsSourcesCuesAndContents(string line)
    {
        var wanted = AttributionCase.Parse(line);
        var found = wanted.Read(out var text);
        Assert.Equal(wanted.Expected, found.Select(attribution => AttributionCase.Show(text, attribution)).Order(StringComparer.Ordinal));
        Assert.All(wanted.Asked, asked => Assert.Equal(asked.Value, AttributionCase.Ask(asked.Key, found)));
    }
}
