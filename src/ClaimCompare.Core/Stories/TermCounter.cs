using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>Counts and weighs an article's terms.</summary>
internal sealed class TermCounter
{
    /// <summary>Years outside are numbers, or history.</summary>
    private const int EarliestYear = 1980;
    private const int LastYear = 2099;

    /// <summary>The first sentences tell the event: about two of them, or this many tokens.</summary>
    internal const int LeadTokens = 80;

    private readonly Dictionary<uint, Use> uses = [];
    private int latestYear;

    public static ImmutableArray<StoryTerm> Count(AnalyzedArticle article, SceneReader scenes, bool[] asides, out int? latestYear, out ImmutableArray<StoryMark> kinds)
    {
        var counter = new TermCounter();
        counter.Count(article.Body.Text, asides);
        if (article.Title is not null)
        {
            counter.Count(article.Title.Text, null);
        }

        counter.MarkGivenNames(article.Body.Names);
        latestYear = counter.latestYear > 0 ? counter.latestYear : null;
        kinds = [.. StoryKinds.Of(counter.uses.Select(use => (use.Key, use.Value.Count)))];
        return counter.Weigh(scenes);
    }

    /// <param name="asides">For each sentence whether it tells of another event; null where none does.</param>
    private void Count(ArticleText text, bool[]? asides)
    {
        var tokens = text.Tokens;
        var keys = TermKeys.Of(text);
        var told = 0;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            var aside = asides is not null && asides[s];
            if (Boilerplate.Is(text, sentence))
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++, told++)
            {
                if (keys[i] == 0)
                {
                    continue;
                }

                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, keys[i], out _);
                use.Count++;
                use.Digits = tokens[i].Kind == TokenKind.Number ? tokens[i].Length : 0;
                use.Small |= !tokens[i].IsCapitalized;
                use.Given |= BeginsPlace(text, i);
                use.Lead |= told < LeadTokens && !aside;
                use.News |= !aside;
                latestYear = Math.Max(latestYear, YearOf(text, tokens[i]));
            }
        }
    }

    /// <summary>"San" of San Elmo, "Lake" of Lake Torrin: says no more than any given name, unless what follows is one: Santa Clara.</summary>
    internal static bool BeginsPlace(ArticleText text, int token) => text.Tokens[token].IsCapitalized && token + 1 < text.Tokens.Length
        && text.Tokens[token + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized } && (NameLexicon.TraitsOf(text.Tokens[token].Word) & NameTraits.PlaceStart) != 0
        && TermWeights.OfName(TermKeys.Of(text.CharsOf(token + 1))).Weight > TermWeights.GivenName;

    /// <summary>Who is named in full is one person, told by the last name: the other names say no more than any given name.</summary>
    private void MarkGivenNames(ArticleNames names)
    {
        foreach (var entity in names.Entities)
        {
            if (entity.Kind != NameKind.Person)
            {
                continue;
            }

            var words = entity.Name.Split(' ');
            for (var i = 0; i < words.Length - 1; i++)
            {
                ref var use = ref CollectionsMarshal.GetValueRefOrNullRef(uses, TermKeys.Of(words[i]));
                if (!Unsafe.IsNullRef(ref use))
                {
                    use.Given = true;
                }
            }
        }
    }

    private static int YearOf(ArticleText text, Token token) =>
        token is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(text[token.Span], out var year) && year is >= EarliestYear and <= LastYear ? year : 0;

    private ImmutableArray<StoryTerm> Weigh(SceneReader scenes)
    {
        var terms = new List<StoryTerm>(uses.Count);
        foreach (var (key, use) in uses)
        {
            var (weight, kind) = use.Digits > 0 ? (TermWeights.OfNumber(use.Digits), TermKind.Number)
                : use.Small ? (TermWeights.OfWord(key), TermKind.Word)
                : use.Given ? (TermWeights.GivenName, TermKind.Name)
                : TermWeights.OfName(key);
            if (weight > 0)
            {
                // Sublinear: the tenth mention of a word says little more than the third.
                terms.Add(new StoryTerm(key, weight * (1 + MathF.Log(use.Count)), kind, 0, use.Lead, kind == TermKind.Name && use.Lead && scenes.IsPlace(key), !use.News));
            }
        }

        terms.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Key.CompareTo(b.Key));
        var kept = CollectionsMarshal.AsSpan(terms)[..Math.Min(terms.Count, StorySignature.MostTerms)];
        for (var rank = 0; rank < kept.Length; rank++)
        {
            kept[rank] = kept[rank] with { Rank = (byte)rank };
        }

        kept.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        return [.. kept];
    }

    /// <summary>How an article uses a term.</summary>
    private record struct Use(int Count, int Digits, bool Small, bool Lead, bool Given, bool News);
}
