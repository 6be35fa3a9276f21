using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Rough clause borders: strong punctuation, and subordinators that open a clause with a verb of its own.</summary>
internal static class Clauses
{
    public static int StartBefore(ArticleText text, int token, int limit)
    {
        for (var i = token - 1; i >= limit; i--)
        {
            if (IsBorder(text, i))
            {
                return i + 1;
            }
        }

        return limit;
    }

    public static int EndAfter(ArticleText text, int token, int limit)
    {
        for (var i = token; i < limit; i++)
        {
            if (IsBorder(text, i))
            {
                return i;
            }
        }

        return limit;
    }

    private static bool IsBorder(ArticleText text, int i)
    {
        var token = text.Tokens[i];
        return token.Kind == TokenKind.Symbol
            ? text.Value[token.Start] is ';' or ':' or '—' or '(' or ')'
            : text.Classes[i] == WordClass.Subordinator && i > 0 && text.Tokens[i].Case == TokenCase.Lower;
    }
}
