namespace ClaimCompare.Core.Comparison.People;

/// <summary>
/// Finds who is who in two articles of one story: by name, as the rules do; where a text names nobody, or gives another age, by how
/// likely all that is said of two people makes them one.
/// </summary>
internal static class PeopleWeigher
{
    /// <summary>From here on two people of different ages are one.</summary>
    private const float Likely = 0.5f;

    public static IEnumerable<Likely> Match(ArticlePeople a, ArticlePeople b)
    {
        var ruled = PeopleMatcher.Match(a, b);
        var found = ruled.Where(pair => IsSure(pair)).ToList();
        var features = new float[PersonEvidence.Features];
        var weighed = new List<(Person X, Person Y, float Likelihood)>();
        foreach (var (x, y) in Candidates(a, b, ruled))
        {
            PersonEvidence.Read(x, y, a, b, RuleOf(x, y, ruled), features);
            if (PersonWeights.Likelihood(features) is >= Likely and var likelihood)
            {
                weighed.Add((x, y, likelihood));
            }
        }

        var taken = new HashSet<Person>();

        // A stable sort: pairs of one likelihood keep the order of the texts.
        foreach (var (x, y, likelihood) in weighed.OrderByDescending(pair => pair.Likelihood))
        {
            if (!taken.Contains(x) && !taken.Contains(y))
            {
                taken.Add(x);
                taken.Add(y);
                found.Add(new Likely(x, y, Likeness.Described, likelihood));
            }
        }

        return found;
    }

    /// <summary>People whose ages differ and who may be one, neither of whom the other text names or tells of with his age.</summary>
    public static IEnumerable<(Person X, Person Y)> Candidates(ArticlePeople a, ArticlePeople b, IReadOnlyList<Likely> ruled)
    {
        var known = ruled.Where(pair => pair.Likeness == Likeness.Named).SelectMany(pair => new[] { pair.A, pair.B })
            .Concat(a.All.Where(person => PersonEvidence.HasLike(person, b))).Concat(b.All.Where(person => PersonEvidence.HasLike(person, a))).ToHashSet();
        foreach (var x in a.All)
        {
            foreach (var y in b.All)
            {
                if (!known.Contains(x) && !known.Contains(y) && PersonEvidence.MayBeOne(x, y))
                {
                    yield return (x, y);
                }
            }
        }
    }

    public static Likeness? RuleOf(Person x, Person y, IReadOnlyList<Likely> ruled)
    {
        foreach (var pair in ruled)
        {
            if (pair.A == x && pair.B == y)
            {
                return pair.Likeness;
            }
        }

        return null;
    }

    /// <summary>One by name, or of one age and one part.</summary>
    private static bool IsSure(Likely pair) => pair.Likeness == Likeness.Named || pair.A.Years.Equals(pair.B.Years);
}
