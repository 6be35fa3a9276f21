using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads the currency before or behind a number: $1.2bn, US $58, €5, 20 million euros, C$6, Rs 500.</summary>
internal static class MoneyReader
{
    private static readonly PhraseEndTable<string> Before = new(LexiconFile.Read("currencies").Section("before"), static entry => entry.Value);

    private static readonly PhraseTable<string> After = new(LexiconFile.Read("currencies").Section("after"), static entry => entry.Value);

    public static bool PrefixEndsAt(in SentenceView s, int number) => TryReadBefore(s, number, out _, out _);

    /// <param name="s">The sentence.</param>
    /// <param name="number">The number's first token.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <param name="first">The currency's first token.</param>
    public static bool TryReadBefore(in SentenceView s, int number, out string currency, out int first)
    {
        // "A $5 note" has an article before the sign: then the shorter prefix holds.
        for (var start = s.First; Before.TryMatch(s.Tokens, start, number, out first, out currency!); start = first + 1)
        {
            if (IsWritten(s, first, number))
            {
                return true;
            }
        }

        currency = "";
        return false;
    }

    /// <param name="s">The sentence.</param>
    /// <param name="at">The token behind the number.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <param name="end">The token behind the currency.</param>
    public static bool TryReadAfter(in SentenceView s, int at, out string currency, out int end)
    {
        var start = s.IsHyphen(at) ? at + 1 : at;
        if (After.TryMatch(s.Tokens, start, s.End, out var length, out currency!))
        {
            end = start + length;
            // "5 won": the verb; "20 $": the sign of the next sum.
            return s.IsWord(start) ? !IsVerb(s, start, end) : !s.IsNumber(end) || !s.Glued(end);
        }

        end = at;
        currency = "";
        return false;
    }

    /// <summary>The country behind a sum that had a sign before it: $31.20 US.</summary>
    public static int SkipCountry(in SentenceView s, int at) =>
        s.Case(at) == Text.TokenCase.Upper && s.Chars(at) is "US" or "U.S." or "USD" or "CAD" or "AUD" or "Canadian" or "US." ? at + 1 : at;

    /// <summary>A code is written in capitals and stands at the number; letters before a sign are glued to it or stand alone.</summary>
    private static bool IsWritten(in SentenceView s, int first, int number)
    {
        for (var i = first; i < number; i++)
        {
            if (s.IsWord(i) && (!s.IsCapitalized(i) || (s.Is(i, WordRole.Article) && !s.Glued(i + 1))))
            {
                return false;
            }
        }

        if (s.Chars(number - 1) is "R" && first == number - 1)
        {
            // "R3.4 million", "R50 000"; "R61" is a road.
            return s.Glued(number) && (s.Chars(number).ContainsAny('.', ',') || NumberWord.Of(s.Word(number + 1)).Kind is NumberWordKind.Magnitude or NumberWordKind.Suffix || (s.IsNumber(number + 1) && s.Tokens[number + 1].Length == 3));
        }

        // Letters alone: "PS5" is a machine, "PS8.1bn" a mangled pound sign.
        return !s.IsWord(number - 1) || s.Symbol(first) is '$' || !s.Chars(number - 1).SequenceEqual("PS") || s.Tokens[number].Length > 1;
    }

    /// <summary>"the two won": Korean money is counted in digits or millions.</summary>
    private static bool IsVerb(in SentenceView s, int at, int end) =>
        end == at + 1 && s.Chars(at) is "won" && !s.IsNumber(at - 1) && NumberWord.Of(s.Word(at - 1)).Kind is not (NumberWordKind.Magnitude or NumberWordKind.Plural);
}
