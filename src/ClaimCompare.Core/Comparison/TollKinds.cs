using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Who a toll counts, in one story. "People", "workers", "passengers" and "officers" killed may be one toll in the words of several
/// outlets: they are kept together unless an article tells them apart, and set against each other pair by pair. Sides of a fight are
/// kept apart.
/// </summary>
internal static class TollKinds
{
    /// <summary>From here on two texts do not give the same number of people by chance.</summary>
    private const double FewestKnownAgain = 11;

    /// <summary>Figures of one kind in one article that are looked at.</summary>
    private const int MostOfArticle = 24;

    /// <summary>Words for people that leave open what people they are.</summary>
    public static bool IsOpen(string kind) => kind is Population.Person or "man" or "member";

    /// <summary>"34 killed, among them six children": a part of all who were killed, and all of the children.</summary>
    public static bool IsOfKind(Measurand measurand) =>
        measurand is { Part: Part.Included, Remaining: false, Measure: Measure.Killed or Measure.Injured } && !IsOpen(measurand.Population) && NamesPeople(measurand.Population);

    /// <summary>Who fights, and who is caught between: each is counted for itself where others of them are counted, too.</summary>
    private static bool IsSide(string kind) => kind is Population.Soldier or Fighter or "suspect" or "civilian";

    private const string Fighter = "fighter";

    /// <summary>The tolls in a bucket of claims that differ in nothing but place and population, each with the kind it counts.</summary>
    public static IEnumerable<(string Kind, List<ClaimEntry> Members)> Split(IReadOnlyList<ClaimEntry> bucket)
    {
        var kinds = bucket.GroupBy(KindOf).ToDictionary(kind => kind.Key, kind => kind.ToList());
        var people = kinds.GetValueOrDefault(Population.Person) ?? [];
        var arrests = bucket[0].Claim.Measurand!.Measure == Measure.Detained;
        var apart = kinds.Keys.Where(kind => kind != Population.Person && ((!arrests && !NamesPeople(kind)) || IsApart(kind, kinds, people))).Order(StringComparer.Ordinal).ToList();
        var known = Known(people, [.. apart.Select(kind => (kind, WitnessesOf(kinds[kind])))]);
        foreach (var kind in apart)
        {
            yield return (kind, [.. kinds[kind], .. known[kind]]);
        }

        var joined = kinds.Keys.Except(apart).ToList();
        List<ClaimEntry> whole = [.. bucket.Where(entry => KindOf(entry) != Population.Person && joined.Contains(KindOf(entry))), .. known[null]];
        if (whole.Count > 0)
        {
            yield return (joined.Count == 1 ? joined[0] : Population.Person, whole);
        }
    }

    /// <summary>
    /// Of two readings of one toll, the holders that may be set against each other: all, where no more than one kind is named; else
    /// those of one kind, or of one kind and of people at large. Null where there are none.
    /// </summary>
    public static (Reading Low, Reading High)? Comparable(Reading low, Reading high)
    {
        List<string> kinds = [.. low.Holders.Concat(high.Holders).Select(KindOf).Where(kind => !IsOpen(kind)).Distinct().Order(StringComparer.Ordinal)];
        if (kinds.Count < 2)
        {
            return (low, high);
        }

        foreach (var kind in kinds)
        {
            if (Of(low, kind) is { Holders.Count: > 0 } one && Of(high, kind) is { Holders.Count: > 0 } other)
            {
                return (one, other);
            }
        }

        return null;
    }

    /// <summary>The one counts whom the other's side calls fighters, militants, terrorists: the same dead only where the two speak against each other.</summary>
    public static bool MayBeOthers(ClaimEntry a, ClaimEntry b) =>
        (KindOf(a) == Fighter) != (KindOf(b) == Fighter) && a.Origin != b.Origin && !Party.AreOpposed(a.Party, b.Party);

    private static Reading Of(Reading reading, string kind) => reading with { Holders = [.. reading.Holders.Where(entry => KindOf(entry) == kind || IsOpen(KindOf(entry)))] };

    private static string KindOf(ClaimEntry entry) => entry.Claim.Measurand!.Population;

    private static bool IsApart(string kind, Dictionary<string, List<ClaimEntry>> kinds, List<ClaimEntry> people) =>
        kind == "suspect" || kinds[kind].Exists(entry => entry.Claim.Measurand!.Part == Part.Included) || (IsSide(kind) && kinds.Keys.Any(other => other != kind && IsSide(other))) || AreToldApart(kinds[kind], people, kind == Fighter);

    /// <summary>"60 arrests" are no people, even where people were hurt beside them.</summary>
    private static bool NamesPeople(string kind) => IsOpen(kind) || IsSide(kind)
        || ((WordRoles.Of(Vocabulary.IdOf(kind)) | WordRoles.Of(Vocabulary.IdOf(kind + "s"))) & (WordRole.Person | WordRole.Troop)) != 0;

    /// <summary>
    /// An article counts fewer of the kind than people in all, in its news, and not as what opposed parties say of the same dead. More
    /// of a kind than of all there are is no part of them.
    /// </summary>
    private static bool AreToldApart(List<ClaimEntry> kind, List<ClaimEntry> people, bool also)
    {
        var byArticle = people.ToLookup(entry => entry.Ref.Article, StringComparer.Ordinal);
        foreach (var article in kind.GroupBy(entry => entry.Ref.Article, StringComparer.Ordinal))
        {
            foreach (var part in article.Take(MostOfArticle))
            {
                foreach (var whole in byArticle[article.Key].Take(MostOfArticle))
                {
                    if ((part.Interval.Low < whole.Interval.Low || (also && part.Interval.Low > whole.Interval.Low))
                        && !Party.AreOpposed(part.Party, whole.Party) && !Background.IsRecalled(whole) && !Background.IsRecalled(part))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>
    /// People by the kind told apart that another text counts with the very number; none where there is no such kind or several, or
    /// where another text gives the number of people, too.
    /// </summary>
    private static ILookup<string?, ClaimEntry> Known(List<ClaimEntry> people, List<(string Kind, Dictionary<double, string?> Witnesses)> apart)
    {
        var witnesses = WitnessesOf(people);
        return people.ToLookup(entry =>
        {
            if (entry.Quantity!.Value is not (>= FewestKnownAgain and var value) || witnesses[value] is null)
            {
                return null;
            }

            var found = apart.FindAll(kind => kind.Witnesses.TryGetValue(value, out var witness) && witness != entry.Witness);
            return found is [var only] ? only.Kind : null;
        });
    }

    /// <summary>The witness of each number; null where there are several.</summary>
    private static Dictionary<double, string?> WitnessesOf(List<ClaimEntry> entries)
    {
        var witnesses = new Dictionary<double, string?>();
        foreach (var entry in entries)
        {
            if (entry.Quantity!.Value is { } value)
            {
                witnesses[value] = witnesses.GetValueOrDefault(value, entry.Witness) == entry.Witness ? entry.Witness : null;
            }
        }

        return witnesses;
    }
}
