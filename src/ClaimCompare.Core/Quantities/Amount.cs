namespace ClaimCompare.Core.Quantities;

/// <summary>A number with its sign, currency and unit; positions are token indices.</summary>
internal readonly record struct Amount(Numeral Number, int First, int End)
{
    public bool Negative { get; init; }

    public string? Currency { get; init; }

    public Unit? Unit { get; init; }

    public bool IsMeasured => Currency is not null || Unit is not null;

    /// <summary>Reads what stands around a number that has been read.</summary>
    public static Amount Around(in SentenceView s, Numeral number)
    {
        var (first, end) = (number.First, number.End);
        var negative = TryReadMinus(s, ref first);
        if (MoneyReader.TryReadBefore(s, first, out var currency, out var start))
        {
            first = start;
            negative |= TryReadMinus(s, ref first);
            return new Amount(number, first, MoneyReader.SkipCountry(s, end)) { Negative = negative, Currency = currency };
        }

        // "hundreds of billions of dollars"
        var after = number.Form == NumeralForm.Vague && s.Is(end, WordRole.Of) ? end + 1 : end;
        if (MoneyReader.TryReadAfter(s, after, out currency, out var behind))
        {
            return new Amount(number, first, behind) { Negative = negative, Currency = currency };
        }

        if (number.Form != NumeralForm.Multiple && UnitReader.TryRead(s, end, EndsInDigits(s, number), out var unit, out behind))
        {
            return new Amount(number, first, behind) { Negative = negative, Unit = unit };
        }

        return new Amount(number, first, end) { Negative = negative };
    }

    private static bool EndsInDigits(in SentenceView s, Numeral n) => n.Form is NumeralForm.Digits or NumeralForm.Fraction && (s.IsNumber(n.First) || s.Symbol(n.First) == '.');

    /// <summary>"minus 5", "minus-5", and a minus sign glued to the number but not to what stands before.</summary>
    private static bool TryReadMinus(in SentenceView s, ref int first)
    {
        var word = s.IsHyphen(first - 1) ? first - 2 : first - 1;
        if (s.Is(word, WordRole.Minus))
        {
            if (s.Is(word - 1, WordRole.Or))
            {
                // "plus or minus 3"
                return false;
            }

            first = word;
            return true;
        }

        if (s.Symbol(first - 1) is '-' or '\u2212' or '\u2013' && s.Glued(first) && !s.Glued(first - 1) && !s.IsNumber(first - 2))
        {
            first--;
            return true;
        }

        return false;
    }
}
