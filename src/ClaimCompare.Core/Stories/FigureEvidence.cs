namespace ClaimCompare.Core.Stories;

/// <summary>The figures that two articles both give, value and measure.</summary>
/// <param name="Share">Cosine of the sets of their figures, 0 to 1.</param>
/// <param name="Precision">How much the figures tell that both give, 0 to 1: two of them of three digits nearly all.</param>
internal readonly record struct FigureEvidence(double Share, double Precision)
{
    /// <summary>What a figure of one digit tells; each further digit that is written out tells one more.</summary>
    private const double OneDigit = 0.4;

    private const double Full = 3;

    /// <summary>What is larger is rounded or no figure.</summary>
    private const double LargestExact = 1e15;

    public static FigureEvidence Of(ReadOnlySpan<StoryFigure> a, ReadOnlySpan<StoryFigure> b)
    {
        var shared = 0;
        var told = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var order = Order(a[i], b[j]);
            if (order == 0)
            {
                shared++;
                told += Told(a[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared == 0 ? default : new FigureEvidence(shared / Math.Sqrt((double)a.Length * b.Length), PrecisionOf(told));
    }

    /// <summary>How much it tells that two give one figure.</summary>
    public static double Told(StoryFigure figure) => OneDigit + FurtherDigits(figure.Value);

    /// <param name="told">The sum of what the figures tell that both give.</param>
    public static double PrecisionOf(double told) => 1 - Math.Exp(-told / Full);

    /// <summary>Digits behind the first, without the zeros of a round figure.</summary>
    private static int FurtherDigits(double value)
    {
        if (value is < 10 or > LargestExact)
        {
            return 0;
        }

        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
        }

        return (int)Math.Log10(value);
    }

    private static int Order(StoryFigure a, StoryFigure b) => a.Measure != b.Measure ? (int)a.Measure - (int)b.Measure : a.Value.CompareTo(b.Value);
}
