namespace ClaimCompare.Core.Attributions;

/// <summary>Tokens <paramref name="First"/> to <paramref name="End"/> (exclusive); empty where nothing was found.</summary>
internal readonly record struct TokenSpan(int First, int End)
{
    public static TokenSpan None => default;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;
}
