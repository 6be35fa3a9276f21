using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Clashes;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>Relates the readings of one group of figures, and tells which of them an editor should see.</summary>
internal static class NumberDiscrepancies
{
    /// <summary>Readings of one group that are related pair by pair; a group with more is a list, not a quarrel.</summary>
    private const int MostReadings = 24;

    /// <summary>The readings of a group that cannot both hold, two by two.</summary>
    public static IEnumerable<ReadingPair> Pairs(NumberGroup group, IReadOnlyList<ClaimEntry> primaries, StatedTimes stated)
    {
        if (group.Axes.Negated)
        {
            yield break;
        }

        var readings = Reading.Of(primaries);
        var timeline = new Timeline(readings, stated);
        for (var i = 0; i < Math.Min(readings.Count, MostReadings); i++)
        {
            for (var j = i + 1; j < Math.Min(readings.Count, MostReadings); j++)
            {
                if ((readings[i].Interval.IsDisjointFrom(readings[j].Interval) || HasGrown(group, timeline, readings, (i, j))) && Relate(group, timeline, readings, (i, j)) is { } pair)
                {
                    yield return pair;
                }
            }
        }
    }

    private static ReadingPair? Relate(NumberGroup group, Timeline timeline, List<Reading> readings, (int Low, int High) pair)
    {
        var (smaller, greater) = (readings[pair.Low], readings[pair.High]);
        if ((NumberRelation.Grows(group.Axes.Measure) ? TollKinds.Comparable(smaller, greater) : (smaller, greater)) is not var (low, high))
        {
            return null;
        }

        var (a, b) = Pair(group, low, high);
        if (a.Article == b.Article || AreExplained(group, a, b))
        {
            return null;
        }

        var order = timeline.Order(pair.Low, pair.High);
        if (order == 0 && NumberRelation.Grows(group.Axes.Measure) && high.Holders.Any(entry => entry.Quantity!.Direction == Direction.Up))
        {
            // "has risen to 31": it was less before.
            order = -1;
        }

        if (order >= 0 && NumberRelation.Grows(group.Axes.Measure) && timeline.WasThereFirst(pair.Low, pair.High) && IsCarriedOn(low, high))
        {
            order = -1;
        }

        return WhoCounts.IsShare(group.Axes, a, b, high.Holders) && (order >= 0 || WhoCounts.IsOfCountry(a, b)) ? null
            : new ReadingPair(group, low, high, a, b, order, timeline.AreOfOneMoment(pair.Low, pair.High), readings.Count, NumberRelation.Of(group, timeline, pair, low, high, a, b, order));
    }

    /// <summary>What the two count is not one: other days, places, people or sides, or the one with whom the other leaves out.</summary>
    public static bool AreExplained(NumberGroup group, ClaimEntry a, ClaimEntry b) =>
        (!AreNamed(a, b) && (EventTimes.Differ(a, b) || Whereabouts.Differ(group.Members, a, b)))
        || (NumberRelation.Grows(group.Axes.Measure) && EventTimes.SpanDiffers(a, b)) || WhoCounts.Explains(group.Axes, a, b) || AreTwoPeople(a, b) || SentencedPeople.Differ(a, b) || AreOfTwoSides(group.Axes, a, b)
        || TollKinds.MayBeOthers(a, b);

    public static Discrepancy Tell(ReadingPair pair, ReasonWriter reasons)
    {
        var (group, low, high, a, b, relation) = (pair.Group, pair.Low, pair.High, pair.A, pair.B, pair.Relation);
        var (heldByA, heldByB) = (Refs(low), Refs(high));
        if (pair.Order > 0)
        {
            (a, b, heldByA, heldByB) = (b, a, heldByB, heldByA);
        }

        return new Discrepancy(
            StableHash.Of("number", group.Axes.Key, Text(low.Interval), Text(high.Interval), a.Origin, b.Origin),
            DiscrepancyKind.Number,
            [group.Id],
            a.Ref,
            b.Ref,
            relation.Verdict,
            Axis.None,
            relation.Verdict == Verdict.Contradiction && relation.Confidence >= StoryComparer.FlagThreshold,
            Severity.OfNumbers(low, high, relation.Verdict),
            relation.Confidence,
            group.Subject is { } whose ? reasons.Ages(a, b, relation.Verdict, whose) : reasons.Numbers(a, b, relation.Verdict))
        {
            HoldersOfA = heldByA,
            HoldersOfB = heldByB,
        };
    }

    /// <summary>"At least 13" in the morning, 29 in the evening: nothing said then was wrong, but who still says it is behind.</summary>
    private static bool HasGrown(NumberGroup group, Timeline timeline, List<Reading> readings, (int Low, int High) pair) =>
        (NumberRelation.Grows(group.Axes.Measure) || NumberRelation.GrowsByDeed(group.Axes)) && readings[pair.Low] is var low && readings[pair.High] is var high && double.IsPositiveInfinity(low.Interval.High) && high.Interval.Low - low.Interval.Low >= LeastGrowth * high.Interval.Low && timeline.Order(pair.Low, pair.High) < 0;

    /// <summary>A bound that holds and is overtaken by less still tells how many there are.</summary>
    private const double LeastGrowth = 0.15;

    /// <summary>Once the greater count is told, only texts that name no party of their own give the smaller one: they carry what is out of date.</summary>
    private static bool IsCarriedOn(Reading low, Reading high)
    {
        var next = high.Holders.Min(AsOf.MomentOf);
        return !low.Holders.Any(entry => AsOf.MomentOf(entry) >= next && entry.Party.Kind != PartyKind.None);
    }

    /// <summary>Last name and initial agree, the first names do not.</summary>
    private static bool AreTwoPeople(ClaimEntry a, ClaimEntry b) =>
        a.Claim.Measurand!.Who is { } one && b.Claim.Measurand!.Who is { } other && !NameKey.Same(one, other) && !Spelling.IsNear(one, other) && !Person.IsOneShorter(one, other);

    /// <summary>Both name the person: he is one, whenever he is told of.</summary>
    private static bool AreNamed(ClaimEntry a, ClaimEntry b) => a.Claim.Measurand!.WhoKey is not null && b.Claim.Measurand!.WhoKey is not null;

    /// <summary>Each of two countries counts what the other lost, and no text says whose they were: drones downed here, drones downed there.</summary>
    private static bool AreOfTwoSides(Axes axes, ClaimEntry a, ClaimEntry b) =>
        (axes.Measure is Measure.Vehicles or Measure.Aircraft || axes.Population is Population.Soldier)
        && a.Claim.Measurand!.Country is null && b.Claim.Measurand!.Country is null
        && a.Party.Country is { } one && b.Party.Country is { } other && one != other;

    internal static ClaimRef[] Refs(Reading reading) => [.. reading.Holders.Select(entry => entry.Ref)];

    /// <summary>The claim that speaks for a reading: of ages one that names whose it is, then one in the body, then one with a source, then the first by id.</summary>
    internal static ClaimEntry Representative(Reading reading) => reading.Holders
        .OrderBy(e => e.Claim.Measurand!.Measure == Measure.Age && e.Claim.Measurand.WhoKey is null ? 1 : 0).ThenBy(e => e.Claim.In).ThenBy(e => e.Speaker is null ? 1 : 0).ThenBy(e => e.Attribution?.Directness).ThenBy(e => e.Ref.Article, StringComparer.Ordinal).ThenBy(e => e.Index).First();

    /// <summary>The two claims that show the clash best: of opposed parties, else those that speak for their readings, of two articles.</summary>
    private static (ClaimEntry A, ClaimEntry B) Pair(NumberGroup group, Reading low, Reading high)
    {
        foreach (var a in Tellers(low))
        {
            foreach (var b in Tellers(high))
            {
                if (a.Article != b.Article && Party.AreOpposed(a.Party, b.Party))
                {
                    return (a, b);
                }
            }
        }

        if (OfOneMeasurand(group, low, high) is var (alike, same))
        {
            (low, high) = (alike, same);
        }

        if (group.Axes.Measure == Measure.Age && Nearest(low, high) is { } nearest)
        {
            return nearest;
        }

        var (one, other) = (Representative(low), Representative(high));
        return one.Article == other.Article ? AcrossArticles(low, high) : (one, other);
    }

    /// <summary>Of two ages the two told nearest to each other in time, by texts that name whose they are: between others a birthday may lie.</summary>
    private static (ClaimEntry A, ClaimEntry B)? Nearest(Reading low, Reading high)
    {
        (ClaimEntry, ClaimEntry)? found = null;
        var nearest = int.MaxValue;
        foreach (var a in low.Holders.Where(entry => entry.Claim.Measurand!.WhoKey is not null).Take(MostHolders))
        {
            foreach (var b in high.Holders.Where(entry => entry.Claim.Measurand!.WhoKey is not null && entry.Article != a.Article).Take(MostHolders))
            {
                if (AsOf.DayOf(a) is { } one && AsOf.DayOf(b) is { } other && Math.Abs(one.DayNumber - other.DayNumber) is var days && days < nearest)
                {
                    (found, nearest) = ((a, b), days);
                }
            }
        }

        return found;
    }

    /// <summary>Holders of each reading among whom the nearest are looked for.</summary>
    private const int MostHolders = 40;

    /// <summary>Those who hold a reading, one of each party; who a headline credits counts only where the text below does not give the figure.</summary>
    private static IEnumerable<ClaimEntry> Tellers(Reading reading) => reading.Holders
        .Where(entry => entry.Claim.In == ClaimPlace.Text || !reading.Holders.Any(other => other.Article == entry.Article && other.Claim.In == ClaimPlace.Text))
        .DistinctBy(entry => entry.Party);

    /// <summary>In a group joined by likeness, those of the two readings that read as one measurand by themselves: the measurand that most of them share.</summary>
    private static (Reading Low, Reading High)? OfOneMeasurand(NumberGroup group, Reading low, Reading high)
    {
        if (group.Links is null)
        {
            return null;
        }

        var others = high.Holders.Where(NumberGrouping.IsComparable).ToLookup(entry => Axes.Of(entry.Claim).Coarse);
        var shared = low.Holders.Where(NumberGrouping.IsComparable).GroupBy(entry => Axes.Of(entry.Claim).Coarse)
            .Where(same => others[same.Key].Any(entry => same.Any(own => own.Article != entry.Article)))
            .OrderByDescending(same => Math.Min(same.Count(), others[same.Key].Count())).ThenBy(same => same.Key.Key, StringComparer.Ordinal).FirstOrDefault();
        return shared is null ? null : (low with { Holders = [.. shared] }, high with { Holders = [.. others[shared.Key]] });
    }

    private static (ClaimEntry A, ClaimEntry B) AcrossArticles(Reading low, Reading high)
    {
        foreach (var a in low.Holders)
        {
            foreach (var b in high.Holders)
            {
                if (a.Article != b.Article)
                {
                    return (a, b);
                }
            }
        }

        return (low.Holders[0], low.Holders[0]);
    }

    internal static string Text(Interval interval) => FormattableString.Invariant($"{interval.Low:R}..{interval.High:R}");
}
