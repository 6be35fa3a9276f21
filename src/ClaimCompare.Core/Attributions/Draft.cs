using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>An attribution while it is read, in tokens.</summary>
internal sealed class Draft : IReusable
{
    public TokenSpan Source { get; set; }

    public TokenSpan Cue { get; set; }

    public CueVerb Verb { get; private set; } = null!;

    public bool Negated { get; private set; }

    /// <summary>The cue says that something is not said.</summary>
    public bool Withholds { get; set; }

    /// <summary>What is said, in text order.</summary>
    public List<TokenSpan> Contents { get; } = new(2);

    /// <summary>Relayers, nearest the source first.</summary>
    public List<string> Via => via ??= [];

    public bool HasVia => via is { Count: > 0 };

    private List<string>? via;

    public static Draft Of(TokenSpan source, TokenSpan cue, CueVerb verb, bool negated = false)
    {
        var draft = Spare<Draft>.Take();
        (draft.Source, draft.Cue, draft.Verb, draft.Negated) = (source, cue, verb, negated);
        return draft;
    }

    public void Clear()
    {
        (Source, Cue, Verb, Negated, Withholds) = (default, default, null!, false, false);
        Contents.Clear();
        via?.Clear();
    }

    public int End => Contents[^1].End;

    public void Add(TokenSpan content)
    {
        if (!content.IsEmpty)
        {
            Contents.Add(content);
        }
    }
}
