using System.Text;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

public class PagesTests
{
    [Theory]
    [InlineData("Three villages in the north")]
    [InlineData("said the ministry of health, which sent")]
    [InlineData("Who owns the dam")]
    [InlineData("evening.\nIts office was closed.")]
    [InlineData("We warned them for two years")]
    [InlineData("About 300 houses were damaged")]
    [InlineData("where 40 people waited on the roof")]
    public void Read_semanticPage_keeps(string words) => Assert.Contains(words, Read("semantic").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("900 dams")]
    [InlineData("Home")]
    [InlineData("cookies")]
    [InlineData("Advertisement")]
    [InlineData("must not be read")]
    [InlineData("always said")]
    [InlineData("All rights reserved")]
    [InlineData("By Jane Roe")]
    [InlineData("Getty")]
    [InlineData("Dam breach floods")]
    public void Read_semanticPage_leavesOut(string words) => Assert.DoesNotContain(words, Read("semantic").Text, StringComparison.Ordinal);

    [Fact]
    public void Read_semanticPage_findsWhatItSaysOfItself()
    {
        var article = Read("semantic");
        Assert.Equal("Dam breach floods three villages", article.Title);
        Assert.Equal("Port Sann Courier", article.Outlet);
        Assert.Equal("https://www.portsann-courier.test/2021/03/03/dam-breach", article.Url);
        Assert.Equal(new DateOnly(2021, 3, 3), article.Published);
        Assert.Equal(new DateTimeOffset(2021, 3, 3, 10, 15, 0, TimeSpan.FromHours(2)), article.PublishedAt);
        Assert.Equal(new DateTimeOffset(2021, 3, 4, 8, 0, 0, TimeSpan.Zero), article.Modified);
        Assert.Equal(["Jane Roe"], article.Authors);
        Assert.Equal(["AFP"], article.Agencies);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void Read_page_separatesParagraphsByBlankLines() => Assert.Contains("officials said.\n\nAt least 40", Read("semantic").Text, StringComparison.Ordinal);

    [Fact]
    public void Read_figureCaption_staysAndIsListed()
    {
        var caption = Assert.Single(Read("semantic").Furniture, furniture => furniture.Kind == FurnitureKind.Caption);
        Assert.StartsWith("A man rows", caption.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_evidence_pointsAtTheWordsThatSayIt()
    {
        var article = Read("semantic");
        var outlet = article.Evidence.First(evidence => evidence.Field == MetadataField.Outlet);
        Assert.Equal("Port Sann Courier", article.Original[outlet.Original.Start..outlet.Original.End]);
        var published = article.Evidence.First(evidence => evidence.Field == MetadataField.Published);
        Assert.StartsWith("2021-03-03", article.Original[published.Original.Start..published.Original.End], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_pageLaidOutByTables_findsTheArticle()
    {
        var article = Read("old");
        Assert.StartsWith("Three villages", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("Wednesday evening.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("price of bread", article.Text, StringComparison.Ordinal);
        Assert.Equal(["Jane Roe"], article.Authors);
        Assert.Equal(new DateOnly(2021, 3, 3), article.Published);
    }

    [Fact]
    public void Read_pageThatAScriptFills_takesTheBodyFromItsData()
    {
        var article = Read("script-filled");
        Assert.StartsWith("Three villages", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Loading", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_tableOfData_keepsItsRowsAsLines() => Assert.Contains("Lower Sann 23 2\nUpper Sann 17 0", Read("table").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Quotes &ldquo;inside&rdquo; the text &amp; entities &#8211; all are read as the signs they stand for.</p>", "Quotes “inside” the text & entities – all are read as the signs they stand for.")]
    [InlineData("<p>Letters<b>in</b><i>side</i> a word stay together, and spaces   between words\n\n are one space, always.</p>", "Lettersinside a word stay together, and spaces between words are one space, always.")]
    [InlineData("<p>One line of this paragraph ends here,<br>and the next one begins behind the break.</p>", "One line of this paragraph ends here,\nand the next one begins behind the break.")]
    [InlineData("Text without any paragraph, which stands in the body<br><br>and goes on after a gap, is read all the same.", "Text without any paragraph, which stands in the body\n\nand goes on after a gap, is read all the same.")]
    public void Read_markup_isReadAsTheTextItShows(string html, string text) =>
        Assert.Equal(text, ArticleReaders.Read("page", Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>"), "text/html").Article?.Text);

    [Fact]
    public void Read_everyPage_mapsItsTextToTheOriginal()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Readers", "pages")))
        {
            ReadArticleAssert.IsConsistent(ArticleReaders.ReadFile(file).Article!);
        }
    }

    private static ReadArticle Read(string page)
    {
        var result = ArticleReaders.ReadFile(Path.Combine(AppContext.BaseDirectory, "Readers", "pages", page + ".html"));
        Assert.True(result.Succeeded, result.Failure?.ToString());
        return result.Article;
    }
}
