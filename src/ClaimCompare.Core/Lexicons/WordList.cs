namespace ClaimCompare.Core.Lexicons;

/// <summary>A set of words, looked up by their characters.</summary>
public sealed class WordList(IEnumerable<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup =
        new HashSet<string>(words.Select(Folding.Fold), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
