using System.Collections.Frozen;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>The words of a text as keys that inflection, house spelling and the choice between words for one deed leave alone, each with how much it says there of which thing is meant.</summary>
internal sealed class ArticleWords
{
    private const float Half = 0.5f;

    /// <summary>Words by which news tells one deed or one thing are one word: "razed" and "flattened", "homes" and "houses".</summary>
    private static readonly FrozenDictionary<uint, uint> Common = Synonyms();

    private readonly uint[] keys;
    private readonly Dictionary<uint, int> sentences = [];
    private readonly int count;

    public ArticleWords(ArticleText text)
    {
        keys = TermKeys.Of(text);
        count = text.Sentences.Length + 1;
        var seen = new Dictionary<uint, int>();
        for (var number = 0; number < text.Sentences.Length; number++)
        {
            var sentence = text.Sentences[number];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                keys[i] = IsContent(text, i) ? Common.GetValueOrDefault(keys[i], keys[i]) : 0;
                if (keys[i] != 0 && (!seen.TryGetValue(keys[i], out var last) || last != number))
                {
                    seen[keys[i]] = number;
                    sentences[keys[i]] = sentences.GetValueOrDefault(keys[i]) + 1;
                }
            }
        }
    }

    /// <summary>The key of each token; 0 for numbers, marks and words that carry no content.</summary>
    public ReadOnlySpan<uint> Keys => keys;

    /// <summary>How much a word tells: the logarithm of the share of sentences that use it, turned round. What many sentences say tells little.</summary>
    public float RarityOf(uint key) => MathF.Max(0, MathF.Log(count / (sentences.GetValueOrDefault(key) + Half)));

    /// <summary>The key of a word that stands for itself.</summary>
    public static uint KeyOf(string word) => KeyOf(TermKeys.Of(word));

    /// <param name="key">Of a word that stands for itself, as <see cref="TermKeys"/> gives it.</param>
    public static uint KeyOf(uint key) => Common.GetValueOrDefault(key, key);

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
