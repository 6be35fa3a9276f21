using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
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

    /// <summary>"Ruritania said that 11 of its soldiers had been killed": whose name opens the sentence, they are.</summary>
    public static string? OwnerOf(ArticleText text, Quantity quantity, QuantityContext context)
    {
        if (quantity.Counted is not { } counted || text.CharsOf(text.TokenAt(counted.Start)) is not ("its" or "Its"))
        {
            return null;
        }

        var first = text.Sentences[context.Sentence].FirstToken;
        for (var i = first; i < Math.Min(context.FirstToken, first + OwnerReach); i++)
        {
            if (text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent)
            {
                return null;
            }

            if (Countries.TryMatch(text.Tokens, i, context.FirstToken, out _, out var country))
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>Tokens of a subject that opens a sentence.</summary>
    private const int OwnerReach = 8;

    private static readonly WordTable<bool> Armies = new(LexiconFile.Read("fates").Section("losing-army"), static _ => true);

    /// <summary>"The enemy lost 26 men": an army's men are its soldiers.</summary>
    public static bool AreOfArmy(ArticleText text, Quantity quantity, QuantityContext context)
    {
        if (quantity is not { Measure: Measure.Killed, MeasureCue: { } cue } || cue.Start > quantity.Span.Start || text.TokenAt(cue.Start) is var verb && text.CharsOf(verb) is not ("lost" or "lose" or "loses" or "losing"))
        {
            return false;
        }

        for (var i = verb - 1; i >= Math.Max(text.Sentences[context.Sentence].FirstToken, verb - OwnerReach); i--)
        {
            if (Armies.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
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
