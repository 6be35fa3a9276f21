using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Certainties;

internal enum HedgeKind
{
    /// <summary>Passed on from others: an attribution does as well.</summary>
    Hearsay,

    /// <summary>Held possible or likely.</summary>
    Doubt,

    /// <summary>Before the noun of whom or what it doubts: "suspected arsonists".</summary>
    Noun,

    /// <summary>Keeps a sentence from being a plain fact, but its absence is no loss.</summary>
    Kept,
}

/// <summary>The words by which a text keeps from saying that a thing is so.</summary>
internal static class HedgeWords
{
    private static readonly PhraseTable<HedgeKind> Hedges = new(
        LexiconFile.Read("hedges").Entries.Where(entry => entry.Section is not ("kept" or "weak-source")), static entry => EnumName.Parse<HedgeKind>(entry.Section));

    private static readonly PhraseTable<bool> Keeping = new(LexiconFile.Read("hedges").Section("kept"), static _ => true);
    private static readonly WordTable<bool> WeakSources = new(LexiconFile.Read("hedges").Section("weak-source"), static _ => true);

    /// <summary>The hedge that begins at a token: the month of May is none, nor "can" that only is able.</summary>
    public static bool TryRead(ArticleText text, int at, int end, out int length, out HedgeKind kind)
    {
        var kept = Keeping.TryMatch(text.Tokens, at, end, out var keeping, out _) ? keeping : 0;
        if (Hedges.TryMatch(text.Tokens, at, end, out length, out kind) && length >= kept)
        {
            if (length > 1 || text.Classes[at] is not (WordClass.ProperNoun or WordClass.Noun))
            {
                return true;
            }
        }

        kind = HedgeKind.Kept;
        length = kept;
        return kept > 0 && !IsCause(text, at, end);
    }

    /// <summary>"due to a mistake": nothing that is to come.</summary>
    private static bool IsCause(ArticleText text, int at, int end) =>
        at + 2 < end && text.CharsOf(at) is "due" && text.CharsOf(at + 1) is "to" && text.Classes[at + 2] != WordClass.VerbBase;

    /// <summary>Whether a source is one whose word an outlet does not make its own: a witness, residents, the opposition, rumours.</summary>
    public static bool IsWeakSource(ArticleText text, TextSpan source)
    {
        for (var i = text.TokenAt(source.Start); i < text.Tokens.Length && text.Tokens[i].Start < source.End; i++)
        {
            if (WeakSources.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
