using System.Diagnostics;
using System.Text;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

/// <summary>Input made to break, hang or blow up a reader is read or refused, in bounded time.</summary>
public class HostileInputTests
{
    /// <summary>Far above what any of these take, far below what anything quadratic would.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private const string Prose = "The ministry said on Monday that four people were hurt when a bus left the road near the town of Orsha.";

    public static TheoryData<string> Pages => new(
        [.. new Dictionary<string, string>
        {
            ["nested elements"] = Repeat("<div>", 50_000) + Prose,
            ["nested tables"] = Repeat("<table><tr><td>", 10_000) + Prose,
            ["nested lists"] = Repeat("<ul><li>", 15_000) + Prose,
            ["unclosed formatting"] = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<b id={i}><p>{(i % 1000 == 0 ? Prose : "x")}")),
            ["unclosed links"] = Repeat("<a href=x><p>word", 10_000),
            ["attributes"] = $"<p {Repeat("a b c d ", 25_000)}>{Prose}",
            ["attributes in many tags"] = Repeat("<p " + Repeat("a b c d ", 900) + ">x", 200),
            ["entities"] = $"<p>{Prose}{Repeat("&amp;&lt;&#x41;&notanentity;", 25_000)}",
            ["breaks"] = $"<p>{Prose}{Repeat("<br>", 35_000)}",
            ["siblings"] = Repeat("<p>short</p>", 17_000),
            ["foster parents"] = "<table>" + Repeat("<p>x</p>", 15_000),
            ["options"] = $"<select>{Repeat("<option>x", 25_000)}",
            ["unclosed tags"] = Repeat("<i ", 75_000),
            ["open angles"] = Repeat("<", 1_000_000),
            ["script without end"] = $"<p>{Prose}</p><script>{Repeat("var x = '<p>';", 25_000)}",
            ["comments"] = Repeat("<!-- x ", 50_000),
            ["nested data"] = $"<script type=application/ld+json>{Repeat("[", 25_000)}</script><p>{Prose}",
            ["large data"] = $"<script type=application/ld+json>[{Repeat("{\"@type\":\"NewsArticle\",\"headline\":\"x\"},", 5_000)}1]</script><p>{Prose}",
            ["long headline"] = $"<title>{Repeat("word ", 50_000)}</title><h1>{Repeat("word ", 50_000)}</h1><p>{Prose}",
            ["one long word"] = $"<p>{new string('x', 1_000_000)}",
            ["class names"] = $"<p class='{Repeat("related ad nav ", 12_000)}'>{Prose}",
        }.Select(page => page.Key + "\n" + page.Value)]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_hostilePage_isReadOrRefusedInTime(string page)
    {
        var html = page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        InTime(() => ArticleReaders.Read("page", Encoding.UTF8.GetBytes("<!doctype html><html><body>" + html), "text/html"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[x](")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("* a ")]
    [InlineData("_a")]
    [InlineData("**a** ")]
    [InlineData("\\")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("<")]
    [InlineData("<https://")]
    [InlineData("#")]
    [InlineData("# a\n")]
    [InlineData("> ")]
    [InlineData("thank you ")]
    [InlineData("We, the journalists of The Daily, need your help. ")]
    [InlineData("**x**, AFP report. ")]
    [InlineData("By AFP and ")]
    [InlineData("word\n")]
    [InlineData("Read more\n\n")]
    [InlineData("Title: x\n")]
    [InlineData("2022-10-15 ")]
    [InlineData("(Reuters) ")]
    [InlineData("The minister said so on Monday in the capital of the country. (AFP)\n\n")]
    [InlineData("a\r\n\r\n")]
    [InlineData("a line that was broken where the page of the mail ended and\n")]
    [InlineData("\ud83d\ude00")]
    public void ReadText_oneThingOverAndOver_isReadInTime(string unit) => InTime(() => ArticleReaders.ReadText("text", Repeat(unit, 120_000 / unit.Length)));

    [Fact]
    public void Read_randomBytes_neverThrows()
    {
        var random = new Random(7);
        for (var round = 0; round < 25; round++)
        {
            var bytes = new byte[random.Next(1, 4000)];
            random.NextBytes(bytes);
            foreach (var kind in (string?[])[null, ".txt", "text/html; charset=shift_jis", ".html"])
            {
                InTime(() => ArticleReaders.Read("random", bytes, kind));
            }
        }
    }

    [Fact]
    public void Read_randomMarkup_neverThrows()
    {
        string[] parts =
        [
            "<p>", "</p>", "<div class=related>", "</div>", "<table>", "<tr>", "<td>", "</td>", "<a href=#>", "</a>", "<h1>", "<figure>", "<figcaption>", "<script>", "</script>", "<br>",
            "<blockquote>", "</body>", "<li>", "&nbsp;", "&#0;", "<![CDATA[", "<svg>", "<title>", "<b>", "<!--", "-->", Prose, "Read more", "By AFP", "15 October 2022", "\u0000", "<template>",
            "<form>", "<select>", "<meta property=og:title content='", "'>", "<time datetime=2022-10-15>",
        ];
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => parts[random.Next(parts.Length)]));
            if (InTime(() => ArticleReaders.Read("markup", Encoding.UTF8.GetBytes(html), "text/html")).Article is { } article)
            {
                ReadArticleAssert.IsConsistent(article);
            }
        }
    }

    [Fact]
    public void ReadText_randomLines_staysConsistent()
    {
        string[] parts =
        [
            "# ", "**", "[a](b)", "By AFP", "\n", "\n\n", "\r\n", " ", "Source: TSF", "October 15, 2022", "Read more", "Original url:\n<https://a-herald.com/x>", Prose, "(Photo: Name)", "* ", "_", "\\",
            "Support The Daily Herald!", "---\n", "title: x", "(With information from EFE)", "\u00a0", "\ufeff", ">", "![x](y)",
        ];
        var random = new Random(13);
        for (var round = 0; round < 600; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            if (ArticleReaders.ReadText("lines", text).Article is { } article)
            {
                ReadArticleAssert.IsConsistent(article);
            }
        }
    }

    private static ReadResult InTime(Func<ReadResult> read)
    {
        var clock = Stopwatch.StartNew();
        var result = read();
        Assert.True(clock.Elapsed < Bound, $"took {clock.Elapsed}");
        Assert.True(result.Succeeded || result.Failure.Problem.Length > 0);
        return result;
    }

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();
}
