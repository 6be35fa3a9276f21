using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Dates;

public class DateRecognizerTests
{
    [Theory]
    [MemberData(nameof(DateCase.Load), MemberType = typeof(DateCase))]
    public void Recognize_case_findsAndResolvesEveryExpression(int line, DateCase expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var text = ArticleText.Parse(expected.Text);
        var found = DateRecognizer.Recognize(text, expected.Published);

        Assert.True(line > 0);
        Assert.Equal(expected.Spans, found.Select(mention => $"{mention.Span.Start}: {text.Slice(mention.Span)}"));
        Assert.Equal(expected.Values, found.Select(DateCase.Write));
    }

    [Theory]
    [InlineData("It struck at 10:39 p.m. EST on Friday.", -5)]
    [InlineData("It struck at 0735 GMT on Friday.", 0)]
    public void Recognize_clockWithZone_givesOffsetFromUtc(string value, int hours)
    {
        var found = DateRecognizer.Recognize(ArticleText.Parse(value), new DateOnly(2022, 10, 15));

        Assert.Equal(TimeSpan.FromHours(hours), found[0].UtcOffset);
    }

    /// <summary>Every prefix and suffix of a text full of dates, whatever publication day, has mentions that fit it and do not overlap.</summary>
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2022-10-15")]
    [InlineData("9999-12-31")]
    public void Recognize_anyPieceOfAText_mentionsFitAndDoNotOverlap(string published)
    {
        const string Text = "From Feb. 29, 2000 to '98, the 12th of May 3-5; 2022-10-15T10:39:00Z at 10.30pm Friday, two days after the week of Easter 1604, "
            + "the first 99999999 months of 1999-05, \ud800 next century, 9999999999 decades later, half past the day before yesterday; 24/7, 9/11/01, "
            + "the last half of the third quarter of next year - 31.12.9999. mid-the '20s, in the 00s of \udc00 0000 GMT, Ramadan 1200, Chinese New Year 9998.";
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i <= Text.Length; i++)
        {
            Check(Text[..i], day);
            Check(Text[i..], day);
        }
    }

    [Fact]
    public void Recognize_numbersWithoutEnd_takesTimeLinearInLength()
    {
        string[] endless = ["two days after ", "the end of ", "first three months of the ", "the week of ", "the last ", "early ", "1 ", "10:", "Friday, "];
        var text = ArticleText.Parse(string.Concat(endless.Select(words => string.Concat(Enumerable.Repeat(words, 20_000)))));

        Assert.NotEmpty(DateRecognizer.Recognize(text, new DateOnly(2022, 10, 15)));
    }

    private static void Check(string value, DateOnly published)
    {
        var end = 0;
        foreach (var mention in DateRecognizer.Recognize(ArticleText.Parse(value), published))
        {
            Assert.InRange(mention.Span.Start, end, value.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, value.Length);
            Assert.True(mention.From is null || mention.To is null || mention.From <= mention.To);
            end = mention.Span.End;
        }
    }
}
