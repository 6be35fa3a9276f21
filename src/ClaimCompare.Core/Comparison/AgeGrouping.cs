using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.People;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>Puts the ages of one person together, across the articles of a story.</summary>
internal static class AgeGrouping
{
    /// <summary>
    /// Articles whose unnamed people are looked for in each other, so that a story of hundreds stays cheap; people known by name are
    /// found in all of them.
    /// </summary>
    private const int MostArticles = 40;

    public static List<NumberGroup> Group(IEnumerable<ClaimEntry> claims)
    {
        List<ArticlePeople> articles = [.. claims.GroupBy(entry => entry.Ref.Article, StringComparer.Ordinal)
            .OrderBy(article => article.Key, StringComparer.Ordinal).Select(article => new ArticlePeople([.. article]))];
        var clusters = new PeopleClusters(articles);
        List<ArticlePeople> compared = [.. articles.Where(article => article.All.Count + article.Ranges.Count is > 0 and <= ArticlePeople.MostPeople).DistinctBy(article => article.Witness, StringComparer.Ordinal).Take(MostArticles)];
        var likely = new List<Likely>();
        for (var i = 0; i < compared.Count; i++)
        {
            for (var j = i + 1; j < compared.Count; j++)
            {
                likely.AddRange(PeopleWeigher.Match(compared[i], compared[j]));
            }
        }

        foreach (var pair in likely.OrderBy(pair => pair.Likeness).ThenByDescending(pair => pair.Likelihood))
        {
            clusters.Join(pair.A, pair.B);
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. clusters.All.SelectMany(people => people.SelectMany(person => person.Entries).GroupBy(entry => entry.Quantity!.Unit ?? Ages.Year)
            .Select(entries => GroupOf(people, entries.Key, [.. entries], keys))).OfType<NumberGroup>(),
            .. AgeRanges.Of(compared),
        ];
    }

    private static NumberGroup? GroupOf(IReadOnlyList<Person> people, string unit, List<ClaimEntry> entries, HashSet<string> keys)
    {
        var named = people.Where(person => person.Key is not null).OrderBy(person => person.Key, StringComparer.Ordinal).FirstOrDefault();
        if (named is null && people.Count == 1)
        {
            return null;
        }

        var subject = named?.Name ?? "the " + people.Select(person => person.Bearer).Aggregate((one, other) => one.With(other)).InWords(people.All(person => person.Years < Ages.Adult));
        var who = named?.Key ?? subject;
        if (!keys.Add(who + unit))
        {
            // Two people of one description: their ages tell them apart.
            who = string.Join(' ', entries.Select(entry => entry.Quantity!.Value).Distinct().Order().Prepend(null).Select(value => value is null ? who : value.ToString()));
            keys.Add(who + unit);
        }

        entries.Sort(static (x, y) => string.CompareOrdinal(x.Ref.Article, y.Ref.Article) is not 0 and var order ? order : x.Index.CompareTo(y.Index));
        return new NumberGroup(new Axes(Measure.Age, unit, "", who, "", ClaimState.Actual, false, null, null), entries) { Subject = subject };
    }
}
