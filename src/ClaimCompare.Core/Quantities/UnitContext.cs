namespace ClaimCompare.Core.Quantities;

/// <summary>Decides by the words around what a unit with two readings is: pounds of weight or of money, degrees of an angle or of heat.</summary>
internal static class UnitContext
{
    /// <summary>How many words before or behind the amount decide.</summary>
    private const int Window = 8;

    public static (string Unit, Measure Measure) Of(in SentenceView s, Draft draft, Unit unit) => unit.Symbol switch
    {
        "[lb_av]" when IsWithin(s, draft, WordRole.Price) || draft.Number.Magnitude >= 1e6 => ("GBP", Measure.Money),
        "deg" when IsWithin(s, draft, WordRole.Heat) => ("deg", Measure.Temperature),
        _ => (unit.Symbol, unit.Measure),
    };

    private static bool IsWithin(in SentenceView s, Draft draft, WordRole role)
    {
        for (var i = draft.First - Window; i < draft.End + Window; i++)
        {
            if (s.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }
}
