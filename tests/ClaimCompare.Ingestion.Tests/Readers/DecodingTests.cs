using System.Text;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

public class DecodingTests
{
    private const string Words = "Le maire de Besançon a déclaré lundi que quatre personnes ont été blessées à l’hôpital – « grièvement ».";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;

    [Fact]
    public void Read_utf8WithMark_dropsTheMark() => Assert.Equal(Words, Text([0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Words)], ".txt"));

    [Fact]
    public void Read_utf16WithMark_isDecoded()
    {
        Assert.Equal(Words, Text([0xff, 0xfe, .. Encoding.Unicode.GetBytes(Words)], ".txt"));
        Assert.Equal(Words, Text([0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Words)], ".txt"));
    }

    [Fact]
    public void Read_textWithDeclaredCharset_isDecoded() => Assert.Equal(Words, Text(Windows1252.GetBytes(Words), "text/plain; charset=windows-1252"));

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("")]
    public void Read_pageOfOneByteCharacters_isDecodedWhateverItDeclares(string declaration) =>
        Assert.Equal(Words, Text(Windows1252.GetBytes($"<html><head>{declaration}</head><body><p>{Words}</p></body></html>"), ".html"));

    [Fact]
    public void Read_cyrillicPage_isDecodedAsDeclared()
    {
        const string Russian = "Министерство обороны сообщило в понедельник, что в стране находятся девять тысяч военнослужащих.";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes($"<html><head><meta charset=\"windows-1251\"></head><body><p>{Russian}</p></body></html>");
        Assert.Equal(Russian, Text(bytes, "text/html"));
    }

    [Fact]
    public void Read_utf8PageThatDeclaresAnother_isUtf8() =>
        Assert.Equal(Words, Text(Encoding.UTF8.GetBytes($"<html><head><meta charset=iso-8859-1></head><body><p>{Words}</p></body></html>"), ".html"));

    [Fact]
    public void Read_kindUnknown_isToldByHowItBegins()
    {
        Assert.Equal(Words, Text(Encoding.UTF8.GetBytes($"\n<!DOCTYPE html>\n<html><body><p>{Words}</p></body></html>"), null));
        Assert.Equal($"<sic> {Words}", Text(Encoding.UTF8.GetBytes($"<sic> {Words}"), null));
    }

    private static string Text(byte[] bytes, string? kind)
    {
        var result = ArticleReaders.Read("copy", bytes, kind);
        Assert.True(result.Succeeded, result.Failure?.ToString());
        return result.Article.Text;
    }
}
