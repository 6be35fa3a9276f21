using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// The youngest and the oldest of a group in one text against the ages of the same group one by one in another. It is the same group
/// where the one end is somebody's age there, nobody else lies outside, and only the other end is missed, by a little.
/// </summary>
internal static class AgeRanges
{
    /// <summary>Years by which the youngest or oldest misses the end; farther out it is somebody who was not counted.</summary>
    private const double MostYears = 2;

    /// <summary>Fewer than these make no group.</summary>
    private const int FewestPeople = 3;

    public static IEnumerable<NumberGroup> Of(IReadOnlyList<ArticlePeople> articles)
    {
        var outside = new Dictionary<string, (Axes Axes, string Subject, List<ClaimEntry> Entries)>(StringComparer.Ordinal);
        foreach (var range in articles.SelectMany(article => article.Ranges))
        {
            foreach (var other in articles)
            {
                if (Outlier(range, other) is not { } person)
                {
                    continue;
                }

                var subject = person.Years < range.Quantity!.Low ? "the youngest" : "the oldest";
                var key = string.Create(CultureInfo.InvariantCulture, $"{subject} of {range.Quantity.Low} to {range.Quantity.High}");
                if (!outside.TryGetValue(key, out var group))
                {
                    outside[key] = group = (new Axes(Measure.Age, Ages.Year, "", key, "", ClaimState.Actual, false, null, null), subject, []);
                }

                group.Entries.AddRange(person.Entries.Append(range).Except(group.Entries));
            }
        }

        foreach (var (axes, subject, entries) in outside.Values)
        {
            entries.Sort(static (x, y) => string.CompareOrdinal(x.Ref.Article, y.Ref.Article) is not 0 and var order ? order : x.Index.CompareTo(y.Index));
            yield return new NumberGroup(axes, entries) { Subject = subject };
        }
    }

    /// <summary>The one of the group there whom the range leaves out; null where all lie inside, or it is another group.</summary>
    private static Person? Outlier(ClaimEntry range, ArticlePeople there)
    {
        var (low, high) = (range.Quantity!.Low!.Value, range.Quantity.High!.Value);
        var bearer = range.Claim.Measurand!.Bearer!;
        if (bearer.Sex == Gender.Unknown && bearer.Involvement == Involvement.None)
        {
            // Nobody knows whose ages they are.
            return null;
        }

        Person? outlier = null;
        var (count, meets) = (0, false);
        foreach (var person in there.All)
        {
            if (person.Bearer.Aside || person.Entries[0].Article == range.Article || ((person.Bearer.Involvement ^ bearer.Involvement) & Involvement.Accused) != 0
                || (bearer.Sex != Gender.Unknown && person.Bearer.Sex != bearer.Sex))
            {
                continue;
            }

            count++;
            meets |= person.Years.Equals(low) || person.Years.Equals(high);
            if (person.Years < low || person.Years > high)
            {
                if (outlier is not null || Math.Max(low - person.Years, person.Years - high) > MostYears)
                {
                    return null;
                }

                outlier = person;
            }
        }

        return outlier is not null && meets && count >= FewestPeople && (outlier.Years < low ? there.All.Any(person => person.Years.Equals(high)) : there.All.Any(person => person.Years.Equals(low)))
            ? outlier : null;
    }
}
