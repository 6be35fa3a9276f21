using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>A text's tokens as the date readers ask for them; every question about a token outside the text answers "nothing".</summary>
internal readonly ref struct DateTokens(ArticleText text)
{
    private readonly ReadOnlySpan<Token> tokens = text.Tokens;

    public ArticleText Text { get; } = text;

    public ReadOnlySpan<Token> All => tokens;

    public int Count => tokens.Length;

    public DateClass ClassOf(int i) => (uint)i < (uint)tokens.Length ? DateWords.ClassOf(tokens[i].Word) : DateClass.None;

    public bool Is(int i, DateClass any) => (ClassOf(i) & any) != 0;

    public int Word(int i) => (uint)i < (uint)tokens.Length ? tokens[i].Word : 0;

    public bool IsWord(int i, int word) => word != 0 && Word(i) == word;

    public bool IsNumber(int i) => (uint)i < (uint)tokens.Length && tokens[i].Kind == TokenKind.Number;

    public bool IsCapitalized(int i) => (uint)i < (uint)tokens.Length && tokens[i].IsCapitalized;

    public bool IsLower(int i) => (uint)i < (uint)tokens.Length && tokens[i].Case == TokenCase.Lower;

    /// <summary>No space before the token.</summary>
    public bool Glued(int i) => (uint)i < (uint)tokens.Length && tokens[i].Glued;

    public bool StartsParagraph(int i) => (uint)i < (uint)tokens.Length && (tokens[i].Flags & TokenFlags.ParagraphStart) != 0;

    public bool StartsSentence(int i) => (uint)i < (uint)tokens.Length && Text.Sentences[Text.SentenceOf(i)].FirstToken == i;

    /// <summary>The character of a token of one character; '\0' for any other.</summary>
    public char Symbol(int i) => (uint)i < (uint)tokens.Length && tokens[i].Length == 1 ? Text.Value[tokens[i].Start] : '\0';

    public bool IsDash(int i) => Symbol(i) is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014';

    public int LengthOf(int i) => (uint)i < (uint)tokens.Length ? tokens[i].Length : 0;

    /// <summary>The value of a token of one to eight digits; -1 for any other.</summary>
    public int Digits(int i)
    {
        if (!IsNumber(i) || tokens[i].Length > 8)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in Text.CharsOf(i))
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>A year of four digits, 1000 to 2199; 0 for any other token.</summary>
    public int Year(int i) => LengthOf(i) == 4 && Digits(i) is >= 1000 and < 2200 and var year ? year : 0;

    /// <summary>A month's number where the token is one, written with a capital; else 0.</summary>
    public int Month(int i) => Is(i, DateClass.Month) && IsCapitalized(i) ? DateWords.Months[Word(i)] : 0;

    /// <summary>The index behind a month, its stop included where the tokenizer left it out.</summary>
    public int BehindMonth(int i) => Symbol(i + 1) == '.' && Glued(i + 1) && LengthOf(i) <= 4 && !Is(i, DateClass.None) && IsNumber(i + 2) ? i + 2 : i + 1;

    /// <summary>A weekday's number where the token is one, written with a capital; else 0.</summary>
    public int Weekday(int i) => Is(i, DateClass.Weekday) && IsCapitalized(i) ? DateWords.Weekdays[Word(i)] : 0;

    /// <summary>A day of the month, "5" or "5th", with the index behind it; 0 for any other.</summary>
    public int Day(int i, out int end)
    {
        end = i + 1;
        if (LengthOf(i) > 2 || Digits(i) is not (>= 1 and <= 31 and var day))
        {
            return 0;
        }

        if (Is(i + 1, DateClass.OrdinalEnding) && Glued(i + 1))
        {
            end = i + 2;
        }
        else if (Glued(i + 1) && (Text.Tokens[i + 1].Kind == TokenKind.Word || Symbol(i + 1) is '%' or '/' || (Symbol(i + 1) == ':' && Glued(i + 2))))
        {
            return 0;
        }

        return day;
    }
}
