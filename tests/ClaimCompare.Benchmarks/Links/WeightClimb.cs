using ClaimCompare.Core.Stories;

namespace ClaimCompare.Benchmarks.Links;

/// <summary>
/// Moves weights one after the other as long as the stories come out better: what a regression on pairs finds likeliest does not make the
/// best stories. Deterministic.
/// </summary>
internal sealed class WeightClimb
{
    /// <summary>Draws weights to where they were: a set's story or two is not worth a weight moved by its whole.</summary>
    private const double Decay = 0.001;

    private static readonly double[] Steps = [2, 1, 0.5, 0.25];
    private const double OfWeight = 0.3;
    private const double Least = 0.3;
    private const double Unit = 0.5;
    private const int StepsOneWay = 4;

    private readonly double[] start;
    private readonly double[] weights;
    private readonly Slope[] slopes;

    private WeightClimb(double[] start, IReadOnlyList<LinkSet> sets)
    {
        this.start = start;
        weights = (double[])start.Clone();
        slopes = [.. sets.AsParallel().AsOrdered().Select(set => new Slope(set, start))];
    }

    public static double[] From(double[] start, IReadOnlyList<LinkSet> sets)
    {
        var climb = new WeightClimb(start, sets);
        foreach (var step in Steps)
        {
            for (var i = 0; i < start.Length; i++)
            {
                climb.Move(i, step);
            }
        }

        return climb.weights;
    }

    private void Move(int weight, double step)
    {
        foreach (var sign in (double[])[1, -1])
        {
            for (var taken = 0; taken < StepsOneWay && TryMove(weight, sign * step * ((Math.Abs(start[weight]) * OfWeight) + Least)); taken++)
            {
            }
        }
    }

    private bool TryMove(int weight, double by)
    {
        var total = slopes.Sum(slope => slope.Set.Weight);
        var qualities = slopes.AsParallel().AsOrdered().Select(slope => slope.QualityWith(weight, by)).ToArray();
        var gain = slopes.Zip(qualities).Sum(pair => pair.First.Set.Weight * (pair.Second - pair.First.Quality)) / total;
        if (gain <= Decay * (Moved(weight, by) - Moved(weight, 0)))
        {
            return false;
        }

        weights[weight] += by;
        for (var i = 0; i < slopes.Length; i++)
        {
            slopes[i].Take(weight, by, qualities[i]);
        }

        return true;
    }

    private double Moved(int weight, double by) => Math.Pow((weights[weight] + by - start[weight]) / (Math.Abs(start[weight]) + Unit), 2);

    /// <summary>A set's pairs with their sums by the weights so far.</summary>
    private sealed class Slope
    {
        /// <summary>Stories are made at several cohesions, so that no weight is moved for one pair that stands at the edge.</summary>
        private static readonly double[] Cohesions = [StoryFinder.Cohesion - 0.03, StoryFinder.Cohesion, StoryFinder.Cohesion + 0.03];

        /// <summary>In a large set no pair counts much, and one cohesion is enough.</summary>
        private const int Many = 500;

        private readonly double[] sums;

        public Slope(LinkSet set, double[] weights)
        {
            Set = set;
            sums = [.. set.Pairs.Select(pair => pair.Sum(weights))];
            Quality = Of(sums);
        }

        public LinkSet Set { get; }

        public double Quality { get; private set; }

        public double QualityWith(int weight, double by) => Set.Pairs.Exists(pair => pair.Features[weight] != 0) ? Of(Moved(weight, by)) : Quality;

        public void Take(int weight, double by, double quality)
        {
            Moved(weight, by).CopyTo(sums, 0);
            Quality = quality;
        }

        private double[] Moved(int weight, double by) => [.. sums.Select((sum, i) => sum + (by * Set.Pairs[i].Features[weight]))];

        private double Of(double[] moved) =>
            Set.Ids.Count > Many ? StoryScore.Of(Set, moved, StoryFinder.Cohesion).Quality : Cohesions.Average(cohesion => StoryScore.Of(Set, moved, cohesion).Quality);
    }
}
