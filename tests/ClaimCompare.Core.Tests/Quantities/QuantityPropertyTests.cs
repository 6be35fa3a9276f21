using System.Text;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Quantities;

/// <summary>What holds of any text: nothing throws, spans fit the text, stand in order and do not overlap but where a list holds its parts, and intervals hold their value.</summary>
public class QuantityPropertyTests
{
    private const string Sample = "At least 16 people, including 4 police officers, were killed (12 of them shot dead) and about 1,250 hurt; "
        + "the toll rose from 8 to $1.2bn-$3.4 billion, 25k or so – minus-5 °C, 3 1/2 miles per hour, 10,000-15,000 “two dozen” 5'11\", half a million, "
        + "tens of thousands of the 7.6 million, US$58.24 a barrel, up to 400 metres/second (224 kW / 300 PS), one in five, 6-foot-2, 12 per 100,000 people. "
        + "A double killing on Highway 61; No. 2; 555-1234; 3-2; 1939-1945; 2900 block of Elm Street, ages 14, 11 and 7…";

    private static readonly string[] Pieces =
    [
        "12", "3", "-", "–", "/", ".", ",", "$", "€", "%", "°", "(", ")", "\"", "'", "\u2019", " ", "\n", "and", "to", "or", "from", "between", "about", "up to", "more than",
        "million", "dozen", "half", "a", "third", "of", "one", "double", "killing", "several", "tens", "thousands", "miles", "per", "hour", "year", "old", "k", "m", "bn",
        "people", "killed", "wounded", "dead", "the", "death toll", "rose", "by", "were", "including", "them", "who", "US", "PS8", "USD10m", "\ud800", "\u200b", "½", "minus",
    ];

    [Theory]
    [InlineData("The talks broke down three weeks ago.", 0)]
    [InlineData("She left two days later.", 1)]
    public void Analyze_spanThatLeadsToADay_isADateAlone(string text, int quantities) =>
        Assert.Equal(quantities, ArticleAnalyzer.Analyze(new Article { Id = "a", Text = text, Published = new DateOnly(2031, 3, 4) }).Body.Quantities.Count);

    [Fact]
    public void Recognize_everyPrefixAndSuffix_fitsTheText()
    {
        for (var i = 0; i <= Sample.Length; i++)
        {
            Check(Sample[..i]);
            Check(Sample[i..]);
        }
    }

    [Fact]
    public void Recognize_wordsInAnyOrder_fitsTheText()
    {
        var random = new Random(20221015);
        for (var run = 0; run < 3000; run++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < 30; i++)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            }

            Check(text.ToString());
        }
    }

    [Fact]
    public void Recognize_randomCharacters_fitsTheText()
    {
        var random = new Random(9000);
        for (var run = 0; run < 300; run++)
        {
            Check(string.Create(200, random, static (span, random) =>
            {
                foreach (ref var c in span)
                {
                    c = (char)random.Next(random.Next(3) == 0 ? 0x10000 : 0x80);
                }
            }));
        }
    }

    [Theory]
    [InlineData("12 ", 200_000)]
    [InlineData("one ", 200_000)]
    [InlineData("killed and 3, ", 50_000)]
    [InlineData("7", 500_000)]
    [InlineData("3/", 200_000)]
    [InlineData("half a ", 100_000)]
    [InlineData("killed a man and a woman, ", 30_000)]
    [InlineData("killed a man, ", 50_000)]
    [InlineData("between 1 and ", 100_000)]
    public void Recognize_longRepetition_endsAndFits(string piece, int times) => Check(new StringBuilder().Insert(0, piece, times).ToString());

    private static void Check(string text)
    {
        var end = 0;
        foreach (var quantity in QuantityRecognizer.Recognize(ArticleText.Parse(text), []))
        {
            if (quantity.Span.Start < end || quantity.Span.Length <= 0 || quantity.Span.End > text.Length)
            {
                Assert.Fail($"{quantity.Span} behind {end} in '{Shown(text)}'");
            }

            // A list of people holds the figures in it.
            end = quantity.Derived ? quantity.Span.Start : quantity.Span.End;
            if (!CountsWithin(quantity, text.Length) || !HoldsItsValue(quantity))
            {
                Assert.Fail($"{quantity.Counted}, {quantity.Value} of {quantity.Low}..{quantity.High} in '{Shown(text)}'");
            }
        }
    }

    private static bool CountsWithin(Quantity quantity, int length) => quantity.Counted is not { } counted || (counted.Length > 0 && counted.End <= length);

    private static bool HoldsItsValue(Quantity quantity) =>
        (quantity.Low is null || quantity.High is null || quantity.Low <= quantity.High)
        && (quantity.Value is null || (!(quantity.Low > quantity.Value + Slack(quantity)) && !(quantity.High < quantity.Value - Slack(quantity))));

    private static double Slack(Quantity quantity) => Math.Abs(quantity.Value!.Value) * 1e-9;

    private static string Shown(string text) => text.Length > 300 ? text[..300] : text;
}
