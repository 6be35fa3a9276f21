using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>A unit of measure: its UCUM symbol (an own word where UCUM has none) and what it measures.</summary>
internal readonly record struct Unit(string Symbol, Measure Measure);

/// <summary>Reads the unit behind a number.</summary>
internal static class UnitReader
{
    private const string SymbolSection = "symbol.";

    /// <summary>Longer symbols than this are not written.</summary>
    private const int LongestSymbol = 8;

    private static readonly PhraseTable<Unit> Words = new(
        LexiconFile.Read("units").Entries.Where(entry => !IsSymbol(entry)), static entry => new Unit(entry.Value, MeasureOf(entry.Section)));

    private static readonly Dictionary<string, SymbolUnit>.AlternateLookup<ReadOnlySpan<char>> Symbols = ReadSymbols();

    /// <summary>Reads a unit at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token behind the number.</param>
    /// <param name="digits">The number ends in digits: symbols are possible.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">The token behind the unit.</param>
    public static bool TryRead(in SentenceView s, int at, bool digits, out Unit unit, out int end)
    {
        // "40 - year - old": some wires set hyphens off by spaces.
        var start = s.IsHyphen(at) || (s.Symbol(at) == '-' && s.Symbol(at + 2) == '-' && UnitWordAt(s, at + 1)) ? at + 1 : at;
        if (s.Is(at, WordRole.Article) && NumberWord.Of(s.Word(at - 1)).Kind == NumberWordKind.Fraction)
        {
            // "half an hour"
            start = at + 1;
        }
        else if (s.Is(at, WordRole.Of) && s.Is(at + 1, WordRole.Article) && NumberWord.Of(s.Word(at - 1)).Kind == NumberWordKind.Fraction)
        {
            // "a quarter of a percentage point"
            start = at + 2;
        }

        if (Words.TryMatch(s.Tokens, start, s.End, out var length, out unit) && !IsOtherwise(s, start, length))
        {
            end = start + length;
            return true;
        }

        end = at;
        return digits && (TryReadSymbol(s, start, out unit, out end) || TryReadFeet(s, at, out unit, out end));
    }

    /// <summary>A unit is written out at the token.</summary>
    public static bool UnitWordAt(in SentenceView s, int at) => Words.TryMatch(s.Tokens, at, s.End, out _, out _);

    public static bool TryReadWord(in SentenceView s, int at, out Unit unit, out int length) => Words.TryMatch(s.Tokens, at, s.End, out length, out unit);

    /// <summary>The token begins something that can be counted: a noun, perhaps with adjectives, or "of".</summary>
    public static bool NounFollows(in SentenceView s, int at)
    {
        if (s.Is(at, WordRole.Of))
        {
            return true;
        }

        var noun = s.IsHyphen(at) ? at + 1 : at;
        return s.IsWord(noun) && !s.Is(noun, WordRole.Stop) && s.Class(noun) switch
        {
            WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective => true,
            WordClass.Participle or WordClass.Gerund or WordClass.VerbPast => s.Class(noun + 1) is WordClass.Noun or WordClass.ProperNoun,
            WordClass.VerbPresent => s.Chars(noun)[^1] == 's',
            _ => false,
        };
    }

    private static bool TryReadSymbol(in SentenceView s, int at, out Unit unit, out int end)
    {
        unit = default;
        end = at + 3;
        for (; end > at; end--)
        {
            if (end > s.End || !GluedThroughout(s, at, end) || s.Tokens[end - 1].End - s.Tokens[at].Start is var length && length > LongestSymbol)
            {
                continue;
            }

            // The stop of a sentence looks like that of an initial: "5 W."
            if (Symbols.TryGetValue(end == at + 1 && s.IsWord(at) ? s.Chars(at).TrimEnd('.') : s.Text[s.Text.SpanOf(at, end)], out var symbol) && MayStand(s, at, end, length))
            {
                unit = symbol.Unit;
                return true;
            }
        }

        return false;
    }

    private static bool GluedThroughout(in SentenceView s, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (!s.Glued(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A letter set off from the number is a unit only where no name follows; "in", "at", "a" never are.</summary>
    private static bool MayStand(in SentenceView s, int at, int end, int length)
    {
        if (s.Glued(at) || !s.IsWord(at))
        {
            // "1990s" is a decade, "20s" an age.
            return (!s.Glued(end) || !s.IsWord(end)) && !(length == 1 && s.Chars(at)[0] == 's' && s.IsNumber(at - 1) && (s.Chars(at - 1)[^1] == '0' || s.Tokens[at - 1].Length == 4));
        }

        return end > at + 1 || !s.Is(at, WordRole.Stop) && (length > 1 || (!s.IsCapitalized(end) && s.Chars(at)[0] is not ('x' or 'X' or 's' or 'c' or 'p')));
    }

    /// <summary>An altitude of 30': a prime behind digits, with no quotation open.</summary>
    private static bool TryReadFeet(in SentenceView s, int at, out Unit unit, out int end)
    {
        unit = new Unit("[ft_i]", Measure.Distance);
        end = at + 1;
        return s.Has(at) && s.Glued(at) && s.Symbol(at) is '\'' or '\u2032' or '\u2019' && !OpensBefore(s, at);
    }

    private static bool OpensBefore(in SentenceView s, int at)
    {
        for (var i = at - 1; i > at - 12 && s.Has(i); i--)
        {
            if (s.Tokens[i].Kind == TokenKind.SingleQuote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that are units only in company: a "second man", the "foot" of a hill, "second" and "point" as other words.</summary>
    private static bool IsOtherwise(in SentenceView s, int at, int length) =>
        length == 1 && s.Is(at, WordRole.Stop) && !s.Is(at, WordRole.Percent);

    private static bool IsSymbol(LexiconEntry entry) => entry.Section.StartsWith(SymbolSection, StringComparison.Ordinal);

    private static Measure MeasureOf(string section) =>
        EnumName.Parse<Measure>(section.StartsWith(SymbolSection, StringComparison.Ordinal) ? section[SymbolSection.Length..] : section);

    private static Dictionary<string, SymbolUnit>.AlternateLookup<ReadOnlySpan<char>> ReadSymbols()
    {
        var symbols = new Dictionary<string, SymbolUnit>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Read("units").Entries)
        {
            if (IsSymbol(entry))
            {
                symbols.TryAdd(entry.Key, new SymbolUnit(new Unit(entry.Value, MeasureOf(entry.Section))));
            }
        }

        return symbols.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record SymbolUnit(Unit Unit);
}
