using System.Collections.Frozen;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>One name for what is told of the counted in many words (lexicon <c>deed-phrases</c>): razed, flattened and burned down is destroyed.</summary>
internal static class Deeds
{
    private static readonly LexiconFile File = LexiconFile.Read("deed-phrases");

    private static readonly PhraseTable<string> Any = new(Verbs.Inflect(File.Entries.Where(entry => !entry.Section.Contains(':', StringComparison.Ordinal) && !IsNoun(entry.Section))), static entry => entry.Section);

    private static readonly FrozenDictionary<string, PhraseTable<string>> ByKind = OfKinds();

    private static readonly WordTable<string> Nouns = new(File.Entries.Where(entry => IsNoun(entry.Section)), static entry => entry.Section["noun ".Length..]);

    /// <summary>The deed that the words at a verb tell of things or people of a kind; null for a verb that only stands for itself.</summary>
    public static string? At(ArticleText text, int verb, int end, string kind)
    {
        var length = 0;
        string? deed = null;
        if (ByKind.TryGetValue(kind, out var own) && own.TryMatch(text.Tokens, verb, end, out length, out var named))
        {
            deed = named;
        }

        return Any.TryMatch(text.Tokens, verb, end, out var longer, out named) && longer > length ? named : deed;
    }

    /// <summary>The deed a noun names: "the destruction of 19 aircraft".</summary>
    public static string? OfNoun(int word) => Nouns.TryGet(word, out var deed) ? deed : null;

    private static bool IsNoun(string section) => section.StartsWith("noun ", StringComparison.Ordinal);

    private static FrozenDictionary<string, PhraseTable<string>> OfKinds()
    {
        var kinds = new Dictionary<string, List<LexiconEntry>>(StringComparer.Ordinal);
        foreach (var entry in File.Entries)
        {
            var colon = entry.Section.IndexOf(": ", StringComparison.Ordinal);
            foreach (var kind in colon < 0 ? [] : entry.Section[(colon + 2)..].Split(' '))
            {
                if (!kinds.TryGetValue(kind, out var entries))
                {
                    kinds.Add(kind, entries = []);
                }

                entries.Add(entry with { Section = entry.Section[..colon] });
            }
        }

        return kinds.ToFrozenDictionary(kind => kind.Key, kind => new PhraseTable<string>(Verbs.Inflect(kind.Value), static entry => entry.Section), StringComparer.Ordinal);
    }
}
