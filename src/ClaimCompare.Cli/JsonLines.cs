using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace ClaimCompare.Cli;

/// <summary>
/// Prints JSON objects, one a line, through one small buffer, however long a line is. A line has ten times the bytes of its article, most
/// of them names and short values: those are copied as they stand, only texts are looked at for what must be escaped.
/// </summary>
public sealed class JsonLines(Stream output) : IDisposable
{
    /// <summary>Room for any name or number with the marks around it, and for an escaped character.</summary>
    private const int Longest = 64;

    /// <summary>What stands for itself in a JSON string, in one byte.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly byte[] buffer = new byte[1 << 16];
    private int count;

    /// <summary>A value stands to the left, in the same object or array.</summary>
    private bool follows;

    public void WriteStartObject() => Start('{');

    public void WriteStartObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open('{');
    }

    public void WriteEndObject() => End('}');

    public void WriteStartArray() => Start('[');

    public void WriteStartArray(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open('[');
    }

    public void WriteEndArray() => End(']');

    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            WriteNull(name);
        }
        else
        {
            WriteString(name, value.AsSpan());
        }
    }

    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Name(name);
        Quoted(value);
    }

    public void WriteStringValue(string value)
    {
        Separate();
        Quoted(value);
    }

    public void WriteNumber(ReadOnlySpan<byte> name, int value)
    {
        Name(name);
        value.TryFormat(buffer.AsSpan(count), out var written, default, CultureInfo.InvariantCulture);
        count += written;
    }

    /// <param name="name">The property's name.</param>
    /// <param name="value">A finite number.</param>
    public void WriteNumber(ReadOnlySpan<byte> name, double value)
    {
        // Nearly all figures of the news are whole; up to here they print as integers do.
        const double LargestPlain = 1e15;
        Name(name);
        int written;
        if (value is >= 1 and < LargestPlain && double.IsInteger(value))
        {
            ((long)value).TryFormat(buffer.AsSpan(count), out written, default, CultureInfo.InvariantCulture);
        }
        else
        {
            value.TryFormat(buffer.AsSpan(count), out written, default, CultureInfo.InvariantCulture);
        }

        count += written;
    }

    public void WriteDay(ReadOnlySpan<byte> name, DateOnly value)
    {
        Name(name);
        buffer[count++] = (byte)'"';
        value.TryFormat(buffer.AsSpan(count), out var written, "O", CultureInfo.InvariantCulture);
        count += written;
        buffer[count++] = (byte)'"';
    }

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Copy(value ? "true"u8 : "false"u8);
    }

    public void WriteNull(ReadOnlySpan<byte> name)
    {
        Name(name);
        Copy("null"u8);
    }

    public void EndLine()
    {
        MakeRoom();
        buffer[count++] = (byte)'\n';
        follows = false;
    }

    public void Dispose()
    {
        Flush();
        output.Flush();
    }

    private void Start(char mark)
    {
        Separate();
        Open(mark);
    }

    private void Open(char mark)
    {
        buffer[count++] = (byte)mark;
        follows = false;
    }

    private void End(char mark)
    {
        MakeRoom();
        buffer[count++] = (byte)mark;
        follows = true;
    }

    /// <summary>A name with its marks; room for a short value is left behind it.</summary>
    private void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        buffer[count++] = (byte)'"';
        Copy(name);
        buffer[count++] = (byte)'"';
        buffer[count++] = (byte)':';
    }

    private void Separate()
    {
        MakeRoom();
        if (follows)
        {
            buffer[count++] = (byte)',';
        }

        follows = true;
    }

    private void Copy(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.AsSpan(count));
        count += bytes.Length;
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        buffer[count++] = (byte)'"';
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            CopyPlain(plain < 0 ? text : text[..plain]);
            text = plain < 0 ? [] : text[(plain + Escape(text[plain..]))..];
        }

        MakeRoom();
        buffer[count++] = (byte)'"';
    }

    private void CopyPlain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            MakeRoom();
            var part = Math.Min(text.Length, buffer.Length - count);
            Ascii.FromUtf16(text[..part], buffer.AsSpan(count), out _);
            count += part;
            text = text[part..];
        }
    }

    /// <summary>Writes the first character of a text: as it is, in UTF-8, unless it must be escaped.</summary>
    /// <returns>How long it is.</returns>
    private int Escape(ReadOnlySpan<char> text)
    {
        MakeRoom();
        var valid = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
        if (valid && !Encoder.WillEncode(rune.Value))
        {
            count += rune.EncodeToUtf8(buffer.AsSpan(count));
            return length;
        }

        Span<char> escaped = stackalloc char[Longest];
        Encoder.Encode(text[..length], escaped, out _, out var written);
        Ascii.FromUtf16(escaped[..written], buffer.AsSpan(count), out _);
        count += written;
        return length;
    }

    private void MakeRoom()
    {
        if (buffer.Length - count < Longest * 2)
        {
            Flush();
        }
    }

    private void Flush()
    {
        output.Write(buffer, 0, count);
        count = 0;
    }
}
