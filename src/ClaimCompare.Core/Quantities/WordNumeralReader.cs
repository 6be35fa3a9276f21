namespace ClaimCompare.Core.Quantities;

/// <summary>Reads numbers in words: twenty-five, two hundred and five, six million, two dozen, half a million, one and a half.</summary>
internal static class WordNumeralReader
{
    public static bool TryRead(in SentenceView s, int at, out Numeral numeral)
    {
        if (FractionReader.TryReadWords(s, at, out numeral))
        {
            return true;
        }

        var first = at;
        if (NumberWord.Of(s.Word(at)).Kind != NumberWordKind.Cardinal)
        {
            // "a hundred", "a dozen"; a bare "million" stands for nothing.
            if (!s.Is(at - 1, WordRole.Article) && !s.Is(at - 1, WordRole.Per))
            {
                numeral = default;
                return false;
            }

            first = s.Is(at - 1, WordRole.Article) ? at - 1 : at;
        }

        var sum = default(Sum);
        var end = at;
        for (var i = at; s.Has(i);)
        {
            var word = NumberWord.Of(s.Word(i));
            if (!sum.TryAdd(word))
            {
                break;
            }

            end = i + 1;
            i = Next(s, end, sum);
        }

        var value = sum.Total + sum.Current;
        if (TryAddHalf(s, ref end, ref value, sum.Step))
        {
            var magnitude = NumberWord.Of(s.Word(end));
            if (magnitude.Kind == NumberWordKind.Magnitude && sum.Step == 0)
            {
                numeral = new Numeral(first, end + 1, value * magnitude.Value, NumeralForm.Words) { Step = magnitude.Value, Magnitude = magnitude.Value };
                return true;
            }
        }

        if (NumeralReader.IsFold(s, end))
        {
            numeral = new Numeral(first, end + 2, value, NumeralForm.Fold);
            return true;
        }

        numeral = new Numeral(first, end, value, NumeralForm.Words) { Step = sum.Step, Magnitude = Math.Max(sum.Step, 1) };
        return end > at;
    }

    /// <summary>Where the next word of the number would stand: behind a hyphen, or behind "and" below a hundred.</summary>
    private static int Next(in SentenceView s, int end, Sum sum)
    {
        if (s.IsHyphen(end))
        {
            return end + 1;
        }

        return s.Is(end, WordRole.And) && sum.Place >= 100 && NumberWord.Of(s.Word(end + 1)) is { Kind: NumberWordKind.Cardinal, Value: < 100 and > 0 }
            && s.Word(end) != WordRoles.Ampersand ? end + 1 : end;
    }

    /// <summary>"two and a half", "a million and a half".</summary>
    private static bool TryAddHalf(in SentenceView s, ref int end, ref double value, double step)
    {
        var at = s.IsHyphen(end) ? end + 1 : end;
        if (!s.Is(at, WordRole.And))
        {
            return false;
        }

        at = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!s.Is(at, WordRole.Article))
        {
            return false;
        }

        at = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (NumberWord.Of(s.Word(at)) is not { Kind: NumberWordKind.Fraction } part || part.Value is not (2 or 4) || s.Is(at + 1, WordRole.Of))
        {
            return false;
        }

        value += Math.Max(step, 1) / part.Value;
        end = at + 1;
        return true;
    }

    /// <summary>The number so far.</summary>
    private struct Sum
    {
        public double Total;
        public double Current;

        /// <summary>The place value of the last word: what follows must be smaller.</summary>
        public double Place;

        /// <summary>As <see cref="Numeral.Step"/>.</summary>
        public double Step;

        private bool begun;

        public bool TryAdd(NumberWord word)
        {
            switch (word.Kind)
            {
                case NumberWordKind.Cardinal when !begun || word.Value < Place:
                    Current += word.Value;
                    Place = word.Value >= 20 ? 10 : 1;
                    Step = 0;
                    break;
                case NumberWordKind.Hundred when !begun || Current is > 0 and < 100:
                    Current = Math.Max(Current, 1) * word.Value;
                    Place = word.Value;
                    break;
                case NumberWordKind.Group when !begun || Current is > 0 and < 1000:
                    Current = Math.Max(Current, 1) * word.Value;
                    Place = 1;
                    break;
                case NumberWordKind.Magnitude when Total == 0 || word.Value < Total:
                    Total += (begun ? Current : 1) * word.Value;
                    Current = 0;
                    Place = Step = word.Value;
                    break;
                case NumberWordKind.Magnitude when Current == 0:
                    // "five thousand million"
                    Total *= word.Value;
                    Place = Step = word.Value;
                    break;
                default:
                    return false;
            }

            begun = true;
            return true;
        }
    }
}
