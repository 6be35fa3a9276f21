using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCompare.Cli.Tests;

/// <summary>What is printed is, byte for byte, what the platform's own JSON writer prints.</summary>
public class JsonLinesTests
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Strings_of_every_character_among_letters_are_escaped_like_the_platforms()
    {
        var text = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => $"{(char)c}a"));
        Assert.Equal(Platform(writer => writer.WriteString("text", text)), Ours(lines => lines.WriteString("text"u8, text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d\ude00 fire \ud83d\udd25")]
    [InlineData("a lone \ud83d in the middle, and at the end \udd25")]
    [InlineData("\udd25\ud83d")]
    [InlineData("“Ça va?” – said Łukasz\tof the \"Café\\Bar\"\r\n\u0001")]
    public void Strings_with_marks_letters_and_surrogates_are_escaped_like_the_platforms(string text) =>
        Assert.Equal(Platform(writer => writer.WriteString("text", text)), Ours(lines => lines.WriteString("text"u8, text)));

    [Theory]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("é")]
    public void Strings_longer_than_the_buffer_are_printed_whole(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_001));
        Assert.Equal(Platform(writer => writer.WriteString("text", text)), Ours(lines => lines.WriteString("text"u8, text)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(-3)]
    [InlineData(0.3333)]
    [InlineData(9000)]
    [InlineData(7_600_000)]
    [InlineData(999_999_999_999_999)]
    [InlineData(1e15)]
    [InlineData(1.5e300)]
    [InlineData(123_456_789.125)]
    public void Numbers_are_printed_like_the_platforms(double number) =>
        Assert.Equal(Platform(writer => writer.WriteNumber("value", number)), Ours(lines => lines.WriteNumber("value"u8, number)));

    [Fact]
    public void Objects_arrays_and_values_are_separated_and_closed()
    {
        var line = Ours(lines =>
        {
            lines.WriteNull("a"u8);
            lines.WriteStartArray("b"u8);
            lines.WriteStringValue("x");
            lines.WriteStringValue("y");
            lines.WriteStartObject();
            lines.WriteDay("day"u8, new DateOnly(2022, 3, 4));
            lines.WriteEndObject();
            lines.WriteEndArray();
            lines.WriteStartObject("c"u8);
            lines.WriteEndObject();
            lines.WriteBoolean("d"u8, true);
            lines.WriteNumber("e"u8, -12);
        });
        Assert.Equal("""{"a":null,"b":["x","y",{"day":"2022-03-04"}],"c":{},"d":true,"e":-12}""" + "\n", line);
    }

    private static string Ours(Action<JsonLines> write)
    {
        using var output = new MemoryStream();
        using (var lines = new JsonLines(output))
        {
            lines.WriteStartObject();
            write(lines);
            lines.WriteEndObject();
            lines.EndLine();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Platform(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Relaxed))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }
}
