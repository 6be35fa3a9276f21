using System.Globalization;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads what an amount is per: $76 a barrel, 3,000 per day, 52,000 barrels-a-day, 12 per 100,000 people.</summary>
internal static class RateReader
{
    public static void Read(in SentenceView s, Draft draft)
    {
        var at = s.IsHyphen(draft.End) ? draft.End + 1 : draft.End;
        var per = s.Is(at, WordRole.Per) || (s.Symbol(at) == '/' && s.Glued(at));
        if (per && s.IsNumber(at + 1) && NumeralReader.TryRead(s, at + 1, out var number))
        {
            // "12 per 100,000 people"
            var end = UnitReader.NounFollows(s, number.End) && !s.Is(number.End, WordRole.Of) ? number.End + 1 : number.End;
            draft.Unit = string.Create(CultureInfo.InvariantCulture, $"{draft.Unit}/{number.Value}");
            draft.End = end;
            return;
        }

        if (!draft.HasUnit)
        {
            return;
        }

        if (!per && !s.Is(at, WordRole.Article))
        {
            return;
        }

        var noun = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!s.IsWord(noun) || s.Is(noun, WordRole.Stop))
        {
            return;
        }

        if (UnitReader.TryReadWord(s, noun, out var unit, out var length))
        {
            draft.UnitMeasure = draft.UnitMeasure == Measure.Distance && unit.Measure == Measure.Duration ? Measure.Speed : draft.UnitMeasure;
            Set(draft, unit.Symbol, noun + length);
        }
        else if (per && s.Chars(at) is not "every" || s.Is(noun, WordRole.Piece))
        {
            Set(draft, s.Chars(noun).ToString().ToLowerInvariant(), noun + 1);
        }
    }

    private static void Set(Draft draft, string per, int end)
    {
        draft.Unit += "/" + per;
        draft.End = end;
    }
}
