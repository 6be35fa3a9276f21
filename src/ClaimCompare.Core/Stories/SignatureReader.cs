using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>Reads an article's signature: a pure function of the article.</summary>
public static class SignatureReader
{
    public static StorySignature Read(AnalyzedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var uses = new Dictionary<uint, Use>();
        Count(article.Body.Text, uses);
        if (article.Title is not null)
        {
            Count(article.Title.Text, uses);
        }

        return Sign(article.Article.Published, uses);
    }

    private static void Count(ArticleText text, Dictionary<uint, Use> uses)
    {
        var tokens = text.Tokens;
        var keys = TermKeys.Of(text);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
            {
                continue;
            }

            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, keys[i], out _);
            use.Count++;
            use.Digits = tokens[i].Kind == TokenKind.Number ? tokens[i].Length : 0;
            use.Small |= !tokens[i].IsCapitalized;
        }
    }

    private static StorySignature Sign(DateOnly? published, Dictionary<uint, Use> uses)
    {
        var terms = new List<(uint Key, float Weight)>(uses.Count);
        foreach (var (key, use) in uses)
        {
            var weight = use.Digits > 0 ? TermWeights.OfNumber(use.Digits) : use.Small ? TermWeights.OfWord(key) : TermWeights.OfName(key);
            if (weight > 0)
            {
                // Sublinear: the tenth mention of a word says little more than the third.
                terms.Add((key, weight * (1 + MathF.Log(use.Count))));
            }
        }

        terms.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Key.CompareTo(b.Key));
        var kept = CollectionsMarshal.AsSpan(terms)[..Math.Min(terms.Count, StorySignature.MostTerms)];
        ImmutableArray<uint> leading = [.. kept[..Math.Min(kept.Length, StorySignature.LeadingTerms)].ToArray().Select(term => term.Key).Order()];
        kept.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        var norm = 0f;
        foreach (var (_, weight) in kept)
        {
            norm += weight * weight;
        }

        norm = MathF.Sqrt(norm);
        var keys = new uint[kept.Length];
        var weights = new float[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            keys[i] = kept[i].Key;
            weights[i] = kept[i].Weight / norm;
        }

        return new StorySignature { Published = published, Terms = [.. keys], Weights = [.. weights], Leading = leading };
    }

    /// <summary>How an article uses a term.</summary>
    private record struct Use(int Count, int Digits, bool Small);
}
