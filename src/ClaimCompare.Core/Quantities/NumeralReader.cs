namespace ClaimCompare.Core.Quantities;

/// <summary>Reads the number that begins at a token, in digits, words or both; a number is read as long as it goes on.</summary>
internal static class NumeralReader
{
    /// <param name="s">The sentence.</param>
    /// <param name="at">A token of digits or a number word; an article before it ("a dozen") is taken in.</param>
    /// <param name="numeral">The number.</param>
    public static bool TryRead(in SentenceView s, int at, out Numeral numeral) => TryReadOne(s, at, out numeral) && RatioReader.TryExtend(s, ref numeral);

    private static bool TryReadOne(in SentenceView s, int at, out Numeral numeral)
    {
        if (s.IsNumber(at))
        {
            return TryReadDigits(s, at, out numeral);
        }

        var word = NumberWord.Of(s.Word(at));
        switch (word.Kind)
        {
            case NumberWordKind.Cardinal or NumberWordKind.Hundred or NumberWordKind.Magnitude or NumberWordKind.Group:
                return WordNumeralReader.TryRead(s, at, out numeral);
            case NumberWordKind.Plural or NumberWordKind.Vague or NumberWordKind.VagueBehindA:
                return VagueReader.TryRead(s, at, word, out numeral);
            case NumberWordKind.Fraction:
                return FractionReader.TryRead(s, at, word, out numeral);
            case NumberWordKind.Fold or NumberWordKind.Multiple:
                numeral = new Numeral(at, at + 1, word.Value, word.Kind == NumberWordKind.Fold ? NumeralForm.Fold : NumeralForm.Multiple);
                return true;
            default:
                numeral = default;
                return false;
        }
    }

    private static bool TryReadDigits(in SentenceView s, int at, out Numeral numeral)
    {
        numeral = default;
        if (!DigitReader.TryRead(s.Chars(at), out var value, out var decimals, out var separated))
        {
            return false;
        }

        var (first, end) = (at, at + 1);
        if (s.Symbol(at - 1) == '.' && s.Glued(at) && !s.Glued(at - 1) && decimals == 0)
        {
            // ".534": the point stands free on its left.
            decimals = s.Tokens[at].Length;
            value /= Math.Pow(10, decimals);
            (first, separated) = (at - 1, true);
        }
        else if (FractionReader.TryReadDigits(s, at, value, out var mixed, out end))
        {
            numeral = new Numeral(at, end, mixed, end > at + 1 && separated ? NumeralForm.Digits : NumeralForm.Fraction) { Separated = true };
            return TryMultiply(s, ref numeral, 0);
        }
        else if (!separated && SpacedThousands(s, at, ref value, out end))
        {
            separated = true;
        }

        numeral = new Numeral(first, end, value, NumeralForm.Digits) { Separated = separated };
        return TryMultiply(s, ref numeral, decimals);
    }

    /// <summary>Thousands marked by spaces: 12 000, 1 250 000.</summary>
    private static bool SpacedThousands(in SentenceView s, int at, ref double value, out int end)
    {
        end = at + 1;
        if (s.Tokens[at].Length > 3 || value < 1)
        {
            return false;
        }

        while (s.IsNumber(end) && s.Tokens[end].Length == 3 && s.Tokens[end].Start - s.Tokens[end - 1].End == 1
            && DigitsOnly(s.Chars(end), out var group) && (!s.IsCapitalized(at - 1) || MoneyReader.PrefixEndsAt(s, at)))
        {
            value = (value * 1000) + group;
            end++;
        }

        return end > at + 1;
    }

    private static bool DigitsOnly(ReadOnlySpan<char> token, out int value)
    {
        value = 0;
        foreach (var c in token)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Multiplies a number in digits with the magnitude behind it: 7.6 million, 1.8-billion, 25k, 4 hundred million, 2 dozen.</summary>
    private static bool TryMultiply(in SentenceView s, ref Numeral n, int decimals)
    {
        var end = n.End;
        double magnitude = 1;
        while (true)
        {
            var at = s.IsHyphen(end) ? end + 1 : end;
            var word = NumberWord.Of(s.Word(at));
            if (word.Kind is NumberWordKind.Hundred or NumberWordKind.Magnitude or NumberWordKind.Group
                || (word.Kind == NumberWordKind.Suffix && magnitude == 1 && at == end && IsSuffix(s, n.First, at)))
            {
                magnitude *= word.Value;
                end = at + 1;
                continue;
            }

            break;
        }

        if (magnitude == 1)
        {
            if (IsFold(s, n.End))
            {
                n = new Numeral(n.First, n.End + 2, n.Value, NumeralForm.Fold) { Separated = true };
            }

            return true;
        }

        var step = magnitude >= 1000 ? magnitude / Math.Pow(10, decimals) : 0;
        n = new Numeral(n.First, end, Tidy(n.Value * magnitude), NumeralForm.Digits) { Step = step, Magnitude = magnitude, Separated = true };
        return true;
    }

    /// <summary>"10-fold", "ten-fold".</summary>
    internal static bool IsFold(in SentenceView s, int end) => s.IsHyphen(end) && s.Chars(end + 1) is "fold";

    /// <summary>
    /// Whether letters behind digits multiply them. "m" is also metres, "b" also bits: they multiply sums of money, and glued to the digits
    /// where a noun follows ("12.3m tonnes"); the longer ones are unmistakable.
    /// </summary>
    private static bool IsSuffix(in SentenceView s, int first, int at)
    {
        var length = s.Tokens[at].Length;
        if (length > 1)
        {
            return true;
        }

        var c = s.Chars(at)[0];
        if (c is 'k' or 'K')
        {
            return s.Glued(at);
        }

        if (MoneyReader.PrefixEndsAt(s, first))
        {
            return true;
        }

        return s.Glued(at) && (c is 'M' or 'B' || UnitReader.NounFollows(s, at + 1));
    }

    /// <summary>7.6 times 1,000,000 is 7,600,000, not 7,599,999.999….</summary>
    internal static double Tidy(double value) => Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, 6) : value;
}
