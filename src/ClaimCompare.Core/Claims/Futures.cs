using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What English says is to come without a word for planning, and what only sounds so.</summary>
internal static class Futures
{
    /// <summary>"is to station 900 troops", "are to arrive": a form of be, and an infinitive; not "is to blame", nor "are to date".</summary>
    public static bool IsAt(ArticleText text, int token, int end) =>
        token + 2 < end && text.Classes[token + 2] == WordClass.VerbBase && text.CharsOf(token + 1) is "to"
        && text.CharsOf(token) is "is" or "are" or "was" or "were" && text.CharsOf(token + 2) is not ("blame" or "date");

    /// <summary>"Ruritania to send 900 troops": headlines leave out the form of be.</summary>
    public static bool IsOfHeadline(ArticleText text, int token, int end) =>
        token > 0 && token + 1 < end && text.CharsOf(token) is "to" or "To" && IsBare(text, token + 1) && text.Classes[token - 1] is WordClass.Noun or WordClass.ProperNoun;

    /// <summary>A verb in its base form, as far as a headline's capitals tell.</summary>
    private static bool IsBare(ArticleText text, int token) =>
        text.Classes[token] == WordClass.VerbBase || (Lexicons.Verbs.FormsOf(text.Tokens[token].Word) & Lexicons.VerbForms.Base) != 0;

    /// <summary>"had to be treated": what somebody had to undergo befell him.</summary>
    public static bool IsPast(ArticleText text, int token) => token > 0 && text.CharsOf(token) is "to" && text.CharsOf(token - 1) is "had" or "Had";

    /// <summary>"announced that 900 troops would be sent": the future as seen from when it was said; what somebody would do in his own words hangs on a condition.</summary>
    public static bool IsOfReport(ArticleText text, int token, Attribution? by) =>
        text.CharsOf(token) is "would" && by is { Directness: Directness.Indirect, Stance: Stance.States or Stance.Confirms or Stance.Plans };
}
