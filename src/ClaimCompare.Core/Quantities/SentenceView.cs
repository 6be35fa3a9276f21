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
    /// <summary>Those of the sentence alone: one comparison tells a token inside it, and finds it.</summary>
    private readonly ReadOnlySpan<Token> inside = text.Tokens[sentence.FirstToken..sentence.EndToken];


    public ArticleText Text { get; } = text;

    public int First { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    /// <summary>First token of the sentence before; of this one where there is none.</summary>
    public int PreviousFirst { get; } = previous;

    public ReadOnlySpan<Token> Tokens => Text.Tokens;

    public bool Has(int i) => (uint)(i - First) < (uint)inside.Length;

    /// <summary>The token; outside the sentence one that is nothing: a symbol without a word, not glued.</summary>
    private Token At(int i) => (uint)(i - First) < (uint)inside.Length ? inside[i - First] : Nothing;

    private static Token Nothing => new(0, 0, 0, TokenKind.Symbol, TokenCase.None, TokenFlags.SpaceBefore);

    public int Word(int i) => At(i).Word;

    public WordRole Role(int i) => WordRoles.Of(At(i).Word);

    public bool Is(int i, WordRole role) => (Role(i) & role) != 0;

    public WordClass Class(int i) => Has(i) ? Text.Classes[i] : WordClass.None;

    public bool IsWord(int i) => At(i).Kind == TokenKind.Word;

    public bool IsNumber(int i) => At(i).Kind == TokenKind.Number;

    /// <summary>The token's character where it is punctuation or another symbol, else '\0'.</summary>
    public char Symbol(int i) => (uint)(i - First) < (uint)inside.Length && inside[i - First] is { Kind: not (TokenKind.Word or TokenKind.Number) } token
        ? Text.Value[token.Start] : '\0';

    /// <summary>Nothing stands between the token and the one before.</summary>
    public bool Glued(int i) => At(i).Glued;

    /// <summary>A hyphen or dash.</summary>
    public bool IsDash(int i) => Symbol(i) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>A hyphen inside a compound: glued on both sides.</summary>
    public bool IsHyphen(int i) => IsDash(i) && Glued(i) && Glued(i + 1);

    public TokenCase Case(int i) => At(i).Case;

    public bool IsCapitalized(int i) => At(i).IsCapitalized;

    public bool IsLower(int i) => At(i).Case == TokenCase.Lower;

    public ReadOnlySpan<char> Chars(int i) => Has(i) ? Text.CharsOf(i) : default;
}
