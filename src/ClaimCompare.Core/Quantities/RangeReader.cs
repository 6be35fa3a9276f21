namespace ClaimCompare.Core.Quantities;

/// <summary>Joins two numbers that are the ends of one: 10,000-15,000, between 8 and 9, $5 to $10 million, three or four.</summary>
internal static class RangeReader
{
    /// <summary>What two numbers side by side are.</summary>
    internal enum Pair
    {
        /// <summary>Two quantities, or one and something else.</summary>
        Apart,

        Range,

        /// <summary>A score, a vote, a span of years, a telephone number: no quantity at all.</summary>
        NoQuantity,
    }

    /// <summary>Reads the second number of a pair.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="a">The first amount; takes over unit and magnitude of the second where they are shared.</param>
    /// <param name="b">The second amount.</param>
    public static Pair TryRead(in SentenceView s, ref Amount a, out Amount b)
    {
        b = default;
        var at = Connector(s, a, out var hyphen, out var or);
        if (at < 0 || !TryReadSecond(s, at, out b))
        {
            return Pair.Apart;
        }

        if (a.Number.Form is NumeralForm.Vague or NumeralForm.Fold or NumeralForm.Multiple || b.Number.Form is NumeralForm.Vague or NumeralForm.Fold or NumeralForm.Multiple)
        {
            return Pair.Apart;
        }

        if (!or && Scores.IsNoQuantity(s, a, b, hyphen))
        {
            return Pair.NoQuantity;
        }

        var measured = a.Unit is not null && b.Unit is not null;
        Share(ref a, b);
        var ascending = a.Number.Value < b.Number.Value || (a.Negative && b.Negative) || (measured && !hyphen && !or);
        var between = IsBetween(s, a.First);
        if (!between && (!ascending || (!hyphen && !or && DirectionReader.ChangesTo(s, a))))
        {
            return Pair.Apart;
        }

        // "one or more" is no pair; "two or three" is; "$5 or 3 percent" are two.
        return (a.Currency == b.Currency || !b.IsMeasured && (hyphen || b.Number.Magnitude > 1 || !UnitReader.NounFollows(s, b.End))) && SameUnit(a.Unit, b.Unit) ? Pair.Range : Pair.Apart;
    }

    /// <summary>The token behind what joins two numbers; -1 where nothing does.</summary>
    private static int Connector(in SentenceView s, Amount a, out bool hyphen, out bool or)
    {
        hyphen = or = false;
        var at = a.End;
        // "30-to-40", "0-to-60"
        var to = s.IsHyphen(at) ? at + 1 : at;
        if (s.Is(to, WordRole.To))
        {
            return s.IsHyphen(to + 1) ? to + 2 : to + 1;
        }

        if (s.IsDash(at))
        {
            hyphen = true;
            // A spaced dash joins digits only: elsewhere it sets a clause off.
            return s.IsHyphen(at) || (s.IsNumber(at + 1) && s.IsNumber(at - 1)) || s.Symbol(at + 1) is '$' or '€' or '£' ? at + 1 : -1;
        }

        if (s.Is(at, WordRole.Or))
        {
            or = true;
            return at + 1;
        }

        if (s.Symbol(at) == '/' && a.Currency is not null)
        {
            return at + 1;
        }

        return s.Is(at, WordRole.And) && IsBetween(s, a.First) ? at + 1 : -1;
    }

    /// <summary>"between" stands before the first number, perhaps with a qualifier in between.</summary>
    private static bool IsBetween(in SentenceView s, int first) =>
        s.Is(first - 1, WordRole.Between) || IsBetweenAges(s, first) || (QualifierReader.TryReadBefore(s, first, out _, out var start) && s.Is(start - 1, WordRole.Between));

    /// <summary>"between the ages of 30 and 45", "between ages 30 and 45".</summary>
    private static bool IsBetweenAges(in SentenceView s, int first)
    {
        var at = s.Is(first - 1, WordRole.Of) ? first - 2 : first - 1;
        return s.Chars(at) is "ages" && (s.Is(at - 1, WordRole.Between) || (s.Is(at - 1, WordRole.Definite) && s.Is(at - 2, WordRole.Between)));
    }

    private static bool TryReadSecond(in SentenceView s, int at, out Amount b)
    {
        b = default;
        // A sign, a currency or a qualifier may stand before the number.
        for (var i = at; i < at + 4 && s.Has(i); i++)
        {
            if (s.IsNumber(i) || NumberWord.Of(s.Word(i)).StartsNumeral)
            {
                if (!NumeralReader.TryRead(s, i, out var number))
                {
                    return false;
                }

                b = Amount.Around(s, number);
                if (b.First < at)
                {
                    b = b with { First = at, Negative = false };
                }

                return b.First == at || (QualifierReader.TryReadBefore(s, b.First, out _, out var start) && start == at);
            }
        }

        return false;
    }

    private static void Share(ref Amount a, Amount b)
    {
        if (a.Number.Magnitude == 1 && b.Number.Magnitude >= 100 && a.Number.Value < 1000 && a.Number.Form is NumeralForm.Digits or NumeralForm.Words
            && a.Number.Value < b.Number.Value / b.Number.Magnitude)
        {
            a = a with { Number = a.Number.Scaled(b.Number.Magnitude) };
        }

        if (!a.IsMeasured)
        {
            a = a with { Currency = b.Currency, Unit = b.Unit };
        }
    }

    private static bool SameUnit(Unit? a, Unit? b) => a is null || b is null || a.Value.Symbol == b.Value.Symbol;
}
