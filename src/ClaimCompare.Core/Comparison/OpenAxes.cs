namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Claims that leave place, country or deed open go with those that tell them, where all that they could go with fits together;
/// where two groups fit and differ, they stay by themselves: openness is not transitive.
/// </summary>
internal static class OpenAxes
{
    /// <summary>Claims of more measurands than these are a list, in which what is open stays open.</summary>
    private const int MostMeasurands = 64;

    public static IEnumerable<(Axes Axes, List<ClaimEntry> Members)> Join(string kind, IEnumerable<ClaimEntry> claims, Func<ClaimEntry, Axes> axesOf)
    {
        var classes = claims.GroupBy(entry => axesOf(entry) with { Population = kind }).ToList();
        var fitting = new List<int>[classes.Count];
        for (var i = 0; i < classes.Count; i++)
        {
            fitting[i] = classes.Count > MostMeasurands ? [i] : [.. Enumerable.Range(0, classes.Count).Where(j => classes[i].Key.Fits(classes[j].Key))];
        }

        var taken = new bool[classes.Count];
        for (var i = 0; i < classes.Count; i++)
        {
            if (taken[i])
            {
                continue;
            }

            // Where all that fit one another fit the same, they are one: whichever of them comes first finds the others.
            var one = IsSettled(i) ? fitting[i].FindAll(IsSettled) : [i];
            one.ForEach(j => taken[j] = true);
            yield return (one.Select(j => classes[j].Key).Aggregate((a, b) => a.With(b)), [.. one.SelectMany(j => classes[j])]);
        }

        bool IsSettled(int i) => fitting[i].TrueForAll(j => fitting[i].TrueForAll(k => classes[j].Key.Fits(classes[k].Key)));
    }
}
