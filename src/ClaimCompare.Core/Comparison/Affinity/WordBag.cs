namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>Words in order of their keys, each with its weight; the weights' squares sum to <see cref="Square"/>.</summary>
internal readonly struct WordBag
{
    private readonly uint[] keys;
    private readonly float[] weights;

    private WordBag(uint[] keys, float[] weights)
    {
        this.keys = keys;
        this.weights = weights;
        foreach (var weight in weights)
        {
            Square += weight * weight;
        }
    }

    public float Square { get; }

    /// <param name="words">In any order; of several with one key the heaviest counts.</param>
    public static WordBag Of(List<(uint Key, float Weight)> words)
    {
        words.Sort(static (x, y) => x.Key != y.Key ? x.Key.CompareTo(y.Key) : y.Weight.CompareTo(x.Weight));
        var length = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (length == 0 || words[i].Key != words[length - 1].Key)
            {
                words[length++] = words[i];
            }
        }

        var (keys, weights) = (new uint[length], new float[length]);
        for (var i = 0; i < length; i++)
        {
            (keys[i], weights[i]) = words[i];
        }

        return new WordBag(keys, weights);
    }

    /// <summary>The words both hold: their weights multiplied, and the lesser of both, in sum.</summary>
    public (float Product, float Sum) Shared(in WordBag other)
    {
        var (a, b) = (keys, other.keys);
        float product = 0, sum = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] < b[j])
            {
                i++;
            }
            else if (a[i] > b[j])
            {
                j++;
            }
            else
            {
                product += weights[i] * other.weights[j];
                sum += Math.Min(weights[i++], other.weights[j++]);
            }
        }

        return (product, sum);
    }

    /// <summary>Cosine, 0 to 1.</summary>
    public float Likeness(in WordBag other) => Shared(other).Product is > 0 and var product ? product / MathF.Sqrt(Square * other.Square) : 0;
}
