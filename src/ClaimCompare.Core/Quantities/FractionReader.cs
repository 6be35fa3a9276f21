namespace ClaimCompare.Core.Quantities;

/// <summary>Reads fractions: half, a third of, two-thirds, three quarters, 1/2, 3½; and half a million, a quarter of a million.</summary>
internal static class FractionReader
{
    /// <summary>At "half", "third", "quarter" …, which an article may precede.</summary>
    public static bool TryRead(in SentenceView s, int at, NumberWord word, out Numeral numeral)
    {
        numeral = default;
        if (word.Value == 2)
        {
            return TryReadHalf(s, at, out numeral);
        }

        // "a third of them"; "a third man" is an ordinal. Only thirds, quarters and fifths and tenths stand so without "of".
        if (!s.Is(at - 1, WordRole.Article) || !EndsFraction(s, at + 1) || IsOrdinalOfTime(s, at))
        {
            return false;
        }

        numeral = OfMagnitude(s, new Numeral(at - 1, at + 1, 1 / word.Value, NumeralForm.Fraction));
        return true;
    }

    /// <summary>At a cardinal: two-thirds, three quarters, one in five.</summary>
    public static bool TryReadWords(in SentenceView s, int at, out Numeral numeral)
    {
        numeral = default;
        if (NumberWord.Of(s.Word(at)) is not { Kind: NumberWordKind.Cardinal, Value: >= 1 and <= 19 } count)
        {
            return false;
        }

        var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (NumberWord.Of(s.Word(next)) is { Kind: NumberWordKind.Fraction } part && IsPlural(s, next) == count.Value > 1 && (part.Value > 2 || count.Value == 1))
        {
            if (count.Value == 1 && next == at + 1 && !EndsFraction(s, next + 1))
            {
                return false;
            }

            numeral = OfMagnitude(s, new Numeral(at, next + 1, count.Value / part.Value, NumeralForm.Fraction));
            return true;
        }

        return false;
    }

    /// <summary>At digits: 1/2, 3 1/2, 3½.</summary>
    public static bool TryReadDigits(in SentenceView s, int at, double value, out double mixed, out int end)
    {
        (mixed, end) = (value, at + 1);
        if (value is > 0 and < 1 && s.Tokens[at].Length == 1)
        {
            return true;
        }

        if (s.IsNumber(at + 1) && s.Tokens[at + 1].Length == 1 && !char.IsAsciiDigit(s.Chars(at + 1)[0]))
        {
            (mixed, end) = (value + char.GetNumericValue(s.Chars(at + 1)[0]), at + 2);
            return true;
        }

        if (Slash(s, at, out var fraction))
        {
            (mixed, end) = (fraction, at + 3);
            return true;
        }

        var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (s.IsNumber(next) && (next > at + 1 || !s.Glued(next)) && Slash(s, next, out fraction))
        {
            (mixed, end) = (value + fraction, next + 3);
            return true;
        }

        return false;
    }

    /// <summary>A proper fraction written with a stroke; only with the denominators of everyday life, since 9/11 and 1/6 are dates.</summary>
    private static bool Slash(in SentenceView s, int at, out double fraction)
    {
        fraction = 0;
        if ((s.Symbol(at + 1) is not ('/' or '\u2044')) || !s.Glued(at + 1) || !s.IsNumber(at + 2) || !s.Glued(at + 2) || s.Symbol(at + 3) is '/'
            || !DigitReader.TryRead(s.Chars(at), out var top, out _, out var separated) || separated
            || !DigitReader.TryRead(s.Chars(at + 2), out var bottom, out _, out separated) || separated)
        {
            return false;
        }

        fraction = top / bottom;
        return top < bottom && top > 0 && bottom is 2 or 3 or 4 or 5 or 8 or 16 or 32 or 64;
    }

    private static bool TryReadHalf(in SentenceView s, int at, out Numeral numeral)
    {
        numeral = default;
        var after = at + 1;
        if (s.Word(at) != WordRoles.Half)
        {
            return false;
        }

        // "half a million", "half a dozen", "half million"
        var unit = s.Is(after, WordRole.Article) ? after + 1 : s.IsHyphen(after) ? after + 1 : after;
        if (NumberWord.Of(s.Word(unit)) is { Kind: NumberWordKind.Magnitude or NumberWordKind.Group or NumberWordKind.Hundred } whole)
        {
            var start = s.Is(at - 1, WordRole.Article) ? at - 1 : at;
            numeral = new Numeral(start, unit + 1, whole.Value / 2, NumeralForm.Words) { Step = whole.Value >= 1000 ? whole.Value / 10 : 0, Magnitude = whole.Value };
            return true;
        }

        // "the first half", "in half", "the other half" name parts; "half" before an adjective is an adverb.
        var before = at - 1;
        if (s.Is(before, WordRole.Ordinal | WordRole.Definite | WordRole.In) || s.Is(before, WordRole.HalfNaming) || s.IsCapitalized(at) && s.Is(after, WordRole.HalfNamed))
        {
            return false;
        }

        if (s.IsHyphen(after) || s.IsHyphen(before))
        {
            // half-hour, half-mile; not half-brother, half-time
            if (!UnitReader.UnitWordAt(s, after + 1) || s.IsHyphen(before))
            {
                return false;
            }
        }
        else if (!s.Is(after, WordRole.Of | WordRole.Article | WordRole.Definite) && !s.Is(before, WordRole.By) && !UnitReader.NounFollows(s, after)
            && !QualifierReader.EndsAt(s, at))
        {
            return false;
        }

        numeral = new Numeral(s.Is(before, WordRole.Article) ? before : at, after, 0.5, NumeralForm.Fraction);
        return true;
    }

    /// <summary>"a quarter of a million", "three-quarters of a billion".</summary>
    private static Numeral OfMagnitude(in SentenceView s, Numeral fraction) =>
        s.Is(fraction.End, WordRole.Of) && s.Is(fraction.End + 1, WordRole.Article)
        && NumberWord.Of(s.Word(fraction.End + 2)) is { Kind: NumberWordKind.Magnitude } whole
            ? new Numeral(fraction.First, fraction.End + 3, fraction.Value * whole.Value, NumeralForm.Words) { Step = whole.Value / 100, Magnitude = whole.Value }
            : fraction;

    /// <summary>What stands behind tells a fraction from an ordinal: "of", a comparison, a measure, a verb, or nothing.</summary>
    private static bool EndsFraction(in SentenceView s, int at) =>
        s.Is(at, WordRole.Of | WordRole.Comparison | WordRole.To | WordRole.In | WordRole.From) || !s.IsWord(at) || UnitReader.UnitWordAt(s, at)
        || s.Class(at) is Text.WordClass.Auxiliary or Text.WordClass.Modal;

    /// <summary>"a sixth day of strikes", "a third year": ordinals of what is counted in turn; "a quarter hour" is a share.</summary>
    private static bool IsOrdinalOfTime(in SentenceView s, int at) =>
        s.Chars(at) is not ("quarter" or "Quarter") && UnitReader.TryRead(s, at + 1, true, out var unit, out _) && unit.Measure == Measure.Duration;

    private static bool IsPlural(in SentenceView s, int at) => s.Chars(at)[^1] is 's' or 'S';
}
