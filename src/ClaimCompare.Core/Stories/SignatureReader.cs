using System.Runtime.InteropServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>Reads an article's signature: a pure function of the article.</summary>
public static class SignatureReader
{
    /// <summary>The date of a page or dateline stands within the first lines; a date further down is the event's or another's.</summary>
    private const int Opening = 400;

    /// <summary>Years outside are numbers, or history.</summary>
    private const int EarliestYear = 1980;
    private const int LastYear = 2099;

    public static StorySignature Read(AnalyzedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var uses = new Dictionary<uint, Use>();
        var latestYear = Count(article.Body.Text, uses);
        if (article.Title is not null)
        {
            latestYear = Math.Max(latestYear, Count(article.Title.Text, uses));
        }

        return new StorySignature(article.Article.Published, WrittenDay(article.Body.Dates), latestYear > 0 ? latestYear : null, Weigh(uses));
    }

    private static DateOnly? WrittenDay(IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Span.Start > Opening)
            {
                break;
            }

            if (date is { Relative: false, Granularity: Granularity.Day or Granularity.Time, From: { } day })
            {
                return day;
            }
        }

        return null;
    }

    /// <returns>The latest year that the text names, 0 where it names none.</returns>
    private static int Count(ArticleText text, Dictionary<uint, Use> uses)
    {
        var tokens = text.Tokens;
        var keys = TermKeys.Of(text);
        var latest = 0;
        foreach (var sentence in text.Sentences)
        {
            if (Boilerplate.Is(text, sentence))
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (keys[i] == 0)
                {
                    continue;
                }

                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, keys[i], out _);
                use.Count++;
                use.Digits = tokens[i].Kind == TokenKind.Number ? tokens[i].Length : 0;
                use.Small |= !tokens[i].IsCapitalized;
                latest = Math.Max(latest, YearOf(text, tokens[i]));
            }
        }

        return latest;
    }

    private static int YearOf(ArticleText text, Token token) =>
        token is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(text[token.Span], out var year) && year is >= EarliestYear and <= LastYear ? year : 0;

    private static List<StoryTerm> Weigh(Dictionary<uint, Use> uses)
    {
        var terms = new List<StoryTerm>(uses.Count);
        foreach (var (key, use) in uses)
        {
            var (weight, kind) = use.Digits > 0 ? (TermWeights.OfNumber(use.Digits), TermKind.Number) : use.Small ? (TermWeights.OfWord(key), TermKind.Word) : TermWeights.OfName(key);
            if (weight > 0)
            {
                // Sublinear: the tenth mention of a word says little more than the third.
                terms.Add(new StoryTerm(key, weight * (1 + MathF.Log(use.Count)), kind, 0));
            }
        }

        terms.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Key.CompareTo(b.Key));
        if (terms.Count > StorySignature.MostTerms)
        {
            terms.RemoveRange(StorySignature.MostTerms, terms.Count - StorySignature.MostTerms);
        }

        for (var rank = 0; rank < terms.Count; rank++)
        {
            terms[rank] = terms[rank] with { Rank = (byte)rank };
        }

        return terms;
    }

    /// <summary>How an article uses a term.</summary>
    private record struct Use(int Count, int Digits, bool Small);
}
