using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Two towns of one name in one story: several articles put it into one region, several into another, and none names both. What is
/// told of the one is no contradiction of what is told of the other, and where an article does not say of which it tells, nobody is alarmed.
/// </summary>
internal sealed class TownsOfOneName
{
    /// <summary>Tokens of an article in which its town is told with its region.</summary>
    private const int LeadTokens = 80;

    /// <summary>Independent texts that put a town into a region, before it is taken for one of two.</summary>
    private const int Several = 2;

    /// <summary>Claims of each side of a finding that are looked at.</summary>
    private const int MostHolders = 12;

    private readonly Dictionary<string, (string Town, string Region)> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> towns = new(StringComparer.Ordinal);

    public TownsOfOneName(IEnumerable<ClaimEntry> claims)
    {
        var witnesses = new Dictionary<(string Town, string Region), HashSet<string>>();
        var articles = claims.DistinctBy(entry => entry.Ref.Article, StringComparer.Ordinal).ToList();
        foreach (var entry in articles)
        {
            if (Read(entry.Article.Body) is { } at)
            {
                told[entry.Ref.Article] = at;
                if (!witnesses.TryGetValue(at, out var known))
                {
                    witnesses.Add(at, known = new(StringComparer.Ordinal));
                }

                known.Add(entry.Witness);
            }
        }

        foreach (var town in witnesses.Where(at => at.Value.Count >= Several).GroupBy(at => at.Key.Town, at => at.Key.Region, StringComparer.Ordinal))
        {
            var regions = town.ToHashSet(StringComparer.Ordinal);
            regions.RemoveWhere(region => town.All(other => other == region || articles.Exists(entry => entry.Capitals.Contains(region) && entry.Capitals.Contains(other))));
            if (regions.Count > 1)
            {
                towns.Add(town.Key, regions);
            }
        }
    }

    /// <summary>Whether no two articles of the two sides are known to tell of one of the towns.</summary>
    public bool MayDiffer(Discrepancy found)
    {
        if (towns.Count == 0)
        {
            return false;
        }

        foreach (var a in found.HoldersOfA.Take(MostHolders))
        {
            foreach (var b in found.HoldersOfB.Take(MostHolders))
            {
                if (a.Article == b.Article || (told.TryGetValue(a.Article, out var one) && told.TryGetValue(b.Article, out var other) && one == other))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The first town of a text behind which its region stands: "in Torrin, Upper Lorn", "Torrin in Upper Lorn"; by the last words of both names.</summary>
    private static (string Town, string Region)? Read(TextAnalysis analysis)
    {
        var text = analysis.Text;
        for (var i = 0; i < Math.Min(text.Tokens.Length, LeadTokens); i++)
        {
            if ((i > 0 && text.Classes[i - 1] != WordClass.Preposition) || End(analysis, i) is not (> 0 and var end) || end + 1 >= text.Tokens.Length)
            {
                continue;
            }

            var region = text.CharsOf(end + 1) is "the" ? end + 2 : end + 1;
            if ((text.CharsOf(end) is "in" || text.Value[text.Tokens[end].Start] == ',') && End(analysis, region) is > 0 and var behind
                && !Countries.TryMatch(text.Tokens, region, behind, out _, out _))
            {
                return (CapitalWords.Key(text, end - 1), CapitalWords.Key(text, behind - 1));
            }
        }

        return null;
    }

    /// <summary>Behind the capitalized words that begin at a token; 0 where there are none, or where they name a day, somebody or some body.</summary>
    private static int End(TextAnalysis analysis, int first)
    {
        var text = analysis.Text;
        var end = first;
        while (end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Word, IsCapitalized: true } token && text.Classes[end] == WordClass.ProperNoun && !IsDate(analysis, token.Start))
        {
            end++;
        }

        foreach (var mention in analysis.Names.Mentions)
        {
            if (end == first || mention.Span.Start >= text.Tokens[end - 1].End)
            {
                break;
            }

            if (mention.Span.End > text.Tokens[first].Start && analysis.Names.Entities[mention.Entity].Kind is not (NameKind.Place or NameKind.Unknown))
            {
                return 0;
            }
        }

        return end == first ? 0 : end;
    }

    private static bool IsDate(TextAnalysis analysis, int position)
    {
        foreach (var date in analysis.Dates)
        {
            if (date.Span.Contains(position))
            {
                return true;
            }
        }

        return false;
    }
}
