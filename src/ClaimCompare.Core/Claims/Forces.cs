using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Whose soldiers are counted where the figure's own noun does not say: "the Belarusian army and its 70,000 men".</summary>
internal static class Forces
{
    private static readonly PhraseTable<bool> Bodies = new(LexiconFile.Read("forces").Entries, static _ => true);

    /// <summary>The country of the nearest force named before the figure in its sentence.</summary>
    public static string? CountryFor(ArticleText text, QuantityContext context)
    {
        var sentence = text.Sentences[context.Sentence];
        for (var i = context.FirstToken - 1; i >= Math.Max(sentence.FirstToken, context.FirstToken - QuantityContext.Reach); i--)
        {
            if (Bodies.TryMatch(text.Tokens, i, context.FirstToken, out var length, out _))
            {
                return CountryBefore(text, i, sentence.FirstToken) ?? CountryBehind(text, i + length, context.FirstToken);
            }
        }

        return null;
    }

    /// <summary>"the Belarusian army", "Belarus's armed forces".</summary>
    private static string? CountryBefore(ArticleText text, int body, int limit)
    {
        for (var i = body - 1; i >= Math.Max(limit, body - 4); i--)
        {
            if (Countries.TryMatch(text.Tokens, i, body, out _, out var country))
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>"the Armed Forces of Belarus".</summary>
    private static string? CountryBehind(ArticleText text, int behind, int limit) =>
        behind + 1 < limit && text.CharsOf(behind).Equals("of", StringComparison.OrdinalIgnoreCase)
        && Countries.TryMatch(text.Tokens, behind + 1, limit, out _, out var country) ? country : null;
}
