using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The verb that a figure hangs on: what tells 27 shots fired from 27 shots heard.</summary>
internal static class GoverningVerb
{
    /// <summary>How far before and behind the figure its verb is looked for.</summary>
    private const int Before = 6;
    private const int Behind = 4;

    public static string? Of(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (IsVerb(text.Classes[i]))
            {
                return VerbBase.Of(text, i);
            }

            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',')
            {
                break;
            }
        }

        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Behind); i++)
        {
            if (IsVerb(text.Classes[i]))
            {
                return VerbBase.Of(text, i);
            }
        }

        return null;
    }

    /// <summary>The name right before the verb that stands before the figure; null where it is no name.</summary>
    public static string? AgentOf(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i > Math.Max(context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (IsVerb(text.Classes[i]))
            {
                return text.Classes[i - 1] == WordClass.ProperNoun ? Names.NameKey.Of(text.CharsOf(i - 1)) : null;
            }
        }

        return null;
    }

    private static bool IsVerb(WordClass c) =>
        c is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund;
}
