using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>The people whose ages one article gives, each once however often his age is given.</summary>
internal sealed class ArticlePeople
{
    private readonly List<Person> people = [];

    /// <param name="entries">All claims of one article.</param>
    public ArticlePeople(IReadOnlyList<ClaimEntry> entries)
    {
        List<ClaimEntry> ages = [.. entries.Where(Ages.IsOfOne)];
        foreach (var entry in ages.Where(entry => entry.Claim.Measurand!.Who is not null))
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
            else if (entry.Claim.In == ClaimPlace.Text)
            {
                people.Add(new Person(entry));
            }
        }

        Killed = Most(entries, Measure.Killed);
        Injured = Most(entries, Measure.Injured);
        Detained = Most(entries, Measure.Detained);
    }

    public IReadOnlyList<Person> All => people;

    /// <summary>The greatest number of dead the article gives; 0 where it gives none.</summary>
    public double Killed { get; }

    public double Injured { get; }

    public double Detained { get; }

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
}
