using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Headlines;

/// <summary>A sentence of a text, held against its headline.</summary>
/// <param name="Claim">The claim that stands for it.</param>
/// <param name="Index">Number of the sentence.</param>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token.</param>
internal sealed record HeadlineSentence(ClaimEntry Claim, int Index, int First, int End, HashSet<string> Words, HashSet<string> Deeds)
{
    public ArticleText Text => Claim.Article.Body.Text;

    public bool Holds(PhraseTable<bool> phrases) => Headline.Holds(Text, First, End, phrases);

    public bool IsNegated => Headline.IsNegated(Text, First, End);

    /// <summary>Words that it shares with the headline.</summary>
    public int Shared(Headline headline)
    {
        var shared = 0;
        foreach (var word in headline.Words)
        {
            shared += Words.Contains(word) ? 1 : 0;
        }

        return shared;
    }
}
