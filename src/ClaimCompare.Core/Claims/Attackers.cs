using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Those who carry out an attack, a robbery or a shooting, whatever word and verb an outlet has for them: "three gunmen", "two men opened
/// fire", "five attackers took part". Where only some of them are told of (arrested, named, shot), they are not all who attacked.
/// </summary>
internal static class Attackers
{
    /// <summary>What is counted, and what is told of it.</summary>
    public const string Kind = "attacker";

    public const string Verb = "attack";

    /// <summary>Tokens behind the counted in which their deed begins.</summary>
    private const int Reach = 9;

    private static readonly LexiconFile File = LexiconFile.Read("assailants");
    private static readonly WordTable<bool> Nouns = new(File.Section("noun"), static _ => true);
    private static readonly WordTable<bool> Partial = new(Verbs.Inflect(File.Section("partial")), static _ => true);
    private static readonly PhraseTable<bool> Deeds = new(Verbs.Inflect(File.Section("deed")), static _ => true);

    /// <param name="text">The text.</param>
    /// <param name="quantity">People.</param>
    /// <param name="context">Where they stand.</param>
    /// <param name="kind">What they are called.</param>
    /// <param name="verb">The verb they hang on.</param>
    public static bool Are(ArticleText text, Quantity quantity, QuantityContext context, string kind, string? verb)
    {
        if (quantity.Counted is not { } counted || counted.Start < quantity.Span.Start)
        {
            return false;
        }

        if (Nouns.Contains(text.Tokens[text.TokenAt(counted.End - 1)].Word))
        {
            return verb is null || !Partial.Contains(Vocabulary.IdOf(verb));
        }

        return kind is "suspect" or "man" or Population.Person or "youth" or "teenager" && Attack(text, context);
    }

    /// <summary>"two masked men opened fire", "two suspects who had forced the van off the road": their own deed, told in the active.</summary>
    private static bool Attack(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Reach); i++)
        {
            if (text.CharsOf(i) is "was" or "were" or "been" or "are")
            {
                return false;
            }

            if (Deeds.TryMatch(text.Tokens, i, text.Sentences[context.Sentence].EndToken, out _, out _)
                || (text.CharsOf(i) is "fired" && (i + 1 >= text.Tokens.Length || text.Tokens[i + 1].Kind != TokenKind.Word)))
            {
                return true;
            }

            if (text.Tokens[i].Kind == TokenKind.Symbol || text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent && text.Classes[i] != WordClass.Auxiliary)
            {
                return false;
            }
        }

        return false;
    }
}
