namespace ClaimCompare.Core.Stories;

/// <summary>
/// How strongly two articles belong to one story: a pure, symmetric function of their two signatures. Shared names, rare words and
/// figures speak for it, distance in time against it.
/// </summary>
public static class StoryLink
{
    /// <summary>Weaker links are none. Below this, links between different events outnumber those within one.</summary>
    public const double Weakest = 0.18;

    /// <summary>Dated articles further apart than this are not linked, whatever they share; it bounds what an index must look through.</summary>
    public const int HorizonDays = 180;

    /// <summary>Leading terms that two articles must share.</summary>
    public const int FewestShared = 2;

    /// <summary>What time leaves of a link in the long run: a follow-up months later is linked when it shares twice as much.</summary>
    private const double LongRun = 0.5;

    /// <summary>Days over which the rest of a link fades to 1/e; news of one event comes mostly within a week.</summary>
    private const double FadingDays = 7;

    /// <summary>Outlets date one day's news by the day or by the morning after.</summary>
    private const int SameNewsDays = 1;

    /// <returns>0 (no link) or <see cref="Weakest"/> to 1.</returns>
    public static double Score(StorySignature a, StorySignature b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var time = Nearness(a.Published, b.Published);
        if (time == 0 || !ShareLeading(a.Leading.AsSpan(), b.Leading.AsSpan()))
        {
            return 0;
        }

        var score = Math.Min(1, Cosine(a, b) * time);
        return score >= Weakest ? score : 0;
    }

    private static double Nearness(DateOnly? a, DateOnly? b)
    {
        if (a is not { } dayA || b is not { } dayB)
        {
            return 1;
        }

        var apart = Math.Abs(dayA.DayNumber - dayB.DayNumber);
        return apart > HorizonDays ? 0 : LongRun + ((1 - LongRun) * Math.Exp(-Math.Max(0, apart - SameNewsDays) / FadingDays));
    }

    private static bool ShareLeading(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0 && ++shared == FewestShared)
            {
                return true;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return false;
    }

    private static double Cosine(StorySignature a, StorySignature b)
    {
        ReadOnlySpan<uint> termsA = a.Terms.AsSpan(), termsB = b.Terms.AsSpan();
        ReadOnlySpan<float> weightsA = a.Weights.AsSpan(), weightsB = b.Weights.AsSpan();
        var sum = 0.0;
        int i = 0, j = 0;
        while (i < termsA.Length && j < termsB.Length)
        {
            var order = termsA[i].CompareTo(termsB[j]);
            if (order == 0)
            {
                sum += (double)weightsA[i] * weightsB[j];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }
}
