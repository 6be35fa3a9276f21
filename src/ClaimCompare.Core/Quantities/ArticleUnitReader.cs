using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>
/// Reads "a" before a unit as one where a qualifier says that an amount is meant: just an inch, less than a mile, nearly a ton. Spans of
/// time are left out: "more than a century", "about a year" tell when, not how much.
/// </summary>
internal static class ArticleUnitReader
{
    public static bool TryRead(in SentenceView s, int article, out Draft? draft)
    {
        draft = null;
        var unitAt = article + 1;
        if (!UnitReader.TryReadWord(s, unitAt, out var unit, out var length) || !IsAmount(unit)
            || !QualifierReader.TryReadBefore(s, article, out var bound, out var first) || s.Class(unitAt + length) is WordClass.Noun)
        {
            return false;
        }

        var number = new Numeral(article, unitAt, 1, NumeralForm.Words);
        draft = new Draft
        {
            Number = number, First = first, End = unitAt + length, Unit = unit.Symbol, UnitMeasure = unit.Measure, Bound = bound,
        };
        return true;
    }

    private static bool IsAmount(Unit unit) =>
        unit.Measure is Measure.Distance or Measure.Weight or Measure.Area && unit.Symbol is not ("[stone_av]" or "storey" or "[ft_i]" or "[yd_i]")
        || unit.Symbol is "[gal_us]" or "L" or "[pt_us]";
}
