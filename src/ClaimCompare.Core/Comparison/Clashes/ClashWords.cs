using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>Kinds of words beside a figure that tell what it is to other figures of the same thing.</summary>
[Flags]
internal enum ClashWords : byte
{
    None = 0,

    /// <summary>It stands against what others say.</summary>
    Contrast = 1,

    /// <summary>It is newer than another, or will be overtaken.</summary>
    Moving = 2,

    /// <summary>It tells what there may be, not what there was.</summary>
    Limit = 4,
}

/// <summary>Finds the words of <see cref="ClashWords"/> around a figure.</summary>
internal static class ClashWordReader
{
    /// <summary>Tokens around a figure that are looked at, within its sentence.</summary>
    private const int Reach = 12;

    private static readonly PhraseTable<bool> Contrast = Words("contrast");
    private static readonly PhraseTable<bool> Moving = Words("moving");
    private static readonly PhraseTable<bool> Limit = Words("limit");

    public static ClashWords Around(ArticleText text, int figure)
    {
        var sentence = text.Sentences[text.SentenceOf(figure)];
        var end = Math.Min(sentence.EndToken, figure + Reach);
        var found = ClashWords.None;
        for (var i = Math.Max(sentence.FirstToken, figure - Reach); i < end; i++)
        {
            found |= (Contrast.TryMatch(text.Tokens, i, end, out _, out _) ? ClashWords.Contrast : 0)
                | (Moving.TryMatch(text.Tokens, i, end, out _, out _) ? ClashWords.Moving : 0)
                | (Limit.TryMatch(text.Tokens, i, end, out _, out _) ? ClashWords.Limit : 0);
        }

        return found;
    }

    private static readonly WordTable<bool> Whence = new(LexiconFile.Read("clash-words").Section("whence"), static _ => true);

    /// <summary>The words behind a length tell from where it is measured.</summary>
    public static bool SaysWhence(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var behind = text.TokenAt(entry.Claim.Span.End - 1) + 1;
        return behind < text.Tokens.Length && Whence.Contains(text.Tokens[behind].Word);
    }

    private static PhraseTable<bool> Words(string section) => new(Verbs.Inflect(LexiconFile.Read("clash-words").Section(section)), static _ => true);
}
