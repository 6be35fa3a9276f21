using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Text;

public class PlainWordTests
{
    [Theory]
    [InlineData("said")]
    [InlineData("Said,")]
    [InlineData("USA")]
    [InlineData("McDonald")]
    [InlineData("iPhone")]
    [InlineData("A")]
    [InlineData("a")]
    [InlineData("I")]
    [InlineData("don't")]
    [InlineData("Smith's")]
    [InlineData("Smith\u2019s")]
    [InlineData("well-known")]
    [InlineData("Gen. Lee")]
    [InlineData("U.S. troops")]
    [InlineData("USD10m")]
    [InlineData("G7")]
    [InlineData("naïve")]
    [InlineData("Über")]
    [InlineData("word\u201d")]
    [InlineData("word\u2014word")]
    [InlineData("word_word")]
    [InlineData("sixteenletterwor")]
    [InlineData("seventeenletterwo")]
    [InlineData("UNCHARACTERISTICALLY")]
    [InlineData("[bracket]")]
    [InlineData("\u0161\u0161 \u1e9e")]
    public void Word_far_from_the_end_of_its_text_is_the_token_it_is_at_the_end(string words)
    {
        // Within sixteen characters of the end words are read letter by letter.
        Assert.Equal(Tokenizer.Tokenize(words), Tokenizer.Tokenize(words + new string(' ', 40)));
    }
}
