namespace ClaimCompare.Core.Comparison;

/// <summary>What a word does to the sense of a sentence.</summary>
internal enum SaidKind : byte
{
    /// <summary>Grammar and fillers: may come and go.</summary>
    Neutral,
    Content,
    Negative,
    Number,
    Name,
}

/// <summary>A word of an utterance, in a form that house spelling, inflection and contraction leave alone.</summary>
/// <param name="Key">Equal for all forms of one word.</param>
/// <param name="Token">The token it stands in.</param>
/// <param name="Quoted">Inside quotation marks: the speaker's own word.</param>
/// <param name="Gap">An ellipsis stands before it.</param>
internal readonly record struct SaidWord(uint Key, SaidKind Kind, int Token, bool Quoted, bool Gap)
{
    /// <summary>Words that say something of the matter.</summary>
    public bool IsHeavy => Kind is SaidKind.Content or SaidKind.Number or SaidKind.Name;
}
