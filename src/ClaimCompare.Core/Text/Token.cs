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

/// <summary>
/// The smallest unit the recognizers see. There is one for every four or five characters of every text, so all of it stands in eight bytes:
/// from the top, start (31 bits), length (7), word (17), kind, case and flags (3 each).
/// </summary>
public readonly record struct Token
{
    /// <summary>A word or number with more characters is cut into several tokens; no writer's has half as many.</summary>
    public const int Longest = 127;

    /// <summary>No word of <see cref="Lexicons.Vocabulary"/> may have a greater number.</summary>
    public const int GreatestWord = (1 << 17) - 1;

    private const int StartAt = 33;
    private const int LengthAt = 26;
    private const int WordAt = 9;
    private const int KindAt = 6;
    private const int CaseAt = 3;
    private const int SmallField = 7;

    private readonly ulong bits;

    internal Token(int start, int length, int word, TokenKind kind, TokenCase letters, TokenFlags flags) => bits =
        ((ulong)(uint)start << StartAt) | ((ulong)(uint)length << LengthAt) | ((ulong)(uint)word << WordAt)
        | ((ulong)kind << KindAt) | ((ulong)letters << CaseAt) | (ulong)flags;

    /// <summary>Offset of the first character.</summary>
    public int Start => (int)(bits >> StartAt);

    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    public int Length => (int)(bits >> LengthAt) & Longest;

    /// <summary>The token's number in <see cref="Lexicons.Vocabulary"/>; 0 for one that no lexicon knows.</summary>
    public int Word => (int)(bits >> WordAt) & GreatestWord;

    public TokenKind Kind => (TokenKind)((uint)(bits >> KindAt) & SmallField);

    public TokenCase Case => (TokenCase)((uint)(bits >> CaseAt) & SmallField);

    public TokenFlags Flags => (TokenFlags)((uint)bits & SmallField);

    public TextSpan Span => new(Start, End);

    /// <summary>The same token as if it were another word.</summary>
    internal Token As(int word) => new(Start, Length, word, Kind, Case, Flags);

    /// <summary>True where nothing stands between this token and the one before.</summary>
    public bool Glued => (Flags & TokenFlags.SpaceBefore) == 0;

    public bool IsCapitalized => Case is TokenCase.Capitalized or TokenCase.Upper or TokenCase.Mixed;
}
