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

    private static (int Code, string Output, string Error) Run(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Commands.Run(args, new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
