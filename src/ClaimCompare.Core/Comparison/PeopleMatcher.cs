using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison;

/// <summary>How surely two people of two articles are one, surest first.</summary>
internal enum Likeness
{
    Named,
    Described,
    Listed,
    Equal,
}

/// <summary>A person of one article who is one of another.</summary>
/// <param name="Likelihood">How likely, where it was weighed.</param>
internal readonly record struct Likely(Person A, Person B, Likeness Likeness, float Likelihood = 1);

/// <summary>
/// Finds who is who in two articles of one story, as an editor reasons: by name; by a description that fits one person in each
/// (the girlfriend, the wounded officer, the suspect); by what is left of two lists when all others have found their like.
/// </summary>
internal sealed class PeopleMatcher
{
    /// <summary>Share of the age by which two texts differ about one person who is described alike in both; beyond it they rather mean two.</summary>
    private const double Slack = 0.125;

    /// <summary>Most years by which two texts differ about one described person.</summary>
    private const double MostYears = 4;

    /// <summary>Most years where trade and fate both say who it is.</summary>
    private const double MostYearsAgreeing = 6;

    /// <summary>Most years where only the place in a list tells who it is.</summary>
    private const double MostYearsListed = 2;

    private readonly ArticlePeople a;
    private readonly ArticlePeople b;
    private readonly HashSet<Person> matched = [];
    private readonly List<Likely> found = [];

    /// <summary>People of equal age of whom nothing speaks against their being one.</summary>
    private readonly List<(Person X, Person Y)> equals = [];

    private PeopleMatcher(ArticlePeople a, ArticlePeople b) => (this.a, this.b) = (a, b);

    public static IReadOnlyList<Likely> Match(ArticlePeople a, ArticlePeople b)
    {
        var matcher = new PeopleMatcher(a, b);
        matcher.MatchNames();
        matcher.MatchDescriptions();
        matcher.MatchEquals();
        matcher.MatchRest();
        matcher.AddEquals();
        return matcher.found;
    }

    private void MatchNames()
    {
        foreach (var x in a.All)
        {
            foreach (var y in b.All)
            {
                if (x.IsOfAnotherTime(y))
                {
                    continue;
                }

                if (x.IsNamedAs(y) ? IsOnly(x, b) && IsOnly(y, a) : x.IsSpeltLike(y) && MayBeOne(x, y, MostYears) && !HasEqual(x, b, y) && !HasEqual(y, a, x))
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
        MatchSole(static person => person.Bearer.Tie is { } tie && (BearerWords.IsSingle(tie) || person.Bearer.Involvement != Involvement.None) ? tie : null, static _ => true);
        MatchSole(static person => person.Bearer.Trade is { } trade && Is(person, Involvement.Killed) ? "killed " + trade : null, static _ => true, MostYearsAgreeing);
        MatchSole(static person => person.Bearer.Trade, static _ => true);
        MatchSole(static person => (person.Bearer.Involvement & Involvement.Accused) != 0 && !IsArmedByTrade(person) ? Suspect : null, static people => people.Detained <= 1);
        MatchSole(static person => Is(person, Involvement.Killed) ? "killed" : null, static people => people.Killed <= 1);
        MatchSole(static person => IsHurt(person) ? "hurt" : null, static people => people.Injured <= 1 && people.Killed <= 1, MostYearsListed);
    }

    /// <summary>How those are counted who are said to have done it.</summary>
    private const string Suspect = "suspect";

    /// <summary>An officer who shot is no suspect.</summary>
    private static bool IsArmedByTrade(Person person) => person.Bearer.Trade is "officer" or "soldier" or "guard";

    private static bool IsHurt(Person person) => Is(person, Involvement.Harmed);

    private static bool Is(Person person, Involvement involvement) => (person.Bearer.Involvement & (involvement | Involvement.Accused)) == involvement;

    /// <summary>The one whom a description fits in the one article is the one whom it fits in the other.</summary>
    private void MatchSole(Func<Person, string?> describe, Func<ArticlePeople, bool> isSole, double most = MostYears)
    {
        if (!isSole(a) || !isSole(b))
        {
            return;
        }

        foreach (var x in a.All)
        {
            if (describe(x) is { } described && !a.CountsSeveral(described) && !b.CountsSeveral(described) && IsFree(x) && Sole(a, described) == x && Sole(b, described) is { } y && IsFree(y)
                && (MayBeOne(x, y, most) || (most > MostYearsListed && x.IsCompatibleWith(y) && Ages.AreTransposed(x.Years, y.Years))) && !HasEqual(x, b, y) && !HasEqual(y, a, x))
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
                    if (sole is not null || person.Bearer.Among)
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
                    equals.Add((x, y));
                }
            }
        }
    }

    /// <summary>
    /// Two lists of people who were hurt agree but for some: whoever is left of the one has his like among those left of the other,
    /// each exactly one. Failing that, who was hit in the same place, and nobody else, is he.
    /// </summary>
    private void MatchRest()
    {
        if (equals.Count + found.Count == 0)
        {
            return;
        }

        List<Person> left = [.. a.All.Where(IsLeft)], right = [.. b.All.Where(IsLeft)];
        var pairs = (a.CountsAsManyAs(b) ? Pairs(left, right) ?? Pairs(right, left) : null) ?? [.. left.Select(x => (X: x, Y: OnlyByWounds(right, x))).Where(pair => pair.Y is not null && OnlyByWounds(left, pair.Y) == pair.X).Select(pair => (pair.X, pair.Y!))];
        foreach (var (x, y) in pairs)
        {
            Add(x, y, Likeness.Listed);
        }
    }

    /// <summary>For each who was hurt, the one he is; null where somebody finds none or several.</summary>
    private List<(Person X, Person Y)>? Pairs(List<Person> from, List<Person> to)
    {
        var pairs = new List<(Person X, Person Y)>();
        foreach (var x in from)
        {
            if (!IsHurt(x) && !IsListedWithHurt(x))
            {
                continue;
            }

            if (Only(to, x) is not { } y || Only(from, y) != x)
            {
                return null;
            }

            pairs.Add((x, y));
        }

        return pairs.Count == 0 ? null : pairs;
    }

    /// <summary>Named in one breath with somebody whom the other text tells to be hurt.</summary>
    private bool IsListedWithHurt(Person person) => person.Bearer.Listed > 1
        && equals.Exists(pair => (IsInList(pair.X, person) && IsHurt(pair.Y)) || (IsInList(pair.Y, person) && IsHurt(pair.X)));

    private static bool IsInList(Person person, Person other) =>
        person.Bearer.List == other.Bearer.List && person.Bearer.Listed > 1 && person.Entries[0].Article == other.Entries[0].Article;

    /// <summary>Those of equal age whose part in what happened, or whose company, is the same.</summary>
    private void AddEquals()
    {
        var rest = found.FindAll(pair => pair.Likeness == Likeness.Listed);
        foreach (var (x, y) in equals)
        {
            if (x.Bearer.Sex == y.Bearer.Sex && x.Bearer.Sex != Gender.Unknown
                && ((x.Bearer.Involvement & y.Bearer.Involvement) != 0 || rest.Exists(pair => IsInList(pair.A, x) || IsInList(pair.A, y) || IsInList(pair.B, x) || IsInList(pair.B, y))))
            {
                found.Add(new Likely(x, y, Likeness.Equal));
            }
        }
    }

    /// <summary>The only one among them who may be he; of several, the one hit in the same place.</summary>
    private static Person? Only(List<Person> people, Person person)
    {
        List<Person> fitting = [.. people.Where(other => MayBeListed(person, other) && (person.Bearer.Sex != Gender.Unknown || IsListedAlike(person, other)) && person.Bearer.Sex == other.Bearer.Sex)];
        return OnlyByWounds(people, person) is { } hit ? hit : fitting.Count == 1 ? fitting[0] : null;
    }

    private static Person? OnlyByWounds(List<Person> people, Person person) =>
        people.FindAll(other => MayBeListed(person, other) && (other.Bearer.Wounds & person.Bearer.Wounds) != 0) is [var only] ? only : null;

    private static bool MayBeListed(Person x, Person y) => MayBeOne(x, y, MostYearsListed, IsListedAlike(x, y) ? 1 : 0);

    /// <summary>Both stand in lists of as many ages: "two girls, 12 and 16", "the girls, 12 and 14".</summary>
    private static bool IsListedAlike(Person x, Person y) => x.Bearer.Listed > 1 && x.Bearer.Listed == y.Bearer.Listed;

    private bool IsLeft(Person person) => IsFree(person) && (person.Bearer.Involvement & Involvement.Accused) == 0;

    private bool IsFree(Person person) => !matched.Contains(person) && !person.Bearer.Aside && !person.Bearer.Several;

    private static bool MayBeOne(Person x, Person y, double most, double more = 0) =>
        x.IsCompatibleWith(y) && Math.Abs(x.Years - y.Years) <= Math.Clamp(Math.Floor(Slack * Math.Min(x.Years, y.Years)) + more, 1, most);

    private void Add(Person x, Person y, Likeness likeness)
    {
        matched.Add(x);
        matched.Add(y);
        found.Add(new Likely(x, y, likeness));
    }
}
