namespace ClaimCompare.Core.Text;

/// <summary>What kind of characters a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, digits behind the first letter, and the dots of abbreviations ("don't", "G7", "U.S.", "Gen.").
    /// A possessive or contracted <c>'s</c> is a word of its own; parts of hyphenated compounds are too.</summary>
    Word,

    /// <summary>Digits with inner commas and points ("9,000", "7.6"), or a vulgar fraction character.</summary>
    Number,

    /// <summary>A double quotation mark in any style, <c>``</c> and <c>''</c> included.</summary>
    Quote,

    /// <summary>A single quotation mark or an apostrophe outside a word ("officers' ").</summary>
    SingleQuote,

    /// <summary>Any other single character: comma, full stop, dash, bracket, currency or percent sign, emoji unit.</summary>
    Symbol,
}

/// <summary>How a word is written.</summary>
public enum TokenCase : byte
{
    None,
    Lower,
    Capitalized,
    Upper,
    Mixed,
}

[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space, or the start of the text, stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The token is the first of its line.</summary>
    LineStart = 2,

    /// <summary>The token is the first behind a blank line, or the first of the text.</summary>
    ParagraphStart = 4,
}

/// <summary>The smallest unit the recognizers see.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="Word">The token's number in <see cref="Lexicons.Vocabulary"/>; 0 for one that no lexicon knows.</param>
public readonly record struct Token(int Start, int End, int Word, TokenKind Kind, TokenCase Case, TokenFlags Flags)
{
    public TextSpan Span => new(Start, End);

    public int Length => End - Start;

    /// <summary>True where nothing stands between this token and the one before.</summary>
    public bool Glued => (Flags & TokenFlags.SpaceBefore) == 0;

    public bool IsCapitalized => Case is TokenCase.Capitalized or TokenCase.Upper or TokenCase.Mixed;
}
