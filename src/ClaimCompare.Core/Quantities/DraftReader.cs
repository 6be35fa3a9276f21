using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads the numbers of a sentence with their units, bounds and directions.</summary>
internal static class DraftReader
{
    /// <summary>Nobody is older; the bound tells ages from house numbers.</summary>
    private const int Oldest = 125;

    /// <summary>Words with which a quantity can begin: nearly all words of a text are none, and one look tells.</summary>
    private static readonly WordSet Opening = new(
        Enumerable.Range(1, Vocabulary.Count).Where(static word => NumberWord.Of(word).StartsNumeral || (WordRoles.Of(word) & WordRole.Article) != 0 || DecadeAges.MayBegin(word) || OrdinalTolls.MayBegin(word)));

    public static void Read(in SentenceView s, IReadOnlyList<TextSpan> dates, ref int date, List<Draft> drafts)
    {
        for (var i = s.First; i < s.End;)
        {
            if (s.Tokens[i] is var token && token.Kind != TokenKind.Number && !Opening.Contains(token.Word))
            {
                i++;
                continue;
            }

            if (OrdinalTolls.TryRead(s, i, out var toll))
            {
                Add(drafts, toll!);
                i = toll!.End;
                continue;
            }

            if (!s.IsNumber(i) && !NumberWord.Of(s.Word(i)).StartsNumeral)
            {
                if ((s.Is(i, WordRole.Article) && ArticleUnitReader.TryRead(s, i, out var one)) || DecadeAges.TryRead(s, i, out one))
                {
                    Add(drafts, one!);
                    i = one!.End;
                    continue;
                }

                i++;
                continue;
            }

            while (date < dates.Count && dates[date].End <= s.Tokens[i].Start)
            {
                date++;
            }

            i = ReadAt(s, i, date < dates.Count && dates[date].Contains(s.Tokens[i].Start) ? dates[date].End : 0, drafts);
        }
    }

    /// <param name="dateEnd">The end of the calendar expression that the number stands in; 0 where it stands in none.</param>
    /// <returns>Where to go on.</returns>
    private static int ReadAt(in SentenceView s, int at, int dateEnd, List<Draft> drafts)
    {
        if (!NumeralReader.TryRead(s, at, out var number))
        {
            return at + 1;
        }

        var a = Amount.Around(s, number);
        var pair = RangeReader.TryRead(s, ref a, out var b);
        if (dateEnd > 0 && (!a.IsMeasured || IsShift(s, a, dateEnd)))
        {
            return number.End;
        }

        if (pair == RangeReader.Pair.NoQuantity)
        {
            return SkipNumbers(s, b.End);
        }

        var end = pair == RangeReader.Pair.Range ? b.End : a.End;
        var qualified = QualifierReader.TryReadBefore(s, a.First, out var bound, out var first) | QualifierReader.TryReadBehind(s, end, out _, out _);
        if (Traps.IsNoQuantity(s, pair == RangeReader.Pair.Range ? a with { End = b.End, Unit = a.Unit ?? b.Unit } : a, qualified))
        {
            return SkipNumbers(s, Math.Max(a.Number.End, at + 1));
        }

        var draft = Spare<Draft>.Take();
        (draft.Number, draft.First, draft.End, draft.Bound, draft.Negative) = (a.Number, first, end, bound, a.Negative);
        if (pair == RangeReader.Pair.Range)
        {
            draft.Upper = b.Number;
            draft.Approximate = bound.Qualifier == Qualifier.About;
            if (s.Is(draft.First - 1, WordRole.Between | WordRole.From))
            {
                draft.First--;
            }
        }

        SetUnit(s, draft, a);
        ReadAround(s, draft, drafts);
        if (draft.Number.Value == 1 && draft.Number.Form == NumeralForm.Words && draft.Upper is null && !OneReader.IsNumber(s, draft, qualified))
        {
            draft.Tentative = true;
        }

        draft.Tentative |= draft.Number.Form == NumeralForm.Multiple;
        TakeOverBound(s, draft, drafts);
        Add(drafts, draft);
        return Math.Max(draft.End, at + 1);
    }

    /// <summary>"three weeks ago" only leads to a day; "six minutes later" measures what lies between two events.</summary>
    private static bool IsShift(in SentenceView s, Amount a, int dateEnd) => s.Is(a.End, WordRole.Shift) && s.Tokens[a.End].Start < dateEnd;

    private static void SetUnit(in SentenceView s, Draft draft, Amount a)
    {
        if (a.Currency is not null)
        {
            (draft.Unit, draft.UnitMeasure) = (a.Currency, Measure.Money);
        }
        else if (a.Unit is { } unit)
        {
            (draft.Unit, draft.UnitMeasure) = UnitContext.Of(s, draft, unit);
        }
    }

    /// <summary>Ages, rates and the qualifier behind.</summary>
    private static void ReadAround(in SentenceView s, Draft draft, List<Draft> drafts)
    {
        if (AgeReader.TryRead(s, draft, drafts, Oldest))
        {
            if (draft.Bound.Qualifier == Qualifier.Exact && draft.Upper is null && QualifierReader.TryReadBehind(s, draft.End, out var limit, out var limitEnd) && limit.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.Over or Qualifier.Under)
            {
                // "ages 15 and under"
                (draft.Bound, draft.End) = (limit, limitEnd);
            }

            return;
        }

        if (draft.Unit == "[ft_i]" && s.IsHyphen(draft.End) && s.IsNumber(draft.End + 1) && DigitReader.TryRead(s.Chars(draft.End + 1), out var inches, out _, out _) && inches < 12)
        {
            // "6-foot-2"
            draft.Number = draft.Number with { Value = draft.Number.Value + (inches / 12) };
            draft.End += 2;
            return;
        }

        if (QualifierReader.TryReadBehind(s, draft.End, out var behind, out var end))
        {
            draft.End = end;
            draft.Bound = draft.Bound.Qualifier == Qualifier.Exact ? behind : draft.Bound;
            if (!draft.HasUnit && draft.Number.Value <= Oldest && s.Chars(end - 1) is "younger" or "older")
            {
                // "those 12 and younger"
                (draft.Unit, draft.UnitMeasure) = ("a", Measure.Age);
                return;
            }

            if (draft.Unit is null && UnitReader.TryRead(s, end, true, out var unit, out end) && unit.Measure != Measure.Other)
            {
                (draft.Unit, draft.UnitMeasure, draft.End) = (unit.Symbol, unit.Measure, end);
            }
        }

        RateReader.Read(s, draft);
    }

    /// <summary>Two quantities share no token: what both could take ("one USD 10m") is the earlier one's.</summary>
    private static void Add(List<Draft> drafts, Draft draft)
    {
        draft.First = drafts.Count > 0 ? Math.Max(draft.First, drafts[^1].End) : draft.First;
        drafts.Add(draft);
    }

    /// <summary>A conversion in brackets has the bound of what it converts: "just under 296 hp (224 kW)".</summary>
    private static void TakeOverBound(in SentenceView s, Draft draft, List<Draft> drafts)
    {
        if (draft.Bound.Qualifier != Qualifier.Exact || drafts.Count == 0 || !draft.HasUnit)
        {
            return;
        }

        var whole = drafts[^1];
        if (whole.HasUnit && whole.Unit != draft.Unit && whole.Upper is null && draft.First - whole.End == 1
            && (s.Symbol(whole.End) == '(' || (s.Symbol(whole.End) == '/' && s.Symbol(whole.First - 1) == '(')) && whole.Bound.Qualifier is not Qualifier.About)
        {
            draft.Bound = whole.Bound;
        }
    }

    /// <summary>What is left of a code or telephone number: digits joined by hyphens, strokes, colons.</summary>
    private static int SkipNumbers(in SentenceView s, int at)
    {
        while (s.Has(at) && s.Glued(at) && (s.IsNumber(at) || (!s.IsWord(at) && s.Glued(at + 1) && s.IsNumber(at + 1))))
        {
            at++;
        }

        return at;
    }
}
