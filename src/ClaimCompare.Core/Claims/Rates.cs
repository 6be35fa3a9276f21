using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Shares that have a name of their own: "turnout was 81 percent".</summary>
internal static class Rates
{
    /// <summary>What a rate does, whatever verb stands there.</summary>
    public const string Verb = "be";

    public const string Turnout = "turnout";

    private static readonly WordTable<bool> Nouns = new(LexiconFile.Read("figures").Section("rate"), static _ => true);
    private static readonly PhraseTable<bool> Voters = new(LexiconFile.Read("figures").Section("voters"), static _ => true);
    private static readonly PhraseTable<bool> Voting = new(Verbs.Inflect(LexiconFile.Read("figures").Section("voting")), static _ => true);
    private static readonly WordTable<bool> Reaching = new(Verbs.Inflect(LexiconFile.Read("figures").Section("reaching")), static _ => true);

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

        return context.EndToken < context.ClauseEnd && Nouns.Contains(text.Tokens[context.EndToken].Word) ? Vocabulary.WordOf(text.Tokens[context.EndToken].Word)
            : SubjectOf(text, context);
    }

    /// <summary>"Turnout in the second round of the presidential election in Torrin stood at 51 percent": the subject, however far, of the verb right before the figure.</summary>
    private static string? SubjectOf(ArticleText text, QuantityContext context)
    {
        var at = context.FirstToken - 1;
        var first = text.Sentences[context.Sentence].FirstToken;
        at -= at > first && text.CharsOf(at) is "at" or "to" ? 1 : 0;
        if (at <= first || !Reaching.Contains(text.Tokens[at].Word))
        {
            return null;
        }

        at -= text.Classes[at - 1] == WordClass.Auxiliary ? 1 : 0;
        for (var i = at - 1; i >= Math.Max(first, at - LongestSubject) && !IsFinite(text.Classes[i]); i--)
        {
            if (Nouns.Contains(text.Tokens[i].Word))
            {
                return Vocabulary.WordOf(text.Tokens[i].Word);
            }
        }

        return null;
    }

    /// <summary>Tokens of a subject with all that hangs on it.</summary>
    private const int LongestSubject = 30;

    private static bool IsFinite(WordClass found) => found is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Auxiliary or WordClass.Modal;

    /// <summary>"62 percent of voters had cast their ballots", "of the 90,000 people entitled to vote had done so": those who voted, not what they voted for.</summary>
    public static bool IsTurnout(ArticleText text, QuantityContext context)
    {
        var voters = false;
        var end = text.Sentences[context.Sentence].EndToken;
        for (var i = context.FirstToken; i < Math.Min(end, context.EndToken + LongestSubject); i++)
        {
            if (voters && Voting.TryMatch(text.Tokens, i, end, out var length, out _))
            {
                return i + length >= end || text.CharsOf(i + length) is not ("for" or "against" or "in" or "yes" or "no" or "to" or "Yes" or "No")
                    || (text.CharsOf(i + length) is "in" && !(i + length + 1 < end && text.CharsOf(i + length + 1) is "favor" or "favour"));
            }

            voters |= Voters.TryMatch(text.Tokens, i, end, out _, out _);
        }

        return false;
    }
}
