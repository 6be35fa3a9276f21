using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Tells whether an article says that its event is another one after one like it: "the city's second shooting in four days". Reports of
/// the earlier one share its town, its kind and its week, and cannot say so.
/// </summary>
internal static class Sequels
{
    /// <summary>Sentences in which an article says what happened.</summary>
    private const int LeadSentences = 3;

    /// <summary>Words from "second" to "in four days".</summary>
    private const int Apart = 12;

    /// <summary>Words from "in" to "days".</summary>
    private const int SpanWords = 5;

    private static readonly LexiconFile Lexicon = LexiconFile.Read("sequels");
    private static readonly WordTable<bool> Ordinals = new(Lexicon.Section("ordinal"), static _ => true);
    private static readonly WordTable<bool> Spans = new(Lexicon.Section("span"), static _ => true);
    private static readonly WordTable<bool> Times = new(Lexicon.Section("time"), static _ => true);
    private static readonly PhraseTable<bool> Phrases = new(Lexicon.Section("phrase"), static _ => true);

    public static bool IsOne(AnalyzedArticle article) => SaysSo(article.Body.Text) || (article.Title is { } title && SaysSo(title.Text));

    private static bool SaysSo(ArticleText text)
    {
        foreach (var sentence in text.Sentences[..Math.Min(LeadSentences, text.Sentences.Length)])
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Phrases.TryMatch(text.Tokens, i, sentence.EndToken, out _, out _) || (Ordinals.Contains(text.Tokens[i].Word) && CountsEvents(text, i, sentence.EndToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"second … in four days", but not "the second day this week".</summary>
    private static bool CountsEvents(ArticleText text, int ordinal, int end)
    {
        var tokens = text.Tokens;
        if (ordinal + 1 < end && Times.Contains(tokens[ordinal + 1].Word))
        {
            return false;
        }

        for (var i = ordinal + 1; i < Math.Min(end, ordinal + Apart); i++)
        {
            for (var j = i + 1; Spans.Contains(tokens[i].Word) && j < Math.Min(end, i + SpanWords); j++)
            {
                if (Times.Contains(tokens[j].Word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
