using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>
/// A word of ASCII letters with nothing behind it that could belong to it: nearly every word of a text. It is measured, folded and its case
/// told from all its letters at once; <see cref="Tokenizer"/> reads the others letter by letter, to the same effect.
/// </summary>
internal readonly struct PlainWord
{
    private readonly uint upper;

    private PlainWord(int length, uint upper, PackedWord packed)
    {
        Length = length;
        this.upper = upper;
        Packed = packed;
    }

    public int Length { get; }

    /// <summary>The word in lower case.</summary>
    public PackedWord Packed { get; }

    public TokenCase Case => upper == 0 ? TokenCase.Lower
        : BitOperations.PopCount(upper) == Length ? Length == 1 ? TokenCase.Capitalized : TokenCase.Upper
        : upper == 1 ? TokenCase.Capitalized : TokenCase.Mixed;

    /// <summary>Reads the word at <paramref name="start"/>; false where it is longer, ends the text, or is not that plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(string text, int start, out PlainWord word)
    {
        word = default;
        if (text.Length - start <= PackedWord.Longest)
        {
            return false;
        }

        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), start);
        var left = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first));
        var right = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first), PackedWord.Longest / 2);
        var small = Vector128.NarrowWithSaturation(left | Vector128.Create((ushort)0x20), right | Vector128.Create((ushort)0x20));
        var letters = Vector128.LessThanOrEqual(small - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(~letters);
        if (length is 0 or > PackedWord.Longest || !Ends(text, start + length, length))
        {
            return false;
        }

        var capitals = Vector128.Equals(Vector128.NarrowWithSaturation(left, right) & Vector128.Create((byte)0x20), Vector128<byte>.Zero).ExtractMostSignificantBits();
        var kept = (small & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(PackedWord.Longest - length))).AsUInt64();
        word = new PlainWord(length, capitals & ((1u << length) - 1), new PackedWord(kept[0], kept[1]));
        return true;
    }

    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>What stands behind a word of so many letters ends it: also the stop of a sentence, no abbreviation's, and a possessive 's.</summary>
    private static bool Ends(string text, int at, int letters) => Ends(text[at])
        || (text[at] == '.' ? letters > Tokenizer.LongestAbbreviation : text[at] is '\'' or '\u2019' && at + 1 < text.Length && Tokenizer.IsClitic(text, at));

    /// <summary>What can stand behind a word and never in it: no letter, digit, stop, apostrophe or mark.</summary>
    private static bool Ends(char c) => c is ' ' or ',' or '-' or '\n' or '"' or ')' or ':' or ';' or '?' or '!' or '\u201d' or '\u2014' or '\u2013';
}
