using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>The words that carry what a sentence says, in a form that inflection leaves alone.</summary>
internal static class ContentWords
{
    /// <summary>Longer pronouns are "anyone", "nobody", "everything": they carry sense.</summary>
    private const int LongestPersonalPronoun = 5;

    /// <summary>Key of a token: verbs by their base, other words cut to their stem; null for function words.</summary>
    public static string? KeyOf(ArticleText text, int token)
    {
        var cls = text.Classes[token];
        if (cls is WordClass.Determiner or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator
            or WordClass.Auxiliary or WordClass.Modal or WordClass.To or WordClass.WhWord or WordClass.Possessive or WordClass.None
            || (cls == WordClass.Pronoun && text.Tokens[token].Length <= LongestPersonalPronoun))
        {
            return null;
        }

        return cls is WordClass.VerbBase or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Participle or WordClass.Gerund
            ? VerbBase.Of(text, token)
            : Stem(text.CharsOf(token).ToString().ToLowerInvariant());
    }

    private static string Stem(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's', 's'] => word,
        [.., 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };
}
