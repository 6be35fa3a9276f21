using System.Collections.Frozen;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>The words of an article as keys that inflection, house spelling and the choice between words for one deed leave alone, and how many of its sentences use each.</summary>
internal sealed class ArticleWords
{
    /// <summary>Words by which news tells one deed or one thing are one word: "razed" and "flattened", "homes" and "houses".</summary>
    private static readonly FrozenDictionary<uint, uint> Common = Synonyms();

    private readonly uint[] keys;
    private readonly Dictionary<uint, int> sentences = [];

    public ArticleWords(AnalyzedArticle article)
    {
        Article = article;
        var text = article.Body.Text;
        keys = TermKeys.Of(text);
        var seen = new HashSet<uint>();
        foreach (var sentence in text.Sentences)
        {
            seen.Clear();
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                keys[i] = IsContent(text, i) ? Common.GetValueOrDefault(keys[i], keys[i]) : 0;
                if (keys[i] != 0 && seen.Add(keys[i]))
                {
                    sentences[keys[i]] = sentences.GetValueOrDefault(keys[i]) + 1;
                }
            }
        }
    }

    public AnalyzedArticle Article { get; }

    public int Sentences => Article.Body.Text.Sentences.Length;

    /// <summary>The key of each token; 0 for numbers, marks and words that carry no content.</summary>
    public ReadOnlySpan<uint> Keys => keys;

    /// <summary>How many sentences use a word.</summary>
    public int CountOf(uint key) => sentences.GetValueOrDefault(key);

    /// <summary>The key of a word that stands for itself.</summary>
    public static uint KeyOf(string word) => TermKeys.Of(word) is var key ? Common.GetValueOrDefault(key, key) : 0;

    private static bool IsContent(ArticleText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && text.Classes[token] is not (WordClass.Determiner or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator
            or WordClass.Auxiliary or WordClass.Modal or WordClass.To or WordClass.WhWord or WordClass.Possessive or WordClass.Pronoun or WordClass.Number or WordClass.None);

    private static FrozenDictionary<uint, uint> Synonyms()
    {
        var synonyms = new Dictionary<uint, uint>();
        foreach (var entry in LexiconFile.Read("deeds").Entries)
        {
            if (entry.Section != "open")
            {
                synonyms.TryAdd(TermKeys.Of(entry.Key), TermKeys.Of(entry.Section == "thing" ? entry.Value : entry.Section));
            }
        }

        return synonyms.ToFrozenDictionary();
    }
}
