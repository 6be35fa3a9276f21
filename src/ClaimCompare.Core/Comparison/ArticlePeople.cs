using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>The people whose ages one article gives, each once however often his age is given.</summary>
internal sealed class ArticlePeople
{
    /// <summary>A text that gives more ages is a table, where nothing but the names tells who is who.</summary>
    public const int MostPeople = 60;

    private const int MostNamed = 400;

    private readonly List<Person> people = [];
    private readonly double? firstInjured;
    private readonly HashSet<string> several;
    private readonly AnalyzedArticle article;
    private ILookup<string, string>? names;

    /// <summary>One dead, or none, may only be the one the text speaks of at that place.</summary>
    private const double FewestDead = 2;

    /// <param name="entries">All claims of one article, at least one.</param>
    public ArticlePeople(IReadOnlyList<ClaimEntry> entries)
    {
        Witness = entries[0].Witness;
        article = entries[0].Article;
        List<ClaimEntry> ages = [.. entries.Where(Ages.IsOfOne)];
        foreach (var entry in ages.Where(entry => entry.Claim.Measurand!.Who is not null).Take(MostNamed))
        {
            AddNamed(entry, ages);
        }

        foreach (var entry in ages.Where(entry => entry.Claim.Measurand!.Who is null))
        {
            var known = people.Find(person => person.Years.Equals(Ages.YearsOf(entry)) && Person.Fits(person.Bearer, entry.Claim.Measurand!.Bearer!));
            if (known is not null)
            {
                known.Add(entry);
            }
            else if (entry.Claim.In == ClaimPlace.Text && people.Count < MostPeople)
            {
                people.Add(new Person(entry));
            }
        }

        Ranges = [.. entries.Where(Ages.IsOfGroup)];
        Killed = Most(entries, Measure.Killed);
        Injured = Most(entries, Measure.Injured);
        Detained = Most(entries, Measure.Detained);
        firstInjured = First(entries);
        several = [.. entries.Where(entry => entry.Quantity is { Low: >= 2 } && entry.Claim.Measurand is { Measure: not Measure.Age }).Select(entry => entry.Claim.Measurand!.Population)];
    }

    public IReadOnlyList<Person> All => people;

    /// <summary>How many of the article's people stand before him in its text.</summary>
    public int RankOf(Person person)
    {
        var rank = 0;
        foreach (var other in people)
        {
            rank += other.Entries[0].Index < person.Entries[0].Index ? 1 : 0;
        }

        return rank;
    }

    /// <summary>The independent text the article is: copies of one tell of the same people.</summary>
    public string Witness { get; }

    /// <summary>Ages of groups by their ends: "six men aged 21 to 36".</summary>
    public IReadOnlyList<ClaimEntry> Ranges { get; }

    /// <summary>The greatest number of dead the article gives; 0 where it gives none.</summary>
    public double Killed { get; }

    public double Injured { get; }

    public double Detained { get; }

    /// <summary>The article names somebody so, in full or by the last name.</summary>
    public bool Names(string name)
    {
        names ??= article.Body.Names.Entities.Where(entity => entity.Kind is NameKind.Person or NameKind.Unknown).Select(entity => entity.Name).ToLookup(NameKey.Of, StringComparer.Ordinal);
        foreach (var other in names[NameKey.Of(name)])
        {
            if (NameKey.Same(other, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The article counts two or more of them: "two officers", "three suspects".</summary>
    public bool CountsSeveral(string described) => several.Contains(described);

    /// <summary>Both count as many dead, give or take the attacker, and as many hurt, as far as they count them at all.</summary>
    public bool CountsAsManyAs(ArticlePeople other) =>
        !(firstInjured is { } hurt && other.firstInjured is { } hurtThere && !hurt.Equals(hurtThere))
        && (Killed < FewestDead || other.Killed < FewestDead || Math.Abs(Killed - other.Killed) <= 1);

    /// <summary>
    /// One name with two ages: where a first name stands beside only one of them, the other is a relative's, who is called by the
    /// last name alone.
    /// </summary>
    private void AddNamed(ClaimEntry entry, List<ClaimEntry> ages)
    {
        var who = entry.Claim.Measurand!.Who;
        if (!entry.Claim.Measurand.Bearer!.NamedInFull && ages.Exists(other => other.Claim.Measurand!.Who == who
            && other.Claim.Measurand.Bearer!.NamedInFull && !other.Quantity!.Value.Equals(entry.Quantity!.Value)))
        {
            return;
        }

        var known = people.Find(person => person.Name == who);
        if (known is null)
        {
            people.Add(new Person(entry));
        }
        else
        {
            known.Add(entry);
        }
    }

    private static double Most(IReadOnlyList<ClaimEntry> entries, Measure measure)
    {
        double most = 0;
        foreach (var entry in entries)
        {
            if (entry.Claim.Measurand?.Measure == measure && entry.Quantity is { Value: { } value })
            {
                most = Math.Max(most, value);
            }
        }

        return most;
    }

    /// <summary>The first count of the hurt in the article, which is its news; parts of a count are none.</summary>
    private static double? First(IReadOnlyList<ClaimEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Claim is { In: ClaimPlace.Text, Measurand: { Part: Part.Whole, Measure: Measure.Injured } } && entry.Quantity is { Value: >= 2 and var value })
            {
                return value;
            }
        }

        return null;
    }
}
