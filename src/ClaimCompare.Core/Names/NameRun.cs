namespace ClaimCompare.Core.Names;

/// <summary>A stretch of tokens that names something, as first seen: before it is known which entity it means.</summary>
internal struct NameRun
{
    /// <summary>First token of the name, behind any title.</summary>
    public int First;

    /// <summary>Token behind the name.</summary>
    public int End;

    /// <summary>Offset behind the name's last character: inside the last token where bad copy ran a verb into it.</summary>
    public int SpanEnd;

    public NameKind Kind;

    /// <summary>Case alone speaks for it, where case says little: at a sentence's start, in a headline.</summary>
    public bool Weak;

    /// <summary>The name under which it is shown, where a lexicon or a rule knows it; null for plain words.</summary>
    public string? Canonical;

    /// <summary>What kind of body it is.</summary>
    public string? Body;

    /// <summary>Of a body or place: what two mentions of it share. Of a person: the folded last name.</summary>
    public ulong Key;

    /// <summary>The folded first name of a person's full name; 0 for a single word.</summary>
    public ulong FirstKey;

    public Gender Gender;
    public string? Country;
    public string? Region;

    /// <summary>Up to three roles that stand around the name.</summary>
    public Role? Title;
    public Role? Before;
    public Role? After;

    /// <summary>Index of the entity it was joined to; -1 where it is none.</summary>
    public int Entity;

    public readonly bool IsFull => FirstKey != 0;
}
