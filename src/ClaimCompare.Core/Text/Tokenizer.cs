using System.Buffers;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Cuts a text into tokens. Total: every text has tokens, whatever it holds; every character that is not white space is in one.</summary>
public static class Tokenizer
{
    /// <summary>Abbreviations whose full stop belongs to the word ("Gen", "Jan", "etc"), without the stop.</summary>
    private static readonly WordList Abbreviations = new(
        LexiconFile.Read("abbreviations").Entries.Where(entry => entry.Section != "number").Select(entry => entry.Key));

    /// <summary>Letters that, glued to digits, are a currency.</summary>
    private static readonly WordList CurrencyCodes = LexiconFile.Read("currencies").ToWordList("glued");

    /// <summary>Characters a token in English with the space behind it, rounded down: an estimate that saves most of the growing.</summary>
    private const int UsualLength = 4;

    private static readonly WordList SmallAbbreviations = LexiconFile.Read("abbreviations").ToWordList("small");

    public static Token[] Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ArrayPool<Token>.Shared.Rent((text.Length / UsualLength) + 16);
        var count = 0;
        var flags = TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.ParagraphStart;
        var newlines = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                flags |= TokenFlags.SpaceBefore;
                if (c is '\n' or '\u2029' or '\u2028')
                {
                    flags |= ++newlines > 1 ? TokenFlags.LineStart | TokenFlags.ParagraphStart : TokenFlags.LineStart;
                }
                i++;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Larger(tokens);
            }

            int end;
            if (PlainWord.TryRead(text, i, out var plain))
            {
                end = i + plain.Length;
                tokens[count++] = new Token(i, plain.Length, Vocabulary.IdOf(plain.Packed), TokenKind.Word, plain.Case, flags);
            }
            else if (IsMark(c))
            {
                end = i + 1;
                tokens[count++] = new Token(i, 1, Vocabulary.IdOf(c), TokenKind.Symbol, TokenCase.None, flags);
            }
            else
            {
                end = Math.Min(Next(text, i, out var kind), i + Token.Longest);
                var word = Vocabulary.IdOf(text.AsSpan(i, end - i));
                tokens[count++] = new Token(i, end - i, word, kind, kind == TokenKind.Word ? CaseOf(text.AsSpan(i, end - i)) : TokenCase.None, flags);
            }

            flags = TokenFlags.None;
            newlines = 0;
            i = end;
        }

        var found = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return found;
    }

    /// <summary>The marks of which nearly all punctuation is; each is a token of its own, whatever stands around it.</summary>
    private static bool IsMark(char c) => c is ',' or '.' or '-' or '(' or ')' or ':' or ';' or '?' or '!' or '$' or '%';

    private static Token[] Larger(Token[] tokens)
    {
        var larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return larger;
    }

    /// <summary>The end of the token that starts at <paramref name="start"/>; used on lexicon entries too, so that they match texts.</summary>
    internal static int Next(string text, int start, out TokenKind kind)
    {
        var c = text[start];
        if (char.IsAsciiDigit(c))
        {
            kind = TokenKind.Number;
            return NumberEnd(text, start);
        }

        if (IsLetter(c))
        {
            kind = TokenKind.Word;
            return WordEnd(text, start);
        }

        if (IsApostrophe(c))
        {
            if ((c is '\'' or '`') && start + 1 < text.Length && text[start + 1] == c)
            {
                kind = TokenKind.Quote;
                return start + 2;
            }

            // The clitic 's stands behind a letter or a digit and before a word's end.
            if (c != '`' && start > 0 && char.IsLetterOrDigit(text[start - 1]) && start + 1 < text.Length && IsClitic(text, start))
            {
                kind = TokenKind.Word;
                return start + 2;
            }

            kind = TokenKind.SingleQuote;
            return start + 1;
        }

        kind = c switch
        {
            '"' or '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' => TokenKind.Quote,
            _ when char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherNumber => TokenKind.Number,
            _ => TokenKind.Symbol,
        };
        return start + 1;
    }

    /// <summary>What stands behind the longest token is another token's: a text without spaces is not read to its end for each of them.</summary>
    private static int LimitOf(string text, int start) => Math.Min(text.Length, start + Token.Longest);

    private static int NumberEnd(string text, int i)
    {
        var limit = LimitOf(text, i);
        while (i < limit)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            else if ((text[i] is ',' or '.') && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int WordEnd(string text, int start)
    {
        var i = start;
        var dotted = false;
        var letters = 0;
        var limit = LimitOf(text, start);
        while (i < limit)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c) && i == start + letters && CurrencyCodes.Contains(text.AsSpan(start, letters)))
            {
                // "USD10m", "Rs500": the currency and the number are two words.
                break;
            }

            if (IsLetter(c) || char.IsAsciiDigit(c))
            {
                letters += char.IsAsciiDigit(c) ? 0 : 1;
                i++;
            }
            else if (c == '.' && i + 1 < text.Length && IsLetter(text[i + 1]) && (IsSingleLetter(text, start, i, dotted) || IsDegree(text, start, i)))
            {
                dotted = true;
                i++;
            }
            else if (IsApostrophe(c) && c != '`' && i + 1 < text.Length && IsLetter(text[i + 1]) && !IsClitic(text, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        // The stop of "U.S." or "Gen." is part of the word; a single capital may be an initial ("J. Smith").
        if (i < text.Length && text[i] == '.' && (dotted || IsInitial(text, start, i) || IsAbbreviation(text.AsSpan(start, i - start))))
        {
            i++;
        }

        return i;
    }

    /// <summary>True where the letters so far are single ones between dots ("U.S", "a.m", "P.J").</summary>
    private static bool IsSingleLetter(string text, int start, int dot, bool dotted) => dotted ? text[dot - 2] == '.' : dot - start == 1;

    /// <summary>Two letters, a dot, one capital and another dot: "Ph.D.", "Ed.D.".</summary>
    private static bool IsDegree(string text, int start, int dot) => dot - start == 2 && char.IsUpper(text[start]) && char.IsLower(text[start + 1])
        && dot + 2 < text.Length && char.IsUpper(text[dot + 1]) && text[dot + 2] == '.';

    /// <summary>Letters of the longest abbreviation whose stop belongs to it.</summary>
    internal const int LongestAbbreviation = 6;

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length <= LongestAbbreviation && (char.IsUpper(word[0]) ? Abbreviations : SmallAbbreviations).Contains(word);

    private static bool IsInitial(string text, int start, int end) => end - start == 1 && char.IsUpper(text[start]) && text[start] != 'I';

    internal static bool IsClitic(string text, int apostrophe) =>
        (text[apostrophe + 1] is 's' or 'S') && (apostrophe + 2 >= text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '`' or '\u02bc' or '\u201b';

    // Combining marks and surrogates of letters outside the BMP stay inside a word.
    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || char.IsLetter(c)
        || (c > 0x2ff && (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    internal static bool IsSpace(char c) => c <= ' ' || (c > '~' && (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u2060' or '\u200e' or '\u200f'));

    private static TokenCase CaseOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            if ((uint)(c - 'a') <= 'z' - 'a')
            {
                lower++;
            }
            else if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
        }

        return upper == 0 ? lower == 0 ? TokenCase.None : TokenCase.Lower
            : lower == 0 ? upper == 1 && word.Length == 1 ? TokenCase.Capitalized : TokenCase.Upper
            : upper == 1 && char.IsUpper(word[0]) ? TokenCase.Capitalized : TokenCase.Mixed;
    }
}
