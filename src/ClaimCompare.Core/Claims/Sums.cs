using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What a sum of money is for: a cost, a ransom, damage, a fine.</summary>
internal static class Sums
{
    private static readonly PhraseTable<string> Kinds = new(
        LexiconFile.Read("dimensions").Entries.Where(entry => entry.Section.StartsWith("sum ", StringComparison.Ordinal)), static entry => entry.Section["sum ".Length..]);

    /// <summary>Tokens behind and before a sum.</summary>
    private const int Behind = 4;
    private const int Before = 14;

    /// <summary>The word nearest behind the sum ("$5m ransom", "£2m in damage"), else nearest before it in its clause.</summary>
    public static Dimension? Of(ArticleText text, QuantityContext context) => KindOf(text, context) is not { } kind ? null
        : new Dimension("sum", kind == Cost && IsOfTheft(text, context) ? Loot : kind);

    private const string Cost = "cost";
    private const string Loot = "loot";

    private static readonly WordTable<bool> Changed = new(LexiconFile.Read("figures").Section("changed-from"), static _ => true);
    private static readonly WordTable<bool> Thieves = new(LexiconFile.Read("dimensions").Section("thief"), static _ => true);

    /// <summary>"Thieves took 300 pieces worth $2m": what stolen goods are worth is the loot.</summary>
    private static bool IsOfTheft(ArticleText text, QuantityContext context)
    {
        for (var i = Math.Max(text.Sentences[context.Sentence].FirstToken, context.FirstToken - QuantityContext.Reach); i < context.FirstToken; i++)
        {
            if (Thieves.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static string? KindOf(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Behind); i++)
        {
            if (Kinds.TryMatch(text.Tokens, i, context.ClauseEnd, out _, out var kind))
            {
                return kind;
            }

            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] is ',' or '.')
            {
                break;
            }
        }

        var follows = FollowsAnother(text, context.FirstToken);
        for (var i = context.FirstToken - 1; i >= Math.Max(follows ? text.Sentences[context.Sentence].FirstToken : context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (Kinds.TryMatch(text.Tokens, i, context.ClauseEnd, out _, out var kind))
            {
                return kind;
            }

            if (text.Classes[i] == WordClass.Number)
            {
                if (!follows)
                {
                    break;
                }

                follows = false;
            }
        }

        return null;
    }

    /// <summary>"set bond at $400,000, down from $750,000": the second sum is of the same kind as the one before it.</summary>
    private static bool FollowsAnother(ArticleText text, int figure) => figure > 2 && text.CharsOf(figure - 1) is "from" && Changed.Contains(text.Tokens[figure - 2].Word);
}
