using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>
/// Cuts a text's tokens into sentences. A blank line ends a sentence unless the text plainly goes on behind it (nothing closed
/// the sentence and the next word is small); a single line break ends one only where the text is not wrapped at a fixed width.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Lines this long or shorter throughout, in a text of several lines, are wrapped by a program (teletype copy, mail).</summary>
    private const int WrapWidth = 90;

    private static readonly WordList Titles = LexiconFile.Read("abbreviations").ToWordList("title");

    private static readonly WordList BeforeNumbers = LexiconFile.Read("abbreviations").ToWordList("number");

    /// <summary>Words that begin sentences and, with a capital, hardly stand inside one.</summary>
    private static readonly WordTable<bool> Starters = new(LexiconFile.Read("sentence-starters").Entries, static _ => true);

    public static Sentence[] Split(string text, Token[] tokens)
    {
        var sentences = Scratch<Sentence>.Rent();
        var wrapped = IsWrapped(text);
        var paragraph = 0;
        var paragraphOfFirst = 0;
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && (tokens[i].Flags & TokenFlags.ParagraphStart) != 0)
            {
                paragraph++;
            }

            if (i == first)
            {
                paragraphOfFirst = paragraph;
            }

            if (i + 1 < tokens.Length && IsAmidLine(text, tokens[i], tokens[i + 1]))
            {
                continue;
            }

            if (i + 1 == tokens.Length || EndsAfter(text, tokens, first, i, wrapped))
            {
                sentences.Add(new Sentence(new TextSpan(tokens[first].Start, tokens[i].End), first, i + 1, paragraphOfFirst));
                first = i + 1;
            }
        }

        return Scratch<Sentence>.ToArray(sentences);
    }

    /// <summary>A word without a stop, and no new line behind it: nine in ten tokens, behind which no sentence ends.</summary>
    private static bool IsAmidLine(string text, Token token, Token next) => token.Kind == TokenKind.Word && text[token.End - 1] != '.'
        && (next.Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) == 0;

    /// <summary>Whether a sentence that began at <paramref name="first"/> ends with token <paramref name="i"/>, which is not the last one.</summary>
    private static bool EndsAfter(string text, Token[] tokens, int first, int i, bool wrapped)
    {
        var next = tokens[i + 1];
        if ((next.Flags & TokenFlags.ParagraphStart) != 0)
        {
            return IsClosed(text, tokens, first, i) || !(GoesOn(text, next) || (next.Kind == TokenKind.Quote && text[tokens[i].Start] == ','));
        }

        if ((next.Flags & TokenFlags.LineStart) != 0 && !wrapped && !GoesOn(text, next))
        {
            return true;
        }

        if (!IsClosed(text, tokens, first, i) || IsCloser(text, tokens, first, i + 1) || IsFurtherStop(text, next))
        {
            return false;
        }

        var terminal = i;
        while (terminal > first && i - terminal < MostClosers && IsCloser(text, tokens, first, terminal))
        {
            terminal--;
        }

        return tokens[terminal].Kind == TokenKind.Word ? EndsBehindAbbreviation(text, tokens[terminal], next) : EndsBehindStop(text, tokens, first, i, terminal);
    }

    /// <summary>An abbreviation's stop ends the sentence only before a word that can hardly go on with it.</summary>
    private static bool EndsBehindAbbreviation(string text, Token abbreviation, Token next)
    {
        if (!next.IsCapitalized || abbreviation.Length < 3 || Titles.Contains(text.AsSpan(abbreviation.Start, abbreviation.Length - 1)))
        {
            return false;
        }

        var can = WordClasses.Of(next.Word);
        return Starters.Contains(next.Word)
            || (can != 0 && (can & ~WordClasses.Open) == can && next.Case == TokenCase.Capitalized)
            || (next.Case == TokenCase.Capitalized && (can & WordClasses.Noun) != 0 && IsTime(text.AsSpan(abbreviation.Start, abbreviation.Length)));
    }

    /// <summary>Behind "5 p.m." come days and zones, or a new sentence.</summary>
    private static bool IsTime(ReadOnlySpan<char> word) => word.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m.", StringComparison.OrdinalIgnoreCase);

    private static bool EndsBehindStop(string text, Token[] tokens, int first, int i, int terminal)
    {
        var next = tokens[i + 1];
        var before = terminal > first ? tokens[terminal - 1] : default;
        if (terminal == i && text[tokens[terminal].Start] == '.' && IsNumbering(text, first, before, tokens, terminal, next))
        {
            return false;
        }

        return next.Kind switch
        {
            TokenKind.Word when next.Case == TokenCase.Lower => terminal == i && IsForgottenCapital(text, tokens, before, terminal, next),

            // Bad copy forgets the space behind a full stop; before a capital and behind a small letter or a number it is still one.
            TokenKind.Word => (next.IsCapitalized || next.Case == TokenCase.None || terminal < i || text[tokens[terminal].Start] == '?')
                && (!next.Glued || before.Length > 2 || before.Kind == TokenKind.Number),
            TokenKind.Symbol => text[next.Start] is '(' or '[' or '$' or '€' or '£' or '…' or '—' or '–' or '-' or '•' or '*',
            TokenKind.Quote => !next.Glued || text[next.Start] == '\u201c',
            _ => !next.Glued,
        };
    }

    /// <summary>The stop of "No. 4", or of a list's "1." at the start of a line.</summary>
    private static bool IsNumbering(string text, int first, Token before, Token[] tokens, int terminal, Token next) =>
        (next.Kind == TokenKind.Number && before.Kind == TokenKind.Word && BeforeNumbers.Contains(text.AsSpan(before.Start, before.Length)))
        || (before is { Kind: TokenKind.Number, Length: <= 2 } && terminal - 1 == first && (tokens[first].Flags & TokenFlags.LineStart) != 0 && !next.Glued);

    /// <summary>A full stop behind a common word, then a space and a small letter: the writer forgot the capital.</summary>
    private static bool IsForgottenCapital(string text, Token[] tokens, Token before, int terminal, Token next) => text[tokens[terminal].Start] == '.' && !next.Glued
        && before is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3 } && WordClasses.Of(before.Word) != 0 && WordClasses.Of(next.Word) != 0;

    /// <summary>The second stop of "..." or "?!".</summary>
    private static bool IsFurtherStop(string text, Token next) => next is { Kind: TokenKind.Symbol, Glued: true } && (text[next.Start] is '.' or '!' or '?');

    /// <summary>The token is, or stands behind, a mark that ends sentences.</summary>
    private static bool IsClosed(string text, Token[] tokens, int first, int i)
    {
        for (var last = i; i > first && last - i < MostClosers && IsCloser(text, tokens, first, i);)
        {
            i--;
        }

        var token = tokens[i];
        return token.Kind switch
        {
            TokenKind.Symbol => text[token.Start] is '.' or '!' or '?' or '…',
            TokenKind.Word => text[token.End - 1] == '.',
            _ => false,
        };
    }

    /// <summary>A quotation mark or bracket that closes: it is glued to what stands before it.</summary>
    private static bool IsCloser(string text, Token[] tokens, int first, int i)
    {
        if (i <= first)
        {
            return false;
        }

        var token = tokens[i];
        var c = text[token.Start];
        return token.Kind switch
        {
            TokenKind.Quote => c is '\u201d' or '\u00bb' || (token.Glued && (c is '"' or '\'')) || ClosesDetached(text, tokens, first, i),
            TokenKind.SingleQuote => token.Glued,
            TokenKind.Symbol => token.Glued && (c is ')' or ']' or '*'),
            _ => false,
        };
    }

    /// <summary>A straight quotation mark set off by a space closes when an odd number of them stands before it in the sentence.</summary>
    private static bool ClosesDetached(string text, Token[] tokens, int first, int i)
    {
        if (text[tokens[i].Start] != '"' || (i + 1 < tokens.Length && tokens[i + 1].Glued))
        {
            return false;
        }

        var open = false;
        for (var j = Math.Max(first, i - LongestQuote); j < i; j++)
        {
            open ^= tokens[j].Kind == TokenKind.Quote;
        }

        return open;
    }

    /// <summary>How many closing marks behind a stop are looked through: a bound, as below.</summary>
    private const int MostClosers = 6;

    /// <summary>How many tokens back an opening mark is looked for: a bound, so that a text of nothing but marks takes linear time.</summary>
    private const int LongestQuote = 120;

    private static bool GoesOn(string text, Token next) => next.Case == TokenCase.Lower
        || (next.Kind == TokenKind.Symbol && text[next.Start] is ',' or ';' or ')' or '%');

    private static bool IsWrapped(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > WrapWidth)
            {
                return false;
            }

            lines += line.Length > WrapWidth / 2 ? 1 : 0;
        }

        return lines > 3;
    }
}
