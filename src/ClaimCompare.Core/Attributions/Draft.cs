namespace ClaimCompare.Core.Attributions;

/// <summary>An attribution while it is read, in tokens.</summary>
internal sealed class Draft
{
    public TokenSpan Source { get; init; }

    /// <summary>The person, body or document behind which <see cref="Source"/> stands in a chain ("the opposition" in "DPA, referring to the opposition").</summary>
    public TokenSpan Cue { get; init; }

    public required CueVerb Verb { get; init; }

    public bool Negated { get; init; }

    /// <summary>What is said, in text order.</summary>
    public List<TokenSpan> Contents { get; } = new(2);

    public int End => Contents[^1].End;

    public void Add(TokenSpan content)
    {
        if (!content.IsEmpty)
        {
            Contents.Add(content);
        }
    }
}
