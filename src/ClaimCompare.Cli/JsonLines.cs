using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCompare.Cli;

/// <summary>Prints one JSON object a line; the buffer is used again for every line.</summary>
public sealed class JsonLines(Stream output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter writer = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    private readonly BufferedStream stream = new(output, 1 << 16);

    public void Line(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        write(writer);
        writer.Flush();
        stream.Write(buffer.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        stream.Flush();
        writer.Dispose();
    }
}
