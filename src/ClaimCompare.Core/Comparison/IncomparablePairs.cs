namespace ClaimCompare.Core.Comparison;

/// <summary>Groups that would be one if they did not differ on a single axis: listed, so that nobody sets them against each other.</summary>
internal static class IncomparablePairs
{
    /// <summary>A story lists no more of them.</summary>
    public const int Most = 40;

    public static IEnumerable<Discrepancy> Of(IReadOnlyList<NumberGroup> groups, ReasonWriter reasons)
    {
        var found = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count && groups[j].Axes.Measure == groups[i].Axes.Measure; j++)
            {
                if (found < Most && AxisBetween(groups[i].Axes, groups[j].Axes) is { } axis && Pair(groups[i], groups[j]) is { } pair)
                {
                    found++;
                    yield return new Discrepancy(
                        StableHash.Of("incomparable", groups[i].Axes.Key, groups[j].Axes.Key),
                        DiscrepancyKind.Number,
                        [groups[i].Id, groups[j].Id],
                        pair.A.Ref,
                        pair.B.Ref,
                        Verdict.NotComparable,
                        axis,
                        false,
                        Severity.OfIncomparable,
                        Confidence,
                        reasons.Incomparable(pair.A, pair.B, axis));
                }
            }
        }
    }

    private const double Confidence = 0.6;

    /// <summary>The one axis on which two groups differ; null where they differ on none or on several.</summary>
    private static Axis? AxisBetween(Axes a, Axes b)
    {
        if (a.Unit != b.Unit || a.Who != b.Who || a.Verb != b.Verb)
        {
            return null;
        }

        Axis? axis = null;
        var differing = 0;
        void Differs(bool differs, Axis named)
        {
            if (differs)
            {
                differing++;
                axis = named;
            }
        }

        Differs(a.Negated != b.Negated, Axis.Definition);
        Differs(a.State != b.State, Axis.State);
        Differs(a.Population != b.Population || (a.Country is not null && b.Country is not null && a.Country != b.Country), Axis.Population);
        Differs(a.Place is not null && b.Place is not null && a.Place != b.Place, Axis.Place);
        return differing == 1 ? axis : null;
    }

    /// <summary>The first two figures that an editor might set against each other: of two articles, where there are such.</summary>
    private static (ClaimEntry A, ClaimEntry B)? Pair(NumberGroup a, NumberGroup b)
    {
        (ClaimEntry A, ClaimEntry B)? ofOneArticle = null;
        foreach (var x in a.Members)
        {
            foreach (var y in b.Members)
            {
                if (x.Interval.IsDisjointFrom(y.Interval))
                {
                    if (x.Article != y.Article)
                    {
                        return (x, y);
                    }

                    ofOneArticle ??= (x, y);
                }
            }
        }

        return ofOneArticle;
    }
}
