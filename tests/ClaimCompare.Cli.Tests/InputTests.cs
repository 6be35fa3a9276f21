using System.Text;

namespace ClaimCompare.Cli.Tests;

/// <summary>How input is cut into lines and what encodings it may come in.</summary>
public class InputTests
{
    [Theory]
    [InlineData("{\"text\": \"a\"}\n{\"text\": \"b\"}\n{\"text\": \"c\"}\n", "1 2 3")]
    [InlineData("{\"text\": \"a\"}\r\n{\"text\": \"b\"}\r\n\r\n{\"text\": \"c\"}", "1 2 4")]
    [InlineData("{\"text\": \"a\"}\r{\"text\": \"b\"}\r", "1 2")]
    [InlineData("\n \t\n\u00a0\u3000\n{\"text\": \"a\"}", "4")]
    [InlineData("\ufeff{\"text\": \"a\"}", "1")]
    [InlineData("", "")]
    public void Lines_end_with_either_mark_and_blank_ones_are_counted_only(string input, string ids)
    {
        var (code, output, error) = Extract(Encoding.UTF8.GetBytes(input));
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(ids, Ids(output));
    }

    [Fact]
    public void Bytes_that_are_no_characters_are_replaced()
    {
        var (code, output, _) = Extract([.. "{\"text\": \"a"u8, 0xff, 0xc3, .. "b\"}\n"u8]);
        Assert.Equal(0, code);
        Assert.Contains("\"text\":\"a\ufffd\ufffdb\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_lines_are_named_with_the_place_of_the_fault()
    {
        var (code, output, error) = Extract("{\"text\": \"a\"}\nno article\n[1]\n{\"title\": \"b\"}\n{\"text\": 5}\n{\"text\": \"c\"}\n"u8.ToArray());
        Assert.Equal(1, code);
        Assert.Equal("1 6", Ids(output));
        Assert.Contains("-, line 2: ", error, StringComparison.Ordinal);
        Assert.Contains("-, line 3: an article is a JSON object with at least a \"text\".", error, StringComparison.Ordinal);
        Assert.Contains("-, line 4: the article has no \"text\".", error, StringComparison.Ordinal);
        Assert.Contains("-, line 5: \"text\" must be a string.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_and_read_in_pieces_are_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Twelve people were hurt. ", 8000));
        var bytes = Encoding.UTF8.GetBytes($"{{\"text\": \"{text}\"}}\r\n{{\"text\": \"short\"}}\r\n");
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Assert.Equal(0, Commands.Run(["extract"], new Trickle(bytes), output, error));
        Assert.Equal("1 2", Ids(Encoding.UTF8.GetString(output.ToArray())));
    }

    [Fact]
    public void Files_in_utf16_are_read()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "articles.jsonl");
        File.WriteAllText(file, "{\"text\": \"Łódź\"}\n", Encoding.Unicode);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Assert.Equal(0, Commands.Run(["extract", file], Stream.Null, output, error));
        Assert.Contains("Łódź", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Extract(byte[] input)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Commands.Run(["extract"], new MemoryStream(input), output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static string Ids(string output) => string.Join(' ', output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]));

    /// <summary>Hands out a few bytes at a time, as a pipe may.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 777)]);
    }
}
