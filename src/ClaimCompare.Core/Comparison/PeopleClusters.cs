namespace ClaimCompare.Core.Comparison;

/// <summary>People of several articles who are one, found pair by pair; nobody is twice in one article.</summary>
internal sealed class PeopleClusters
{
    private readonly Dictionary<Person, List<Person>> clusters = [];

    public PeopleClusters(IReadOnlyList<ArticlePeople> articles)
    {
        var byName = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var person in articles.SelectMany(article => article.All))
        {
            clusters[person] = [person];
            if (person.Key is { } key && !byName.TryAdd(key, person))
            {
                Join(byName[key], person);
            }
        }
    }

    /// <summary>In the order in which the first of each was added.</summary>
    public IEnumerable<IReadOnlyList<Person>> All => clusters.Values.Distinct();

    /// <summary>Refused where one article would have the person twice, or under two names.</summary>
    public void Join(Person a, Person b)
    {
        var (one, other) = (clusters[a], clusters[b]);
        if (one == other || one.Exists(x => other.Exists(y => x.Entries[0].Article == y.Entries[0].Article || !x.NamesFit(y))))
        {
            return;
        }

        one.AddRange(other);
        foreach (var person in other)
        {
            clusters[person] = one;
        }
    }
}
