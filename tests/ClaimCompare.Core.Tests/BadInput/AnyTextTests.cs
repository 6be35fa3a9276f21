using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCompare.Core.Tests.BadInput;

/// <summary>No text makes the engine throw or point outside of it.</summary>
public class AnyTextTests
{
    /// <summary>The generators start here in every run: a failure is one for everybody.</summary>
    private const ulong Seed = 20221015;

    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\n\n", "\r\n", "\t", ".", ",", ";", ":", "?", "!", "…", "-", "—", "(", ")", "[", "]", "\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»",
        "%", "$", "€", "/", "~", "+", "*", "_", "#", "&", "0", "1", "9,000", "7.6", "1/2", "½", "2022", "10-15", "3pm", "24-year-old", "1e9", "99999999999999999999", "0.0.0",
        "one", "two", "six", "million", "hundreds", "dozens", "half", "third", "of", "than", "more", "about", "under", "just", "between", "and", "from", "to", "up", "no", "fewer",
        "killed", "wounded", "people", "soldiers", "including", "others", "said", "says", "told", "according", "to", "denied", "that", "who", "he", "she", "they", "the", "a",
        "Monday", "last", "week", "October", "15", "yesterday", "ago", "years", "since", "until", "early", "quarter", "Gen.", "Dr.", "U.S.", "p.m.", "Anna", "Lee", "President",
        "Reuters", "(AP)", "ministry", "quoted", "by", "was", "were", "will", "not", "never", "didn't", "Lee's", "officers'", "percent", "dollars", "km", "°C",
        "\u200b", "\u200f", "\u202e", "\ufeff", "\u00a0", "\u00ad", "\ud83d", "\ude00", "\ud83d\ude00", "\u0301", "é", "ß", "İ", "ı", "中文", "Минск", "عربي", "\0", "\u2028", "�",
    ];

    public static TheoryData<string> OwnArticles => [.. Articles().Select(article => article.Text)];

    [Fact]
    public void Analyze_wordsAndMarksInAnyOrder_keepsTheLaws() =>
        Check(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)), 1500);

    [Fact]
    public void Analyze_wordsWithSpacesInAnyOrder_keepsTheLaws() =>
        Check(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)), 1500);

    [Fact]
    public void Analyze_randomUnits_keepsTheLaws() =>
        Check(Gen.Choose(0, char.MaxValue).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)), 500);

    [Fact]
    public void Analyze_randomBytesAsText_keepsTheLaws() =>
        Check(Gen.Choose(0, 255).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)), 500);

    [Theory]
    [MemberData(nameof(OwnArticles))]
    public void Analyze_everyPrefixAndSuffixOfAnArticle_keepsTheLaws(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i <= text.Length; i++)
        {
            AnalysisLaws.Check(text[..i]);
            AnalysisLaws.Check(text[i..]);
        }
    }

    [Theory]
    [MemberData(nameof(OwnArticles))]
    public void Analyze_articleWithOneUnitReplaced_keepsTheLaws(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Units = "\"'\n .9\ud800\u202e";
        for (var i = 0; i < text.Length; i++)
        {
            AnalysisLaws.Check(string.Concat(text.AsSpan(0, i), Units.AsSpan(i % Units.Length, 1), text.AsSpan(i + 1)));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("” ")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("‘ ")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData(". ")]
    [InlineData("9")]
    [InlineData("9,")]
    [InlineData("9 ")]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("A ")]
    [InlineData("A.")]
    [InlineData("U.S. ")]
    [InlineData("\n")]
    [InlineData("\ud83d")]
    [InlineData("\u0301")]
    [InlineData("\u200f")]
    [InlineData("and ")]
    [InlineData("million ")]
    [InlineData("two and ")]
    [InlineData("killed ")]
    [InlineData("said ")]
    [InlineData("said that ")]
    [InlineData("he said, \"")]
    [InlineData("according to ")]
    [InlineData("more than ")]
    [InlineData("Monday ")]
    [InlineData("last week ")]
    [InlineData("the ")]
    [InlineData("Lee ")]
    [InlineData("Lee's ")]
    [InlineData("President Lee ")]
    [InlineData("to ")]
    [InlineData("1/")]
    [InlineData("%")]
    public void Analyze_oneThingAMillionTimes_keepsTheLaws(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        AnalysisLaws.Check(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
    }

    [Theory]
    [MemberData(nameof(OwnArticles))]
    public void Analyze_oneSentenceOfAMegabyte_keepsTheLaws(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var endless = text.Replace(". ", ", ", StringComparison.Ordinal).Replace('\n', ' ').Replace('?', ',');
        AnalysisLaws.Check(string.Concat(Enumerable.Repeat(endless, 1_000_000 / endless.Length)));
    }

    [Fact]
    public void Analyze_articleTwice_givesTheSame()
    {
        foreach (var article in Articles())
        {
            var first = ArticleAnalyzer.Analyze(article);
            var second = ArticleAnalyzer.Analyze(article);
            Assert.Equal(first.Body.Quantities, second.Body.Quantities);
            Assert.Equal(first.Body.Dates, second.Body.Dates);
            Assert.Equal(first.Claims, second.Claims);
        }
    }

    private static void Check(Gen<string> texts, int count) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(120).WithReplay(Seed, 1),
        Prop.ForAll(texts.ToArbitrary(), text => AnalysisLaws.Check(text) is not null));

    private static IEnumerable<Article> Articles() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "BadInput/articles.jsonl")).Select(line =>
    {
        var json = JsonElement.Parse(line);
        return new Article
        {
            Id = "a",
            Text = json.GetProperty("text").GetString()!,
            Title = json.GetProperty("title").GetString(),
            Published = json.GetProperty("published").GetString() is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null,
        };
    });
}
