using System.Diagnostics;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Text;

public class TokenizerTests
{
    /// <summary>Reading to the end of the word for each of its pieces would take half a minute.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("A.")]
    [InlineData("\u0301")]
    [InlineData("7")]
    [InlineData("7,")]
    public void Tokenize_oneWordOfAMillion_takesTimeInProportion(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        var tokens = Tokenizer.Tokenize(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed} for a million characters");
        Assert.Equal(text.Length, tokens[^1].End);
    }
}
