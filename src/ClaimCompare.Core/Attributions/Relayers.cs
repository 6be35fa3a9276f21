using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Agencies and other media, which pass on what others said.</summary>
internal static class Relayers
{
    private static readonly PhraseTable<string> Known = new(
        LexiconFile.Read("names-organizations").Entries.Where(entry => entry.Section is "agency" or "media"),
        static entry => entry.Value.Length > 0 ? entry.Value : entry.Key);

    /// <summary>The relayers named in a span of tokens ("AFP and DPA"; "the Belarusian agency Belta").</summary>
    public static void AddNames(Reading reading, TokenSpan span, List<string> names)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (reading.Text.Tokens[i].IsCapitalized && Known.TryMatch(reading.Text.Tokens, i, span.End, out var length, out var name))
            {
                names.Add(name);
                i += length - 1;
            }
        }
    }

    /// <summary>The medium whose name starts at a token, or null.</summary>
    public static string? NameAt(Reading reading, int i, int high) => Known.TryMatch(reading.Text.Tokens, i, high, out _, out var name) ? name : null;

    /// <summary>The span is nothing but relayers, joined and described ("AFP", "Reuters and dpa", "the Interfax news agency").</summary>
    public static bool Is(Reading reading, TokenSpan span)
    {
        var found = false;
        for (var i = span.First; i < span.End; i++)
        {
            if (reading.Text.Tokens[i].IsCapitalized && Known.TryMatch(reading.Text.Tokens, i, span.End, out var length, out _))
            {
                found = true;
                i += length - 1;
            }
            else if (reading.Class(i) == WordClass.ProperNoun && found)
            {
                return false;
            }
        }

        return found && !reading.IsRelative(span.End - 1);
    }
}
