namespace ClaimCompare.Core.Stories;

/// <summary>What two signatures have in common, and what keeps them apart. Symmetric in the two.</summary>
/// <param name="Names">Cosine of the weights of their names, 0 to 1; likewise numbers and words.</param>
/// <param name="Gist">The share of the weightiest terms of each that stands in the other, mean of both, 0 to 1.</param>
internal readonly record struct LinkEvidence(double Names, double Numbers, double Words, double Gist, TimeEvidence Time)
{
    public static LinkEvidence Of(StorySignature a, StorySignature b)
    {
        Span<double> products = stackalloc double[3];
        double gistA = 0, gistB = 0;
        ReadOnlySpan<StoryTerm> termsA = a.Terms, termsB = b.Terms;
        int i = 0, j = 0;
        while (i < termsA.Length && j < termsB.Length)
        {
            var (termA, termB) = (termsA[i], termsB[j]);
            if (termA.Key == termB.Key)
            {
                products[(int)termA.Kind] += termA.Kind == termB.Kind ? (double)termA.Weight * termB.Weight : 0;
                gistA += termA.Rank < StorySignature.GistTerms ? termA.Weight : 0;
                gistB += termB.Rank < StorySignature.GistTerms ? termB.Weight : 0;
                i++;
                j++;
            }
            else if (termA.Key < termB.Key)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new LinkEvidence(
            Cosine(products, a, b, TermKind.Name),
            Cosine(products, a, b, TermKind.Number),
            Cosine(products, a, b, TermKind.Word),
            (Share(gistA, a.GistWeight) + Share(gistB, b.GistWeight)) / 2,
            TimeEvidence.Of(a, b));
    }

    private static double Cosine(ReadOnlySpan<double> products, StorySignature a, StorySignature b, TermKind kind) =>
        products[(int)kind] == 0 ? 0 : products[(int)kind] / (a.Norm(kind) * b.Norm(kind));

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}

/// <summary>What the dates of two articles say of them.</summary>
/// <param name="Dated">Both have a publication date.</param>
/// <param name="Days">Days between the two publications, where both are dated.</param>
/// <param name="Clash">Where one is not: what they say of their time differs by years.</param>
internal readonly record struct TimeEvidence(bool Dated, int Days, bool Clash)
{
    /// <summary>Follow-ups within a year may belong; texts that open with dates further apart tell different events.</summary>
    private const int ClashDays = 300;

    public static TimeEvidence Of(StorySignature a, StorySignature b)
    {
        if (a.Published is { } publishedA && b.Published is { } publishedB)
        {
            return new TimeEvidence(true, Math.Abs(publishedA.DayNumber - publishedB.DayNumber), false);
        }

        var (dayA, dayB) = (a.Published ?? a.WrittenDay, b.Published ?? b.WrittenDay);
        return new TimeEvidence(false, 0, (dayA, dayB) switch
        {
            ({ } x, { } y) => Math.Abs(x.DayNumber - y.DayNumber) > ClashDays,
            ({ } x, null) => Outside(x, b.LatestYear),
            (null, { } y) => Outside(y, a.LatestYear),
            _ => false,
        });
    }

    /// <summary>A text of one year names that year or the next as its latest, if it names any.</summary>
    private static bool Outside(DateOnly day, int? latestYear) => latestYear is { } year && (year < day.Year || year > day.Year + 1);
}
