namespace ClaimCompare.Benchmarks.World;

/// <summary>Draws that are the same for the same seed on every machine.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A seed of its own for each part of a world; mixed, as neighbouring seeds draw alike.</summary>
    public static int Seed(int world, int first, int second = 0)
    {
        var mixed = unchecked(((ulong)(uint)world << 40) + ((ulong)(uint)first << 8) + (uint)second + 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (int)((mixed ^ (mixed >> 31)) & 0x7fffffff);
    }

    public int Next() => random.Next();

    public int Between(double low, double high) => random.Next((int)low, (int)high + 1);

    public double Unit() => random.NextDouble();

    public bool Happens(double probability) => random.NextDouble() < probability;

    public T Of<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public void Shuffle<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
