namespace ClaimCompare.Cli;

/// <summary>
/// Cuts a stream of UTF-8 into its lines, one after the other, in a buffer that grows to the longest. A line ends with a line feed, a
/// carriage return, or both; a byte order mark is left out.
/// </summary>
internal sealed class Utf8Lines(Stream stream)
{
    private static ReadOnlySpan<byte> Mark => [0xef, 0xbb, 0xbf];

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool begun;

    /// <summary>The line before ended with a carriage return: a line feed right behind belongs to it.</summary>
    private bool behindReturn;

    /// <summary>The next line, without its end; it stands until the next call.</summary>
    /// <returns>False where there is none.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        SkipMark();
        for (var seen = 0; ;)
        {
            if (behindReturn && start < end)
            {
                start += buffer[start] == '\n' ? 1 : 0;
                behindReturn = false;
            }

            var length = buffer.AsSpan(start + seen, end - start - seen).IndexOfAny((byte)'\r', (byte)'\n');
            if (length >= 0)
            {
                line = buffer.AsMemory(start, seen + length);
                start += seen + length + 1;
                behindReturn = buffer[start - 1] == '\r';
                return true;
            }

            seen = end - start;
            if (!Fill())
            {
                line = buffer.AsMemory(start, seen);
                start = end;
                return seen > 0;
            }
        }
    }

    private void SkipMark()
    {
        while (!begun && end < Mark.Length && Fill())
        {
        }

        start += !begun && buffer.AsSpan(0, end).StartsWith(Mark) ? Mark.Length : 0;
        begun = true;
    }

    /// <summary>Moves what is left to the front and reads on behind it; false at the end of the stream.</summary>
    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream.Read(buffer.AsSpan(end));
        end += count;
        return count > 0;
    }
}
