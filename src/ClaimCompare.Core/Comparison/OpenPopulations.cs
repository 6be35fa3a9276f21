using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// A toll of "people" leaves open who they are. Where all other tolls of its measure are of one kind ("soldiers"), and no article
/// tells the two apart, both are one toll.
/// </summary>
internal static class OpenPopulations
{
    /// <summary>Who attacks or fights is counted apart from those who are hit.</summary>
    private static bool IsApart(string kind) => kind is "suspect" or "fighter";

    public static IEnumerable<IEnumerable<ClaimEntry>> Join(IEnumerable<IGrouping<Axes, ClaimEntry>> buckets)
    {
        var all = buckets.ToDictionary(bucket => bucket.Key, bucket => bucket.ToList());
        foreach (var (axes, people) in all.Where(pair => pair.Key.Population == Population.Person && NumberRelation.Grows(pair.Key.Measure)).ToList())
        {
            var kinds = all.Keys.Where(other => other != axes && other with { Population = Population.Person } == axes).Take(2).ToList();
            if (kinds is [var only] && !IsApart(only.Population) && !ShareArticle(people, all[only]))
            {
                all[only].AddRange(people);
                all.Remove(axes);
            }
        }

        return all.Values;
    }

    /// <summary>An article counts both, and not as what opposed parties say of the same dead.</summary>
    private static bool ShareArticle(List<ClaimEntry> people, List<ClaimEntry> kind)
    {
        var byArticle = people.ToLookup(entry => entry.Ref.Article, StringComparer.Ordinal);
        return kind.Exists(entry => byArticle[entry.Ref.Article].Any(other => !Party.AreOpposed(entry.Party, other.Party)));
    }
}
