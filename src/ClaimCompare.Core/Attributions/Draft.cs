namespace ClaimCompare.Core.Attributions;

/// <summary>An attribution while it is read, in tokens.</summary>
internal sealed class Draft
{
    public TokenSpan Source { get; set; }

    public TokenSpan Cue { get; set; }

    public required CueVerb Verb { get; init; }

    public bool Negated { get; init; }

    /// <summary>The cue says that something is not said.</summary>
    public bool Withholds { get; set; }

    /// <summary>What is said, in text order.</summary>
    public List<TokenSpan> Contents { get; } = new(2);

    /// <summary>Relayers, nearest the source first.</summary>
    public List<string> Via => via ??= [];

    public bool HasVia => via is { Count: > 0 };

    private List<string>? via;

    public int End => Contents[^1].End;

    public void Add(TokenSpan content)
    {
        if (!content.IsEmpty)
        {
            Contents.Add(content);
        }
    }
}
