namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>Logistic regression by Newton's method, of features scaled to one spread, drawn towards 0. Deterministic.</summary>
internal static class Logistic
{
    private const int Rounds = 12;
    private const double MostSum = 30;

    /// <param name="examples">Features, the first of which is always 1, whether it holds, and how much the example counts.</param>
    /// <param name="decay">Draws the weights of scaled features towards 0: as much as so many examples would.</param>
    public static double[] Fit(IEnumerable<(float[] Features, bool Holds, double Weight)> examples, double decay)
    {
        var all = examples.ToArray();
        var count = all[0].Features.Length;
        var spreads = Spreads(all, count);
        var weights = new double[count];
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, curve) = (new double[count], new double[count, count]);
            for (var i = 0; i < count; i++)
            {
                // The first one is the bias, which nothing draws anywhere.
                slope[i] = i == 0 ? 0 : -decay * weights[i];
                curve[i, i] = i == 0 ? 0 : decay;
            }

            foreach (var (features, holds, weight) in all)
            {
                Add(features, holds, weight, spreads, weights, slope, curve);
            }

            var step = Solve(curve, slope);
            for (var i = 0; i < count; i++)
            {
                weights[i] += step[i];
            }
        }

        return [.. weights.Select((weight, i) => weight / spreads[i])];
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

    private static void Add(float[] features, bool holds, double weight, double[] spreads, double[] weights, double[] slope, double[,] curve)
    {
        var used = new List<(int Index, double Value)>();
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            if (features[i] != 0)
            {
                used.Add((i, features[i] / spreads[i]));
                sum += weights[i] * features[i] / spreads[i];
            }
        }

        var likelihood = 1 / (1 + Math.Exp(-Math.Clamp(sum, -MostSum, MostSum)));
        var bend = weight * likelihood * (1 - likelihood);
        foreach (var (i, x) in used)
        {
            slope[i] += weight * ((holds ? 1 : 0) - likelihood) * x;
            foreach (var (j, y) in used)
            {
                curve[i, j] += bend * x * y;
            }
        }
    }

    /// <summary>Standard deviations; 1 for what never changes.</summary>
    private static double[] Spreads((float[] Features, bool Holds, double Weight)[] all, int count)
    {
        var spreads = new double[count];
        for (var i = 0; i < count; i++)
        {
            var mean = all.Average(example => (double)example.Features[i]);
            var variance = all.Average(example => (example.Features[i] - mean) * (example.Features[i] - mean));
            spreads[i] = variance > 0 ? Math.Sqrt(variance) : 1;
        }

        return spreads;
    }

    /// <summary>Gauss' elimination of a symmetric, positive system.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        var solution = (double[])right.Clone();
        for (var k = 0; k < count; k++)
        {
            // A feature that no example has: its row is empty, and its weight stays.
            var pivot = matrix[k, k] == 0 ? 1 : matrix[k, k];
            for (var i = k + 1; i < count; i++)
            {
                var share = matrix[i, k] / pivot;
                if (share != 0)
                {
                    for (var j = k; j < count; j++)
                    {
                        matrix[i, j] -= share * matrix[k, j];
                    }

                    solution[i] -= share * solution[k];
                }
            }
        }

        for (var k = count - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < count; j++)
            {
                solution[k] -= matrix[k, j] * solution[j];
            }

            solution[k] /= matrix[k, k] == 0 ? 1 : matrix[k, k];
        }

        return solution;
    }
}
