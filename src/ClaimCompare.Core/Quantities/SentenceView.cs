using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>
/// One sentence of a text, read by token index. Every look at a token outside the sentence is answered with nothing (word 0,
/// character '\0', false), so that readers need no bounds of their own.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="previous">First token of the sentence before.</param>
internal readonly ref struct SentenceView(ArticleText text, Sentence sentence, int previous)
{
    private readonly ReadOnlySpan<Token> tokens = text.Tokens;
    private readonly ReadOnlySpan<WordClass> classes = text.Classes;

    public ArticleText Text { get; } = text;

    public int First { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    /// <summary>First token of the sentence before; of this one where there is none.</summary>
    public int PreviousFirst { get; } = previous;

    public ReadOnlySpan<Token> Tokens => tokens;

    public bool Has(int i) => i >= First && i < End;

    public int Word(int i) => Has(i) ? tokens[i].Word : 0;

    public WordRole Role(int i) => Has(i) ? WordRoles.Of(tokens[i].Word) : WordRole.None;

    public bool Is(int i, WordRole role) => (Role(i) & role) != 0;

    public WordClass Class(int i) => Has(i) ? classes[i] : WordClass.None;

    public bool IsWord(int i) => Has(i) && tokens[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => Has(i) && tokens[i].Kind == TokenKind.Number;

    /// <summary>The token's character where it is punctuation or another symbol, else '\0'.</summary>
    public char Symbol(int i) => Has(i) && tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) ? Text.Value[tokens[i].Start] : '\0';

    /// <summary>Nothing stands between the token and the one before.</summary>
    public bool Glued(int i) => Has(i) && tokens[i].Glued;

    /// <summary>A hyphen or dash.</summary>
    public bool IsDash(int i) => Symbol(i) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>A hyphen inside a compound: glued on both sides.</summary>
    public bool IsHyphen(int i) => IsDash(i) && Glued(i) && Glued(i + 1);

    public TokenCase Case(int i) => Has(i) ? tokens[i].Case : TokenCase.None;

    public bool IsCapitalized(int i) => Has(i) && tokens[i].IsCapitalized;

    public bool IsLower(int i) => Has(i) && tokens[i].Case == TokenCase.Lower;

    public ReadOnlySpan<char> Chars(int i) => Has(i) ? Text.CharsOf(i) : default;
}
