using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison;

/// <summary>How surely two people of two articles are one, surest first.</summary>
internal enum Likeness
{
    Named,
    Described,
    Listed,
}

/// <summary>A person of one article who is one of another.</summary>
internal readonly record struct Likely(Person A, Person B, Likeness Likeness);

/// <summary>
/// Finds who is who in two articles of one story, as an editor reasons: by name; by a description that fits one person in each
/// (the girlfriend, the wounded officer, the suspect); by what is left of two lists when all others have found their like.
/// </summary>
internal sealed class PeopleMatcher
{
    /// <summary>Years by which two texts differ about one person: beyond it they rather mean two. A tenth of the age, and one year at least.</summary>
    private const double Slack = 0.125;

    private readonly ArticlePeople a;
    private readonly ArticlePeople b;
    private readonly HashSet<Person> matched = [];
    private readonly List<Likely> found = [];

    /// <summary>People of equal age of whom nothing speaks against their being one.</summary>
    private int anchors;

    private PeopleMatcher(ArticlePeople a, ArticlePeople b) => (this.a, this.b) = (a, b);

    public static IReadOnlyList<Likely> Match(ArticlePeople a, ArticlePeople b)
    {
        var matcher = new PeopleMatcher(a, b);
        matcher.MatchNames();
        matcher.MatchDescriptions();
        matcher.MatchEquals();
        matcher.MatchRest();
        return matcher.found;
    }

    private void MatchNames()
    {
        foreach (var x in a.All)
        {
            foreach (var y in b.All)
            {
                if (x.IsNamedAs(y) && IsOnly(x, b) && IsOnly(y, a))
                {
                    Add(x, y, Likeness.Named);
                }
            }
        }
    }

    /// <summary>No second person there bears the name.</summary>
    private static bool IsOnly(Person person, ArticlePeople there) => there.All.Count(person.IsNamedAs) == 1;

    private void MatchDescriptions()
    {
        MatchSole(static person => person.Bearer.Tie, static _ => true);
        MatchSole(static person => person.Bearer.Trade, static people => true);
        MatchSole(static person => (person.Bearer.Involvement & Involvement.Accused) != 0 ? "accused" : null, static people => people.Detained <= 1);
        MatchSole(static person => Is(person, Involvement.Killed) ? "killed" : null, static people => people.Killed <= 1);
        MatchSole(static person => Is(person, Involvement.Harmed) && !Is(person, Involvement.Killed) ? "hurt" : null, static people => people.Injured <= 1);
    }

    private static bool Is(Person person, Involvement involvement) => (person.Bearer.Involvement & (involvement | Involvement.Accused)) == involvement;

    /// <summary>The one whom a description fits in the one article is the one whom it fits in the other.</summary>
    private void MatchSole(Func<Person, string?> describe, Func<ArticlePeople, bool> isSole)
    {
        if (!isSole(a) || !isSole(b))
        {
            return;
        }

        foreach (var x in a.All)
        {
            if (describe(x) is { } described && IsFree(x) && Sole(a, described) == x && Sole(b, described) is { } y && IsFree(y)
                && MayBeOne(x, y) && !HasEqual(x, b, y) && !HasEqual(y, a, x))
            {
                Add(x, y, Likeness.Described);
            }
        }

        Person? Sole(ArticlePeople people, string described)
        {
            Person? sole = null;
            foreach (var person in people.All)
            {
                if (!person.Bearer.Aside && describe(person) == described)
                {
                    if (sole is not null)
                    {
                        return null;
                    }

                    sole = person;
                }
            }

            return sole;
        }
    }

    /// <summary>Somebody else there is of the same age and may be he.</summary>
    private static bool HasEqual(Person person, ArticlePeople there, Person instead)
    {
        foreach (var other in there.All)
        {
            if (other != instead && other.Years.Equals(person.Years) && !instead.Years.Equals(person.Years) && other.IsCompatibleWith(person))
            {
                return true;
            }
        }

        return false;
    }

    private void MatchEquals()
    {
        foreach (var x in a.All)
        {
            foreach (var y in b.All)
            {
                if (!matched.Contains(x) && !matched.Contains(y) && x.Years.Equals(y.Years) && x.IsCompatibleWith(y))
                {
                    matched.Add(x);
                    matched.Add(y);
                    anchors++;
                }
            }
        }
    }

    /// <summary>
    /// Two lists of people who were hurt agree but for some: whoever is left of the shorter list has his like among those left of the
    /// longer one, each exactly one.
    /// </summary>
    private void MatchRest()
    {
        List<Person> left = [.. a.All.Where(IsHurtAndFree)], right = [.. b.All.Where(IsHurtAndFree)];
        if (left.Count > right.Count)
        {
            (left, right) = (right, left);
        }

        if (left.Count == 0 || anchors + found.Count(IsHurt) + left.Count - 1 < FewestAlike)
        {
            return;
        }

        var pairs = new List<(Person X, Person Y)>();
        foreach (var x in left)
        {
            if (Only(right, x) is not { } y || Only(left, y) != x)
            {
                return;
            }

            pairs.Add((x, y));
        }

        foreach (var (x, y) in pairs)
        {
            Add(x, y, Likeness.Listed);
        }
    }

    /// <summary>Others of the two lists that must agree before what is left is set against each other.</summary>
    private const int FewestAlike = 1;

    /// <summary>The only one among them who may be he; of several, the one hit in the same place.</summary>
    private static Person? Only(List<Person> people, Person person)
    {
        List<Person> fitting = [.. people.Where(other => MayBeOne(person, other) && person.Bearer.Sex == other.Bearer.Sex)];
        return fitting.Count == 1 ? fitting[0] : fitting.FindAll(other => (other.Bearer.Wounds & person.Bearer.Wounds) != 0) is [var only] ? only : null;
    }

    private static bool IsHurt(Likely pair) => Is(pair.A, Involvement.Harmed) || Is(pair.B, Involvement.Harmed);

    private bool IsHurtAndFree(Person person) => IsFree(person) && (person.Bearer.Involvement & Involvement.Accused) == 0 && person.Bearer.Involvement != Involvement.None;

    private bool IsFree(Person person) => !matched.Contains(person) && !person.Bearer.Aside && !person.Bearer.Several;

    private static bool MayBeOne(Person x, Person y) =>
        x.IsCompatibleWith(y) && Math.Abs(x.Years - y.Years) <= Math.Max(1, Math.Floor(Slack * Math.Min(x.Years, y.Years)));

    private void Add(Person x, Person y, Likeness likeness)
    {
        matched.Add(x);
        matched.Add(y);
        found.Add(new Likely(x, y, likeness));
    }
}
