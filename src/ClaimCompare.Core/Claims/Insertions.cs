using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What stands between commas behind those who are counted and tells of a share of them: ", many of them students,".</summary>
internal static class Insertions
{
    /// <summary>Tokens of an insertion.</summary>
    private const int Longest = 12;

    /// <summary>Behind the second comma; the token itself where no insertion begins there.</summary>
    public static int Behind(ArticleText text, int at, int end)
    {
        if (at + 2 >= end || text.Value[text.Tokens[at].Start] != ','
            || !(Population.IncludesOf(text.Tokens[at + 1].Word) || text.CharsOf(at + 1) is "many" or "most" or "some" or "all" or "half" or "several" or "mostly" or "mainly" or "largely" or "almost" or "nearly"))
        {
            return at;
        }

        for (var i = at + 2; i < Math.Min(end - 1, at + Longest); i++)
        {
            if (text.Value[text.Tokens[i].Start] == ',')
            {
                return i + 1;
            }
        }

        return at;
    }
}
