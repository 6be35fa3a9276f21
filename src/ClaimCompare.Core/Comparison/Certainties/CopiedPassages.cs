using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Certainties;

/// <summary>Tells whether two sentences stand in what two articles share, or right beside it.</summary>
internal sealed class CopiedPassages
{
    /// <summary>Characters between a passage and a sentence that goes on with it: an edited word ends the one before the other begins.</summary>
    private const int Beside = 40;

    private readonly ILookup<(string, string), SharedPassage> passages;

    public CopiedPassages(IEnumerable<SharedPassage> passages) => this.passages = passages.ToLookup(passage => (passage.ArticleA, passage.ArticleB));

    public bool Join(ToldSentence one, ToldSentence other)
    {
        var (a, b) = (one.Article.Article.Id, other.Article.Article.Id);
        return passages[(a, b)].Any(passage => IsIn(passage.A, one) && IsIn(passage.B, other))
            || passages[(b, a)].Any(passage => IsIn(passage.A, other) && IsIn(passage.B, one));
    }

    private static bool IsIn(TextSpan passage, ToldSentence sentence) =>
        passage.Start < sentence.Span.End + Beside && sentence.Span.Start < passage.End + Beside;
}
