using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison;

/// <summary>Tells an outlet that speaks for a side by its own words: it mourns martyrs, or tells of the enemy and the regime. What others say in it does not count.</summary>
internal static class Partisans
{
    private static readonly PhraseTable<bool> Words = new(LexiconFile.Read("partisan").Entries, static _ => true);

    /// <summary>Sentences of an article that show in which voice it is written.</summary>
    private const int Sentences = 6;

    public static bool IsOne(AnalyzedArticle article)
    {
        var text = article.Body.Text;
        var end = text.Sentences.Length == 0 ? 0 : text.Sentences[Math.Min(Sentences, text.Sentences.Length) - 1].EndToken;
        for (var i = 0; i < end; i++)
        {
            if (Words.TryMatch(text.Tokens, i, end, out _, out _) && !IsQuoted(article, text.Tokens[i].Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuoted(AnalyzedArticle article, int position)
    {
        foreach (var attribution in article.Body.Attributions)
        {
            if (attribution.Directness != Directness.Indirect)
            {
                foreach (var content in attribution.Contents)
                {
                    if (content.Contains(position))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
