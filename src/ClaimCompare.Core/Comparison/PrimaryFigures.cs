using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Which figures of an article stand for it. An article about a toll names many counts: the whole, parts of it, earlier states,
/// other events. The one it leads with is the one it claims.
/// </summary>
internal static class PrimaryFigures
{
    public static IReadOnlyList<ClaimEntry> Of(NumberGroup group) => group.Axes.Measure switch
    {
        Measure.Troops => group.Members,
        _ when NumberRelation.Grows(group.Axes.Measure) || group.Axes.Measure == Measure.Protesters
            => [.. group.Members.GroupBy(entry => entry.Ref.Article).SelectMany(Tolls)],
        _ => [.. group.Members.GroupBy(entry => entry.Ref.Article).SelectMany(Facts)],
    };

    /// <summary>The first figure that is not only recalled, the same figure wherever else it stands, and what other parties, of another kind or opposed, are said to count.</summary>
    private static List<ClaimEntry> Tolls(IEnumerable<ClaimEntry> entries)
    {
        var figures = entries.Where(entry => entry.Quantity!.Qualifier != Qualifier.Vague).OrderBy(entry => entry.Claim.In).ThenBy(entry => entry.Claim.Span.Start).ToList();
        var news = figures.Where(entry => !Background.IsRecalled(entry)).ToList();
        var lead = news.Count > 0 ? news[0] : figures.Find(NumberRelation.IsInLead);
        var chosen = new List<ClaimEntry>();
        if (lead is null)
        {
            return chosen;
        }

        var parties = new HashSet<Party>();
        foreach (var entry in news.Count > 0 ? news : [lead])
        {
            var ofLead = entry.Interval.SameAs(lead.Interval);
            if (ofLead || (entry.Party.Kind != PartyKind.None && !parties.Contains(entry.Party) && parties.Any(party => Party.AreOpposed(party, entry.Party) || (party.Kind != PartyKind.None && party.Kind != entry.Party.Kind))))
            {
                chosen.Add(entry);
                parties.Add(entry.Party);
            }
        }

        return chosen;
    }

    /// <summary>Counts, not words like "several". An article that counts one thing twice, differently, speaks of several things in the same words, unless two parties, or two who are named, give the counts.</summary>
    private static IEnumerable<ClaimEntry> Facts(IEnumerable<ClaimEntry> entries)
    {
        List<ClaimEntry> all = [.. entries.Where(entry => entry.Quantity!.Qualifier != Qualifier.Vague)];
        var ends = all.ToLookup(entry => (entry.Claim.In, entry.Claim.Span.End));
        all = all.FindAll(entry => !IsConversion(entry, ends));
        return Reading.Of(all).Count == 1 ? all : all.Where(entry => entry.Party != default || entry.Speaker is not null).GroupBy(entry => (entry.Party, entry.Origin)).Where(said => Reading.Of(said).Count == 1).SelectMany(said => said);
    }

    /// <summary>"128 kph (80 mph)": the bracket gives the figure before it in another unit.</summary>
    private static bool IsConversion(ClaimEntry entry, ILookup<(ClaimPlace In, int End), ClaimEntry> ends)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var bracket = text.TokenAt(entry.Claim.Span.Start) - 1;
        return bracket > 0 && text.Value[text.Tokens[bracket].Start] == '('
            && ends[(entry.Claim.In, text.Tokens[bracket - 1].End)].Any(other => !other.Interval.IsDisjointFrom(entry.Interval));
    }
}
