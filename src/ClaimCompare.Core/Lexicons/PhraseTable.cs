using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Lexicons;

/// <summary>What a lexicon says of words and phrases; at a token, the longest entry that begins there is found.</summary>
public sealed class PhraseTable<T>
{
    private readonly PhraseLists<T> byFirst;

    public PhraseTable(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> value)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(value);
        byFirst = new PhraseLists<T>(entries, value, byLast: false);
    }

    /// <summary>Whether an entry begins with a word.</summary>
    public bool Begins(int word) => byFirst.Has(word);

    /// <summary>Finds the longest phrase at token <paramref name="at"/> that ends before <paramref name="end"/>.</summary>
    /// <param name="length">The phrase's length in tokens.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, int end, out int length, [MaybeNullWhen(false)] out T value)
    {
        if (at < end && byFirst.Has(tokens[at].Word))
        {
            return TryEntries(tokens, at, end, out length, out value);
        }

        length = 0;
        value = default;
        return false;
    }

    private bool TryEntries(ReadOnlySpan<Token> tokens, int at, int end, out int length, [MaybeNullWhen(false)] out T value)
    {
        ref readonly var list = ref byFirst.Of(tokens[at].Word);
        if (at + 1 < end && tokens[at + 1].Word is var next && list.MayHave(next))
        {
            foreach (ref readonly var candidate in list.Entries.AsSpan())
            {
                if (candidate.Neighbour == next && Matches(tokens, at, end, candidate.Words))
                {
                    length = candidate.Words.Length;
                    value = candidate.Value;
                    return true;
                }
            }
        }

        if (list.Alone >= 0)
        {
            length = 1;
            value = list.Entries[list.Alone].Value;
            return true;
        }

        length = 0;
        value = default;
        return false;
    }

    private static bool Matches(ReadOnlySpan<Token> tokens, int at, int end, int[] words)
    {
        if (at + words.Length > end)
        {
            return false;
        }

        for (var i = 2; i < words.Length; i++)
        {
            if (tokens[at + i].Word != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
