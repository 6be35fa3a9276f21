using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Shares that have a name of their own: "turnout was 81 percent".</summary>
internal static class Rates
{
    /// <summary>What a rate does, whatever verb stands there.</summary>
    public const string Verb = "be";

    private static readonly WordTable<bool> Nouns = new(LexiconFile.Read("figures").Section("rate"), static _ => true);

    /// <summary>Tokens between a percentage and its name.</summary>
    private const int Reach = 12;

    /// <summary>The rate is the subject: "Turnout was 77.6 percent of those on the roll".</summary>
    public static bool IsSubject(ArticleText text, QuantityContext context) =>
        context.FirstToken - 2 >= context.ClauseStart && text.CharsOf(context.FirstToken - 1) is "was" or "is" or "reached" or "at" or "of" && Nouns.Contains(text.Tokens[context.FirstToken - 2].Word);

    /// <summary>The name nearest before the percentage in its clause, else right behind it; null where there is none.</summary>
    public static string? NounOf(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - Reach); i--)
        {
            if (Nouns.Contains(text.Tokens[i].Word))
            {
                return Vocabulary.WordOf(text.Tokens[i].Word);
            }
        }

        return context.EndToken < context.ClauseEnd && Nouns.Contains(text.Tokens[context.EndToken].Word) ? Vocabulary.WordOf(text.Tokens[context.EndToken].Word) : null;
    }
}
