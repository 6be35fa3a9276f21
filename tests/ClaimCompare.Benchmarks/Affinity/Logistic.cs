namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>Logistic regression by stochastic descent with steps of its own for each weight (AdaGrad). Deterministic.</summary>
internal static class Logistic
{
    private const int Rounds = 25;
    private const double Step = 0.3;
    private const double MostSum = 30;

    /// <param name="examples">Features, whether it holds, and how much the example counts.</param>
    /// <param name="decay">Draws weights towards 0.</param>
    public static double[] Fit(IEnumerable<(float[] Features, bool Holds, double Weight)> examples, double decay)
    {
        var order = examples.ToArray();
        var (weights, squares) = (new double[order[0].Features.Length], new double[order[0].Features.Length]);
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var (features, holds, weight) in order)
            {
                var error = (Likelihood(weights, features) - (holds ? 1 : 0)) * weight;
                for (var i = 0; i < weights.Length; i++)
                {
                    if (features[i] != 0)
                    {
                        var slope = (error * features[i]) + (decay * weights[i]);
                        squares[i] += slope * slope;
                        weights[i] -= Step * slope / Math.Sqrt(squares[i] + 1e-6);
                    }
                }
            }
        }

        return weights;
    }

    public static double Likelihood(double[] weights, float[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-Math.Clamp(sum, -MostSum, MostSum)));
    }
}
