using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>Finds the sentences in which a publication speaks of itself: credits, rights, appeals, pointers to other pages.</summary>
internal static class Boilerplate
{
    /// <summary>Such a sentence is short; a longer one that holds one of the phrases tells something besides.</summary>
    private const int MostTokens = 60;

    private static readonly PhraseTable<bool> Phrases = new(LexiconFile.Read("boilerplate").Entries, static _ => true);

    public static bool Is(ArticleText text, Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > MostTokens)
        {
            return false;
        }

        var tokens = text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Phrases.TryMatch(tokens, i, sentence.EndToken, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
