using System.Globalization;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

internal enum NumberWordKind : byte
{
    None,
    Cardinal,
    Hundred,
    Magnitude,
    Suffix,
    Group,
    Plural,
    Vague,
    VagueBehindA,
    Fraction,
    Fold,
    Multiple,
}

/// <summary>What a number word stands for; <paramref name="High"/> differs from the value only in vague words.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value, double High)
{
    private static readonly WordTable<NumberWord> Table = new(LexiconFile.Read("number-words").Entries, Read);

    /// <summary>A number word of none kind where the word is none.</summary>
    public static NumberWord Of(int word) => Table[word];

    /// <summary>Whether a quantity can begin (or, behind an article, go on) with the word.</summary>
    public bool StartsNumeral => Kind is not (NumberWordKind.None or NumberWordKind.Suffix);

    private static NumberWord Read(LexiconEntry entry)
    {
        var kind = EnumName.Parse<NumberWordKind>(entry.Section);
        var ends = entry.Value.Split("..");
        return new NumberWord(kind, double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
