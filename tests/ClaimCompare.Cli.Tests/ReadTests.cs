using System.Text;
using System.Text.Json;

namespace ClaimCompare.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimcompare-read-").FullName;

    [Fact]
    public void Read_textFile_printsItsArticleAndFurniture()
    {
        var file = Write("dam-breach.md", """
            # Dam breach floods three villages

            By AFP

            March 3, 2021

            Three villages in the north were flooded on Wednesday after a dam broke, officials said.

            Advertisement
            """);
        var (code, output, error) = Run("read", file);
        Assert.Equal((0, ""), (code, error));
        using var line = JsonDocument.Parse(output);
        var article = line.RootElement;
        Assert.Equal("dam-breach", article.GetProperty("id").GetString());
        Assert.Equal("Dam breach floods three villages", article.GetProperty("title").GetString());
        Assert.Equal("2021-03-03", article.GetProperty("published").GetString());
        Assert.Equal("AFP", article.GetProperty("agencies")[0].GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("outlet").ValueKind);
        Assert.Contains(article.GetProperty("furniture").EnumerateArray(), item => item.GetProperty("kind").GetString() == "advertisement");
    }

    [Fact]
    public void Read_badFileAmongGoodOnes_namesItAndReadsTheOthers()
    {
        var bad = Write("nothing.txt", "");
        var good = Write("good.txt", "Three villages in the north were flooded on Wednesday after a dam broke, officials said.");
        var (code, output, error) = Run("read", bad, good);
        Assert.Equal(1, code);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("nothing.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_withoutFiles_isBadUsage() => Assert.Equal(2, Run("read").Code);

    [Fact]
    public void Extract_textFile_goesThroughTheReader()
    {
        var file = Write("dam.txt", "Dam breach floods three villages\n\nThree villages were flooded on Wednesday after a dam broke, and 40 people were hurt.\n\nRead more\n");
        var (code, output, _) = Run("extract", file);
        Assert.Equal(0, code);
        using var line = JsonDocument.Parse(output);
        Assert.Equal("dam", line.RootElement.GetProperty("id").GetString());
        Assert.DoesNotContain("Read more", line.RootElement.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_twoFilesOfOneName_isAnErrorOnTheSecond()
    {
        const string Text = "Three villages were flooded on Wednesday after a dam broke, and 40 people were hurt.";
        var (code, _, error) = Run("compare", Write("dam.txt", Text), Write("dam.md", Text));
        Assert.Equal(1, code);
        Assert.Contains("dam.md", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Commands.Run(args, Stream.Null, output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
