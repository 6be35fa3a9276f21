using System.Text;

namespace ClaimCompare.Cli.Tests;

public class CommandsTests
{
    [Fact]
    public void Extract_brokenLineAmongGoodOnes_namesItAndReadsTheOthers()
    {
        var (code, output, error) = Run("""
            {"id": "a", "text": "One."}
            not json
            {"id": "b", "text": "Two."}
            """, "extract");
        Assert.Equal(1, code);
        Assert.Equal(2, output.Count(c => c == '\n'));
        Assert.Contains("line 2", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_repeatedId_isAnErrorOnItsLine()
    {
        var (code, _, error) = Run("""
            {"id": "a", "text": "One."}
            {"id": "a", "text": "Two."}
            """, "compare");
        Assert.Equal(1, code);
        Assert.Contains("line 2", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_unknownVerb_isBadUsage() => Assert.Equal(2, Run("", "guess").Code);

    [Fact]
    public void Ingest_goodFileAndMissingOne_addsTheOneAndNamesTheOther()
    {
        var folder = Directory.CreateTempSubdirectory("claimcompare-cli-");
        var article = Path.Combine(folder.FullName, "ferry.txt");
        File.WriteAllText(article, "A ferry with 212 passengers ran aground off Sandholm on Friday, the coast guard said.");
        var data = Path.Combine(folder.FullName, "data");

        var (code, output, error) = Run("", "ingest", "--data", data, article, Path.Combine(folder.FullName, "none.txt"));
        Assert.Equal(1, code);
        Assert.Contains("ferry.txt: added, article ", output, StringComparison.Ordinal);
        Assert.Contains("none.txt", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(data, "claimcompare.db")));

        var again = Run("", "ingest", "--data", data, article);
        Assert.Equal(0, again.Code);
        Assert.Contains("already there", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ingest_fileOfManyArticles_isRefusedAndTheOthersAreAdded()
    {
        var folder = Directory.CreateTempSubdirectory("claimcompare-cli-").FullName;
        var (many, one) = (Path.Combine(folder, "many.jsonl"), Path.Combine(folder, "one.txt"));
        File.WriteAllText(many, "{\"text\":\"Twelve people were hurt in Arlun on Monday, police said.\"}");
        File.WriteAllText(one, "Twelve people were hurt in Arlun on Monday, police said.");
        var (code, output, error) = Run("", "ingest", "--data", Path.Combine(folder, "data"), many, one);
        Assert.Equal(1, code);
        Assert.Contains("many.jsonl: it holds an article a line", error, StringComparison.Ordinal);
        Assert.Contains("one.txt: added", output, StringComparison.Ordinal);
        Assert.DoesNotContain("many.jsonl", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ingest_noFile_isBadUsage() => Assert.Equal(2, Run("", "ingest", "--data", "somewhere").Code);

    private static (int Code, string Output, string Error) Run(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Commands.Run(args, new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
