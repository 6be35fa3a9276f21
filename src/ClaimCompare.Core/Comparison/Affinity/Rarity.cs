namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>How much a word says of which thing is meant, within two articles: what many of their sentences say tells little. Nothing but the two articles counts.</summary>
internal readonly ref struct Rarity(ArticleWords a, ArticleWords b)
{
    private const float Half = 0.5f;

    private readonly float sentences = a.Sentences + b.Sentences + 2;

    /// <summary>The logarithm of the share of sentences that use the word, turned round.</summary>
    public float Of(uint key) => MathF.Max(0, MathF.Log(sentences / (a.CountOf(key) + b.CountOf(key) + Half)));

    /// <summary>Cosine of two sets of words in order of their keys.</summary>
    public float Likeness(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        float shared = 0, left = 0, right = 0;
        for (int i = 0, j = 0; i < one.Length || j < other.Length;)
        {
            if (j == other.Length || (i < one.Length && one[i] < other[j]))
            {
                left += Square(one[i++]);
            }
            else if (i == one.Length || other[j] < one[i])
            {
                right += Square(other[j++]);
            }
            else
            {
                var square = Square(one[i++]);
                shared += square;
                left += square;
                right += square;
                j++;
            }
        }

        return shared == 0 ? 0 : shared / MathF.Sqrt(left * right);
    }

    public float Length(ReadOnlySpan<(uint Key, float Nearness)> words, bool weighted)
    {
        var sum = 0f;
        foreach (var (key, nearness) in words)
        {
            sum += Square(key) * (weighted ? nearness * nearness : 1);
        }

        return MathF.Sqrt(sum);
    }

    private float Square(uint key) => Of(key) is var weight ? weight * weight : 0;
}
