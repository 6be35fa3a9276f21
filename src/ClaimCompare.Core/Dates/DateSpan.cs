namespace ClaimCompare.Core.Dates;

/// <summary>Takes into an expression's span the words before it that belong to it: "more than" 20 years, "fiscal" 2009.</summary>
internal static class DateSpan
{
    /// <summary>Tokens of the longest bound ("as little as").</summary>
    private const int LongestBound = 3;

    private static readonly int Fiscal = DateWords.Id("fiscal");
    private static readonly int Year = DateWords.Id("year");

    public static void Widen(in DateTokens t, int floor, ref DateExpression e)
    {
        if (e.Form is DateForm.Duration or DateForm.Offset)
        {
            for (var length = LongestBound; length > 0; length--)
            {
                var first = e.First - length;
                if (first >= floor && DateWords.Bounds.TryMatch(t.All, first, e.First, out var matched, out _) && matched == length)
                {
                    e.First = first;
                    return;
                }
            }
        }

        if (e.Granularity == Granularity.Year && e.Form == DateForm.Fixed)
        {
            var first = t.IsWord(e.First - 1, Year) ? e.First - 2 : e.First - 1;
            e.First = first >= floor && t.IsWord(first, Fiscal) ? first : e.First;
        }
    }
}
