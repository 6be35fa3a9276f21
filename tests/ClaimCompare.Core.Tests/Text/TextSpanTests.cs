using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Text;

public class TextSpanTests
{
    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void Constructor_endsThatCannotBe_throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Overlaps_adjacentSpans_areApart() => Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));
}
