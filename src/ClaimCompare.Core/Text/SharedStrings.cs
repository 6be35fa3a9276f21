using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimCompare.Core.Text;

/// <summary>
/// Short strings that a thread made lately: names, speakers and counted nouns come again and again, in one article and from one to the
/// next, and are not made anew each time. A table of fixed size; a string that has to make room only is made again.
/// </summary>
internal static class SharedStrings
{
    /// <summary>Longer stretches hardly come twice.</summary>
    public const int Longest = 64;

    /// <summary>Places in the table; a power of two.</summary>
    private const int Places = 1 << 11;

    [ThreadStatic]
    private static string?[]? table;

    /// <summary>A string of these characters.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        ref var place = ref (table ??= new string?[Places])[Hash(text) & (Places - 1)];
        return place is not null && text.SequenceEqual(place) ? place : place = text.ToString();
    }

    /// <summary>A string of a head and what follows it.</summary>
    public static string Of(string head, string tail)
    {
        Span<char> text = stackalloc char[Longest];
        if (head.Length + tail.Length > text.Length)
        {
            return head + tail;
        }

        head.CopyTo(text);
        tail.CopyTo(text[head.Length..]);
        return Of(text[..(head.Length + tail.Length)]);
    }

    /// <summary>Of the length and of the characters at both ends and in the middle: two texts that share them only take each other's place.</summary>
    private static int Hash(ReadOnlySpan<char> text)
    {
        const int Sample = sizeof(ulong);
        var bytes = MemoryMarshal.AsBytes(text);
        if (bytes.Length < Sample)
        {
            return (text[0] * 31) + (text[text.Length / 2] * 17) + text[^1] + text.Length;
        }

        // The odd constants nearest to 2^64 over the golden ratio, and over its square, as in PackedWord.
        var ends = MemoryMarshal.Read<ulong>(bytes) + BitOperations.RotateLeft(MemoryMarshal.Read<ulong>(bytes[^Sample..]), 31);
        var mixed = (ends * 0x9E3779B97F4A7C15) ^ (MemoryMarshal.Read<ulong>(bytes[((bytes.Length - Sample) / 2)..]) * 0x61C8864680B583EB);
        return (int)(mixed >> 40) + text.Length;
    }
}
