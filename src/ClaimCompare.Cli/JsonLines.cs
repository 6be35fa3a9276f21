using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    /// <summary>From here to <see cref="LastPlain"/> all but the quotation mark and the backslash stand for themselves in a JSON string, in one byte.</summary>
    private const ushort FirstPlain = ' ';

    private const ushort LastPlain = '~';

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

    /// <param name="name">The property's name.</param>
    /// <param name="word">A short value in ASCII that needs no escape.</param>
    public void WriteWord(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        Name(name);
        buffer[count++] = (byte)'"';
        Copy(word);
        buffer[count++] = (byte)'"';
    }

    public void WriteStringValue(string value)
    {
        Separate();
        Quoted(value);
    }

    public void WriteNumber(ReadOnlySpan<byte> name, int value)
    {
        Name(name);
        Whole(value);
    }

    /// <summary>Two properties, "start" and "end", in one go: a third of all that is printed are these.</summary>
    public void WriteSpan(int start, int end)
    {
        MakeRoom();
        if (follows)
        {
            buffer[count++] = (byte)',';
        }

        Copy("\"start\":"u8);
        Whole(start);
        Copy(",\"end\":"u8);
        Whole(end);
        follows = true;
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
        MakeRoom();
        var to = buffer.AsSpan(count, name.Length + 4);
        var at = 0;
        if (follows)
        {
            to[at++] = (byte)',';
        }

        to[at++] = (byte)'"';
        name.CopyTo(to[at..]);
        at += name.Length;
        to[at++] = (byte)'"';
        to[at++] = (byte)':';
        count += at;
        follows = true;
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

    private void Whole(int value)
    {
        value.TryFormat(buffer.AsSpan(count), out var written, default, CultureInfo.InvariantCulture);
        count += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Copy(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.AsSpan(count));
        count += bytes.Length;
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        buffer[count++] = (byte)'"';
        for (text = text[CopyPlain(text)..]; !text.IsEmpty; text = text[CopyPlain(text)..])
        {
            text = text[Escape(text)..];
        }

        MakeRoom();
        buffer[count++] = (byte)'"';
    }

    /// <summary>Copies what stands for itself at the start of a text.</summary>
    /// <returns>How long it is.</returns>
    private int CopyPlain(ReadOnlySpan<char> text)
    {
        var done = 0;
        int copied, part;
        do
        {
            MakeRoom();
            part = Math.Min(text.Length - done, buffer.Length - count);
            copied = Narrow(MemoryMarshal.Cast<char, ushort>(text.Slice(done, part)), buffer.AsSpan(count, part));
            count += copied;
            done += copied;
        }
        while (copied == part && done < text.Length);
        return done;
    }

    /// <summary>Looks and copies in one go, sixteen characters at a time.</summary>
    private static int Narrow(ReadOnlySpan<ushort> text, Span<byte> to)
    {
        var i = 0;
        for (; i + Vector128<byte>.Count <= text.Length; i += Vector128<byte>.Count)
        {
            var (low, high) = (Vector128.Create(text[i..]), Vector128.Create(text[(i + Vector128<ushort>.Count)..]));
            if ((Odd(low) | Odd(high)) != Vector128<ushort>.Zero)
            {
                break;
            }

            Vector128.Narrow(low, high).CopyTo(to[i..]);
        }

        for (; i < text.Length && text[i] is >= FirstPlain and <= LastPlain and not '"' and not '\\'; i++)
        {
            to[i] = (byte)text[i];
        }

        return i;
    }

    /// <summary>Marks what does not stand for itself.</summary>
    private static Vector128<ushort> Odd(Vector128<ushort> text) =>
        Vector128.GreaterThan(text - Vector128.Create(FirstPlain), Vector128.Create((ushort)(LastPlain - FirstPlain)))
        | Vector128.Equals(text, Vector128.Create((ushort)'"')) | Vector128.Equals(text, Vector128.Create((ushort)'\\'));

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
