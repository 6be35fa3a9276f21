using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>A place where something is said to be or happen.</summary>
/// <param name="Span">The place's name.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">The country it lies in or is, where known.</param>
/// <param name="Preposition">The word that ties it: "in", "near".</param>
public readonly record struct PlaceMention(TextSpan Span, string Name, string? Country, string Preposition);

/// <summary>Finds the places of a passage that can be the place of what it tells: those behind in, at, near and the like.</summary>
public static class PlaceFinder
{
    /// <summary>Words between preposition and name: "in the eastern Ukrainian city of".</summary>
    private const int LongestGap = 6;

    public static IReadOnlyList<PlaceMention> Find(ArticleText text, ArticleNames names, TextSpan passage)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var found = new List<PlaceMention>();
        foreach (var (mention, entity) in names.In(passage))
        {
            if (entity.Kind == NameKind.Place && Preposition(text, text.TokenAt(mention.Span.Start)) is { } preposition)
            {
                found.Add(new PlaceMention(mention.Span, entity.Name, entity.Country, preposition));
            }
        }

        return found;
    }

    /// <summary>The country of a nationality or place name ("Belarusian", "Minsk", "Belarus"); null where none is known.</summary>
    public static string? CountryOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var text = ArticleText.Parse(word);
        return NameLexicon.Demonyms.TryMatch(text.Tokens, 0, text.Tokens.Length, out _, out var people) ? people
            : NameLexicon.Places.TryMatch(text.Tokens, 0, text.Tokens.Length, out _, out var place) ? place.Country : null;
    }

    private static string? Preposition(ArticleText text, int first)
    {
        var sentence = text.Sentences[text.SentenceOf(first)].FirstToken;
        for (var i = first - 1; i >= sentence && i >= first - LongestGap; i--)
        {
            var token = text.Tokens[i];
            var traits = NameLexicon.TraitsOf(token.Word);
            if ((traits & NameTraits.Locative) != 0)
            {
                return text.CharsOf(i).ToString().ToLowerInvariant();
            }

            if (token.Kind is TokenKind.Quote or TokenKind.Symbol || (traits & NameTraits.PersonVerb) != 0)
            {
                return null;
            }
        }

        return null;
    }
}
