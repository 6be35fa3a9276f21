namespace ClaimCompare.Core.Quantities;

/// <summary>Reads numbers that leave open how many: several, a few hundred, dozens, tens of thousands.</summary>
internal static class VagueReader
{
    public static bool TryRead(in SentenceView s, int at, NumberWord word, out Numeral numeral)
    {
        var (first, end) = (at, at + 1);
        numeral = default;
        if (word.Kind == NumberWordKind.VagueBehindA)
        {
            // "few people" counts nothing; "the couple" are two who are married.
            if (!s.Is(at - 1, WordRole.Article))
            {
                return false;
            }

            first = at - 1;
        }

        var (low, high) = (word.Value, word.High);
        if (word.Kind == NumberWordKind.Plural)
        {
            // "tens of thousands", "hundreds of millions"
            while (s.Is(end, WordRole.Of) && NumberWord.Of(s.Word(end + 1)) is { Kind: NumberWordKind.Plural } larger && larger.Value > word.Value)
            {
                (low, high) = (low * larger.Value, high * larger.Value);
                end += 2;
            }

            // Plain "tens" is a word of sport and of arithmetic.
            if (word.Value == 10 && end == at + 1)
            {
                return false;
            }
        }
        else
        {
            // "several hundred", "a couple of thousand", "a few dozen"
            var next = s.Is(end, WordRole.Of) ? end + 1 : end;
            if (NumberWord.Of(s.Word(next)) is { Kind: NumberWordKind.Hundred or NumberWordKind.Magnitude or NumberWordKind.Group } unit)
            {
                (low, high) = (low * unit.Value, high * unit.Value);
                end = next + 1;
            }
            else if (word.Kind == NumberWordKind.VagueBehindA && next == end && word.Value == 2 && word.High == 3 && !UnitReader.NounFollows(s, end))
            {
                // "a couple were found": two people, but a pair, not a number
                return false;
            }
        }

        numeral = new Numeral(first, end, low, NumeralForm.Vague) { High = high };
        return true;
    }
}
