using System.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// Bytes to text. A byte order mark decides, then valid UTF-8, then the encoding that the media type or the page declares;
/// pages that declare none are read as Windows-1252, as browsers do, other files are refused.
/// </summary>
internal static class Decoding
{
    /// <summary>A page's declaration stands in its first bytes; HTML asks for 1024, real pages need more.</summary>
    private const int DeclarationWithin = 8192;

    /// <summary>The share of control bytes from which a file counts as binary.</summary>
    private const double MostControl = 0.02;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (HasUtf16Mark(bytes))
        {
            return false;
        }

        const int Sample = 64 * 1024;
        var control = 0;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        foreach (var b in sample)
        {
            if (b == 0)
            {
                return true;
            }

            control += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0c or 0x1b) ? 1 : 0;
        }

        return control > sample.Length * MostControl || bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\u0003\u0004"u8);
    }

    /// <summary>The text, or null where the bytes are in no encoding that is known or declared.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? mediaType, bool isPage)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]))
        {
            return Strict(StrictUtf8, bytes[3..]);
        }

        if (HasUtf16Mark(bytes))
        {
            return Strict(new UnicodeEncoding(bytes[0] == 0xfe, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]);
        }

        if (Strict(StrictUtf8, bytes) is { } text)
        {
            return text;
        }

        var declared = Charset(mediaType) ?? (isPage ? Charset(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)])) : null);
        if (declared is not null && Named(declared) is { } encoding)
        {
            return encoding.GetString(bytes);
        }

        return isPage ? Named("windows-1252")!.GetString(bytes) : null;
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && ((bytes[0] == 0xff && bytes[1] == 0xfe) || (bytes[0] == 0xfe && bytes[1] == 0xff));

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The name behind "charset=".</summary>
    private static string? Charset(string? declaration)
    {
        var at = declaration?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var rest = declaration.AsSpan(at + "charset".Length).TrimStart();
        if (!rest.StartsWith("="))
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \"'");
        var end = 0;
        while (end < rest.Length && end < 40 && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '_' or ':' or '.'))
        {
            end++;
        }

        return end == 0 ? null : rest[..end].ToString();
    }

    private static Encoding? Named(string name)
    {
        // Text declared as Latin-1 is Windows-1252, as the web's standard says; what failed as UTF-8 is not UTF-8.
        var known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" or "utf-8" or "utf8" => "windows-1252",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
