using System.Diagnostics.CodeAnalysis;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Countries as they stand before and behind what is counted: "Russian soldiers", "soldiers from Russia".</summary>
internal static class Countries
{
    private static readonly PhraseTable<string> Names = new(
        LexiconFile.Read("names-countries").Entries.Where(e => e.Section is "country" or "demonym"), static entry => entry.Value);

    public static bool TryMatch(ReadOnlySpan<Token> tokens, int at, int end, out int length, [MaybeNullWhen(false)] out string country)
    {
        if (tokens[at].IsCapitalized && Names.TryMatch(tokens, at, end, out length, out country))
        {
            return true;
        }

        (length, country) = (0, null);
        return false;
    }
}
