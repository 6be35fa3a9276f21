using ClaimCompare.Core.Comparison.Certainties;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>What one sentence of an article tells, or its headline: a pure function of the article.</summary>
/// <param name="Claim">Index of the claim that stands for the sentence.</param>
/// <param name="Sentence">Number of the sentence; -1 for a headline.</param>
/// <param name="Words">In text order.</param>
/// <param name="Clauses">Where each clause begins in the words, and behind them the number of words.</param>
/// <param name="Hedges">Those whose loss is one: the token that each begins at.</param>
/// <param name="Guarded">Something keeps the sentence from being told as a plain fact.</param>
/// <param name="Open">It asks, or sets a condition.</param>
internal sealed record ToldSentence(
    int Claim,
    ArticleText Text,
    int Sentence,
    TextSpan Span,
    ToldWord[] Words,
    int[] Clauses,
    IReadOnlyList<(int Token, HedgeKind Kind)> Hedges,
    bool Guarded,
    bool Open);

/// <summary>What a sentence tells in a story.</summary>
/// <param name="Claim">The claim that stands for the sentence.</param>
internal sealed record Telling(ClaimEntry Claim, ToldSentence Told)
{
    public ArticleText Text => Told.Text;

    public int Sentence => Told.Sentence;

    public TextSpan Span => Told.Span;

    public ToldWord[] Words => Told.Words;

    public int[] Clauses => Told.Clauses;

    public IReadOnlyList<(int Token, HedgeKind Kind)> Hedges => Told.Hedges;

    public bool Guarded => Told.Guarded;

    public bool Open => Told.Open;

    public bool IsTitle => Sentence < 0;

    /// <summary>The word stands in quotation marks, as far as its sentence shows.</summary>
    public bool IsQuoted(int word)
    {
        var quoted = false;
        for (var i = Text.TokenAt(Span.Start); i < Words[word].Token; i++)
        {
            quoted ^= Text.Tokens[i].Kind == TokenKind.Quote;
        }

        return quoted || (Claim.Attribution is { Directness: Attributions.Directness.Direct } by && by.Contents.Any(content => content.Contains(Text.Tokens[Words[word].Token].Start)));
    }

    /// <summary>The word is the one by which the outlet says that somebody said it.</summary>
    public bool IsCue(int word) => Claim.Attribution?.Cue is { } cue && cue.Contains(Text.Tokens[Words[word].Token].Start);

    /// <summary>The place of a word; -1 where the sentence does not have it.</summary>
    public int Find(uint key)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The words of the clause that holds a word.</summary>
    public (int First, int End) ClauseAround(int word)
    {
        var clause = 0;
        while (clause + 1 < Clauses.Length - 1 && Clauses[clause + 1] <= word)
        {
            clause++;
        }

        return (Clauses[clause], Clauses[clause + 1]);
    }
}
