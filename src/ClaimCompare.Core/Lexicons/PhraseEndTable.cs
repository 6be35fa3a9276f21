using System.Diagnostics.CodeAnalysis;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Lexicons;

/// <summary>What a lexicon says of words and phrases, looked up by where they end: the longest entry that ends right before a token.</summary>
public sealed class PhraseEndTable<T>
{
    private readonly PhraseLists<T> byLast;

    public PhraseEndTable(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> value)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(value);
        byLast = new PhraseLists<T>(entries, value, byLast: true);
    }

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/> or behind it and ends right before token <paramref name="end"/>.</summary>
    /// <param name="first">The phrase's first token.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, int end, out int first, [MaybeNullWhen(false)] out T value)
    {
        if (end > start && byLast.Has(tokens[end - 1].Word))
        {
            ref readonly var list = ref byLast.Of(tokens[end - 1].Word);
            if (end - 2 >= start && tokens[end - 2].Word is var before && list.MayHave(before))
            {
                foreach (ref readonly var candidate in list.Entries.AsSpan())
                {
                    if (candidate.Neighbour == before && Matches(tokens, start, end, candidate.Words))
                    {
                        first = end - candidate.Words.Length;
                        value = candidate.Value;
                        return true;
                    }
                }
            }

            if (list.Alone >= 0)
            {
                first = end - 1;
                value = list.Entries[list.Alone].Value;
                return true;
            }
        }

        first = end;
        value = default;
        return false;
    }

    private static bool Matches(ReadOnlySpan<Token> tokens, int start, int end, int[] words)
    {
        var first = end - words.Length;
        if (first < start)
        {
            return false;
        }

        for (var i = words.Length - 3; i >= 0; i--)
        {
            if (tokens[first + i].Word != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
