using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Links;

/// <summary>
/// Moves weights one after the other as long as the stories come out better: what a regression on pairs finds likeliest does not make the
/// best stories. Deterministic.
/// </summary>
internal static class WeightClimb
{
    /// <summary>Stories are made at several cohesions, so that no weight is moved for one pair that stands at the edge.</summary>
    private static readonly double[] Cohesions = [StoryFinder.Cohesion - 0.03, StoryFinder.Cohesion, StoryFinder.Cohesion + 0.03];

    /// <summary>Draws weights to where they were: a set's story or two is not worth a weight moved by its whole.</summary>
    private const double Decay = 0.001;

    private static readonly double[] Steps = [0.4, 0.25, 0.15];
    private const double OfWeight = 0.3;
    private const double Least = 0.3;
    private const double Unit = 0.5;
    private const int StepsOneWay = 3;

    public static double[] From(double[] start, IReadOnlyList<LinkSet> sets)
    {
        var weights = (double[])start.Clone();
        var best = Quality(weights, start, sets);
        foreach (var step in Steps)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                foreach (var sign in (double[])[1, -1])
                {
                    for (var (taken, better) = (0, true); better && taken < StepsOneWay; taken++)
                    {
                        var old = weights[i];
                        weights[i] += sign * step * ((Math.Abs(start[i]) * OfWeight) + Least);
                        var quality = Quality(weights, start, sets);
                        better = quality > best;
                        (best, weights[i]) = better ? (quality, weights[i]) : (best, old);
                    }
                }
            }
        }

        return weights;
    }

    private static double Quality(double[] weights, double[] start, IReadOnlyList<LinkSet> sets)
    {
        var moved = weights.Zip(start).Sum(pair => Math.Pow((pair.First - pair.Second) / (Math.Abs(pair.Second) + Unit), 2));
        var qualities = sets.AsParallel().AsOrdered().Select(set => set.Weight * Cohesions.Average(cohesion => StoryScore.Of(set, weights, cohesion).Quality)).ToList();
        return (qualities.Sum() / sets.Sum(set => set.Weight)) - (Decay * moved);
    }
}
