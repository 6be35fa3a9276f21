using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Certainties;

/// <summary>How far a sentence's outlet stands off from what it tells.</summary>
internal enum Distance
{
    /// <summary>Told as a fact.</summary>
    None,

    /// <summary>On the word of an authority or a named person.</summary>
    Attributed,

    /// <summary>On the word of somebody whose word an outlet does not make its own, or who only believes it.</summary>
    Doubted,
}

/// <summary>A hedge and the word it bears on.</summary>
/// <param name="Words">As written.</param>
/// <param name="On">Key of the verb or noun that it bears on; null where it bears on all that is said.</param>
internal sealed record Hedge(HedgeKind Kind, TextSpan Words, string? On);

/// <summary>A sentence of an article as versions of it are compared: what it tells, without its hedges and its sources.</summary>
/// <param name="Claim">The claim that stands for the sentence.</param>
/// <param name="Core">Keys of its words, in order.</param>
/// <param name="Hedges">Those whose loss is one.</param>
/// <param name="Guarded">Something keeps it from being a plain fact, be it only a word that is too little to see a loss.</param>
/// <param name="Source">Its source as written; null where it has none.</param>
internal sealed record ToldSentence(
    ClaimEntry Claim,
    TextSpan Span,
    List<string> Core,
    HashSet<string> Keys,
    IReadOnlyList<Hedge> Hedges,
    bool Guarded,
    Distance Distance,
    string? Source)
{
    public AnalyzedArticle Article => Claim.Article;

    /// <summary>The sentence, or what of it is said, as written.</summary>
    public string Words => Article.Body.Text.Slice(Span);
}
