using System.Collections.Frozen;

namespace ClaimCompare.Core.Lexicons;

/// <summary>A set of words, looked up by their characters.</summary>
public sealed class WordList(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup =
        words.Select(Folding.Fold).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
