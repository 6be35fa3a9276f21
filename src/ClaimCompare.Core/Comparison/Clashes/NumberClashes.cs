using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>
/// What the figures of a story are to each other: what the rules find within the groups, weighed, and pairs that no group holds but
/// whose words, sources and times make them a contradiction or a count overtaken.
/// </summary>
internal sealed class NumberClashes
{
    private readonly List<Discrepancy> found = [];
    private readonly List<NumberGroup> added = [];
    private readonly ReasonWriter reasons;
    private readonly StoryFigures story;

    /// <param name="groups">The groups of the story's figures.</param>
    /// <param name="candidates">What its figures may be in each other's articles.</param>
    public NumberClashes(IReadOnlyList<NumberGroup> groups, IReadOnlyList<FigureCandidate> candidates, StatedTimes stated, ReasonWriter reasons)
    {
        this.reasons = reasons;
        story = new StoryFigures(groups, candidates);
        var ruled = new RuledPairs(groups, stated);
        var weighed = new ClashLikelihood?[ruled.All.Count];
        var others = new List<(FigureCandidate Pair, ClashLikelihood Likelihood)>();
        Span<float> features = stackalloc float[ClashEvidence.Features];
        foreach (var pair in candidates)
        {
            if (pair.OfA.Interval.IsDisjointFrom(pair.OfB.Interval))
            {
                var index = ruled.IndexOf(pair);
                ClashEvidence.Read(pair, story, index < 0 ? null : ruled.All[index], features);
                var likelihood = ClashLikelihood.Of(features);
                if (index >= 0)
                {
                    weighed[index] = weighed[index]?.Or(likelihood) ?? likelihood;
                }
                else if (UngroupedClash.VerdictOf(pair, likelihood) is not null && !AreExplained(pair))
                {
                    others.Add((pair, likelihood));
                }
            }
        }

        for (var i = 0; i < ruled.All.Count; i++)
        {
            found.Add(NumberDiscrepancies.Tell(ruled.All[i].Weighed(weighed[i]), reasons));
        }

        TellOthers(others);
    }

    public IReadOnlyList<Discrepancy> Found => found;

    /// <summary>Groups of figures that stood in none.</summary>
    public IReadOnlyList<NumberGroup> Added => added;

    /// <summary>The surest first; each figure once for each article that it is set against, and two readings once.</summary>
    private void TellOthers(List<(FigureCandidate Pair, ClashLikelihood Likelihood)> others)
    {
        var taken = new HashSet<(ClaimEntry, string)>();
        var ids = found.Select(discrepancy => discrepancy.Id).ToHashSet(StringComparer.Ordinal);

        // A stable sort: pairs of one likelihood keep the order of their articles and figures.
        foreach (var (pair, likelihood) in others.OrderByDescending(other => Math.Max(other.Likelihood.Contradicts, other.Likelihood.Overtakes)))
        {
            if (!taken.Contains((pair.A, pair.B.Ref.Article)) && !taken.Contains((pair.B, pair.A.Ref.Article)))
            {
                taken.Add((pair.A, pair.B.Ref.Article));
                taken.Add((pair.B, pair.A.Ref.Article));
                var told = new UngroupedClash(pair, likelihood, Of(pair.A), Of(pair.B)).Tell(reasons);
                if (ids.Add(told.Id))
                {
                    found.Add(told);
                }
            }
        }
    }

    private bool AreExplained(in FigureCandidate pair)
    {
        var (lesser, greater) = pair.OfA.Value <= pair.OfB.Value ? (pair.A, pair.B) : (pair.B, pair.A);
        var group = story.GroupOf(lesser) ?? NumberGroup.Alone(lesser);
        return AreOfTwoKinds(lesser, greater) || NumberDiscrepancies.AreExplained(group, lesser, greater) || WhoCounts.IsShare(group.Axes, lesser, greater, [greater]);
    }

    /// <summary>Gunmen and pupils: people told apart by what they are.</summary>
    private static bool AreOfTwoKinds(ClaimEntry a, ClaimEntry b)
    {
        var (one, other) = (a.Claim.Measurand!, b.Claim.Measurand!);
        return one.Population != other.Population && IsKind(one) && IsKind(other);
    }

    private static bool IsKind(Measurand measurand) => measurand.Population.Length > 0 && !TollKinds.IsOpen(measurand.Population)
        && (NumberRelation.Grows(measurand.Measure) || measurand.Measure is Measure.People or Measure.Troops);

    private NumberGroup Of(ClaimEntry entry)
    {
        if ((story.GroupOf(entry) ?? added.Find(group => group.Members[0] == entry)) is { } known)
        {
            return known;
        }

        var alone = NumberGroup.Alone(entry);
        added.Add(alone);
        return alone;
    }
}
