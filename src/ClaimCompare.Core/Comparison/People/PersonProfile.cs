using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.People;

/// <summary>The words around an age, by which its bearer is known again in a text that does not name him. A pure function of its article.</summary>
internal sealed class PersonProfile
{
    /// <summary>Tokens on each side of an age that count in full; farther ones count less.</summary>
    private const int Close = 3;
    private const float Fading = 6;

    /// <summary>Sentences of an article that tell its news.</summary>
    private const int LeadSentences = 2;

    public PersonProfile(ArticleText text, Claim claim, TextSpan age, ArticleWords words)
    {
        var first = text.TokenAt(claim.Span.Start);
        var (near, wide) = (new List<(uint Key, float Weight)>(), new List<(uint Key, float Weight)>());
        var number = text.SentenceOf(first);
        for (var at = Math.Max(0, number - 1); at <= number; at++)
        {
            for (var i = text.Sentences[at].FirstToken; i < text.Sentences[at].EndToken; i++)
            {
                if (words.Keys[i] is var key and not 0 && !age.Contains(text.Tokens[i].Start))
                {
                    var rarity = words.RarityOf(key);
                    wide.Add((key, rarity));
                    if (at == number)
                    {
                        near.Add((key, rarity / (1 + (Math.Max(0, Math.Abs(i - first) - Close) / Fading))));
                    }
                }
            }
        }

        (Near, Wide) = (WordBag.Of(near), WordBag.Of(wide));
        (IsInLead, Position) = (number < LeadSentences, (float)number / Math.Max(1, text.Sentences.Length - 1));
        Head = HeadBehind(text, text.TokenAt(age.End - 1), words);
    }

    /// <summary>The content words of the age's sentence, weighed by rarity and by how near they stand; with those of the sentence before, by rarity alone.</summary>
    public WordBag Near { get; }

    public WordBag Wide { get; }

    /// <summary>Among the first sentences; where in the article, 0 to 1.</summary>
    public bool IsInLead { get; }

    public float Position { get; }

    /// <summary>Key of the noun behind the age: "54-year-old cyclist"; 0 where none is.</summary>
    public uint Head { get; }

    private static uint HeadBehind(ArticleText text, int age, ArticleWords words) =>
        text.NounPhraseAt(age, out var phrase) && phrase.EndToken - 1 > age && text.Classes[phrase.EndToken - 1] == WordClass.Noun ? words.Keys[phrase.EndToken - 1] : 0;
}
