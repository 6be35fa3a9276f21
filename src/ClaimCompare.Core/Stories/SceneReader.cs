using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>Where an article says its event happens: the countries it names, and the smaller places of its headline and first sentences.</summary>
internal sealed class SceneReader
{
    /// <summary>A dateline ends within this many tokens.</summary>
    private const int DatelineTokens = 8;

    /// <summary>The words of one place's name: San Pedro Sula.</summary>
    private const int LongestName = 3;

    private const int ShortestWord = 3;

    private static readonly WordTable<bool> Settlements = new(LexiconFile.Read("names-places").Section("settlement"), static _ => true);

    private readonly HashSet<uint> places = [];

    /// <summary>Words that a dateline or "the town of" makes a place, whoever else is called so.</summary>
    private readonly HashSet<uint> surely = [];
    private readonly HashSet<uint> others = [];
    private readonly Dictionary<uint, int> countries = [];

    /// <param name="article">The article.</param>
    /// <param name="asides">For each sentence of its text whether it tells of another event; see <see cref="Asides"/>.</param>
    public SceneReader(AnalyzedArticle article, bool[] asides)
    {
        ReadCountries(article.Body.Text);
        ReadPlaces(article.Body, HasDateline(article.Body.Text), asides);
        if (article.Title is { } title)
        {
            ReadCountries(title.Text);
            ReadPlaces(title, false, null);
        }

        foreach (var entity in article.Body.Names.Entities)
        {
            if (entity.Kind is NameKind.Person or NameKind.Agency)
            {
                foreach (var word in entity.Name.AsSpan().Split(' '))
                {
                    others.Add(TermKeys.Of(entity.Name[word]));
                }
            }
        }
    }

    /// <summary>The countries named, by themselves or by their people, ascending by key.</summary>
    public ImmutableArray<StoryMark> Countries =>
        [.. countries.OrderBy(country => country.Key).Select(country => new StoryMark(country.Key, 1 + MathF.Log(country.Value)))];

    /// <summary>True for a word of the name of a place smaller than a country, where the event is said to be.</summary>
    public bool IsPlace(uint key) => surely.Contains(key) || (places.Contains(key) && !others.Contains(key));

    private void ReadCountries(ArticleText text)
    {
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsCapitalized && tokens[i].Kind == TokenKind.Word && Claims.Countries.TryMatch(tokens, i, tokens.Length, out var length, out var country))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(countries, TermKeys.Of(country), out _)++;
                for (var end = i + length; i < end; i++)
                {
                    others.Add(TermKeys.Of(text.CharsOf(i)));
                }

                i--;
            }
        }
    }

    /// <summary>
    /// Names in a headline, behind "in", "near" or "of" in the first sentences, and in a dateline where the place is not one of the
    /// cities that agencies report from.
    /// </summary>
    private void ReadPlaces(TextAnalysis analysis, bool hasDateline, bool[]? asides)
    {
        var text = analysis.Text;
        foreach (var mention in analysis.Names.Mentions)
        {
            var first = text.TokenAt(mention.Span.Start);
            if (first >= TermCounter.LeadTokens)
            {
                break;
            }

            var entity = analysis.Names.Entities[mention.Entity];
            var isDateline = hasDateline && first == 0;
            if (entity.Kind is NameKind.Unknown or NameKind.Place && (isDateline ? entity.Country is null : asides is null || (!asides[text.SentenceOf(first)] && IsTied(text, first))))
            {
                AddPlace(text, first, isDateline || IsBehindSettlement(text, first) ? surely : places);
            }
        }
    }

    private static bool IsTied(ArticleText text, int first) =>
        first > 0 && ((NameLexicon.TraitsOf(text.Tokens[first - 1].Word) & NameTraits.Locative) != 0 || text.CharsOf(first - 1) is "of");

    /// <summary>"the port city of X".</summary>
    private static bool IsBehindSettlement(ArticleText text, int name) =>
        name > 1 && text.CharsOf(name - 1) is "of" && Settlements.Contains(text.Tokens[name - 2].Word);

    private static void AddPlace(ArticleText text, int first, HashSet<uint> places)
    {
        var tokens = text.Tokens;
        for (var i = first; i < Math.Min(tokens.Length, first + LongestName) && tokens[i].IsCapitalized && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Length >= ShortestWord && !TermCounter.BeginsPlace(text, i) && text.CharsOf(i)[^1] != '.' && !NameLexicon.Things.TryMatch(tokens, i, tokens.Length, out _, out _))
            {
                places.Add(TermKeys.Of(text.CharsOf(i)));
            }
        }
    }

    /// <summary>True where the text opens with a place and a dash or an agency in brackets behind it.</summary>
    private static bool HasDateline(ArticleText text)
    {
        for (var i = 1; i < Math.Min(text.Tokens.Length, DatelineTokens); i++)
        {
            if (text.CharsOf(i) is "—" or "–" or "-" or "(")
            {
                return true;
            }
        }

        return false;
    }
}
