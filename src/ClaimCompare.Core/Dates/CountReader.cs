namespace ClaimCompare.Core.Dates;

/// <summary>Reads the number before a unit: 16, three, twenty-five, 5 1/2, two and a half, several, a couple of, two or three, 10 to 15.</summary>
internal static class CountReader
{
    private static readonly int A = DateWords.Id("a");
    private static readonly int An = DateWords.Id("an");
    private static readonly int Of = DateWords.Id("of");
    private static readonly int And = DateWords.Id("and");
    private static readonly int Or = DateWords.Id("or");
    private static readonly int To = DateWords.Id("to");
    private static readonly int Half = DateWords.Id("half");
    private static readonly int More = DateWords.Id("more");
    private static readonly int Dozen = DateWords.Id("dozen");
    private static readonly int Hundred = DateWords.Id("hundred");
    private static readonly int Full = DateWords.Id("full");
    private static readonly int Consecutive = DateWords.Id("consecutive");
    private static readonly int Straight = DateWords.Id("straight");
    private static readonly int Additional = DateWords.Id("additional");
    private static readonly int Few = DateWords.Id("few");
    private static readonly int Couple = DateWords.Id("couple");
    private static readonly int Quarter = DateWords.Id("quarter");

    /// <summary>Greater counts of units lie outside any calendar.</summary>
    private const int Greatest = 9_999_999;

    /// <param name="count">Whole units; halves are cut off; -1 where the wording is vague.</param>
    /// <param name="end">Index behind the number.</param>
    public static bool TryRead(in DateTokens t, int at, out int count, out int end)
    {
        if (!TryOne(t, at, out count, out end))
        {
            return false;
        }

        // "two or three", "10 to 15", "10-15": no single number.
        if ((t.IsWord(end, Or) || t.IsWord(end, To) || t.IsWord(end, And) || t.IsDash(end)) && TryOne(t, end + 1, out _, out var second)
            && (!t.IsWord(end, And) || t.IsWord(end + 1, A)))
        {
            var half = t.IsWord(end, And) && t.IsWord(second, Half);
            count = t.IsWord(end, And) ? count : -1;
            end = half ? second + 1 : second;
        }

        if (t.IsWord(end, And) && t.IsWord(end + 1, A) && t.IsWord(end + 2, Half))
        {
            end += 3;
        }

        while (t.IsWord(end, More) || t.IsWord(end, Full) || t.IsWord(end, Consecutive) || t.IsWord(end, Straight) || t.IsWord(end, Additional))
        {
            end++;
        }

        return true;
    }

    private static bool TryOne(in DateTokens t, int at, out int count, out int end)
    {
        (count, end) = (0, at + 1);
        if (t.IsNumber(at))
        {
            count = Digits(t, at);
            end = Fraction(t, end);
            return true;
        }

        var article = t.IsWord(at, A) || t.IsWord(at, An);
        if (article)
        {
            at++;
        }

        if (t.Is(at, DateClass.VagueNumber) && (!article || t.IsWord(at, Few) || t.IsWord(at, Couple) || t.IsWord(at, Dozen)))
        {
            count = t.IsWord(at, Dozen) ? 12 : -1;
            end = t.IsWord(at + 1, Of) ? at + 2 : at + 1;
            end = t.IsWord(at, Couple) && t.IsWord(end, Of) ? end + 1 : end;
            return true;
        }

        if (article && (t.IsWord(at, Half) || t.IsWord(at, Quarter)))
        {
            // "a half century", "a quarter-century"; "a quarter of" is read no further, since no unit follows.
            end = at + 1;
            return true;
        }

        if (t.IsWord(at, Half) && (t.IsWord(at + 1, A) || t.IsWord(at + 1, An)))
        {
            end = at + 2;
            return true;
        }

        if (!t.Is(at, DateClass.Number) || (article && !t.IsWord(at, Hundred)))
        {
            end = at + 1;
            return false;
        }

        count = Words(t, at, out end);
        return true;
    }

    private static int Digits(in DateTokens t, int at)
    {
        long value = 0;
        foreach (var c in t.Text.CharsOf(at))
        {
            if (c == '.')
            {
                break;
            }

            value = char.IsAsciiDigit(c) ? Math.Min(Greatest, (value * 10) + c - '0') : value;
        }

        return (int)value;
    }

    /// <summary>twenty-five, two hundred, four dozen</summary>
    private static int Words(in DateTokens t, int at, out int end)
    {
        var count = DateWords.NumberValues[t.Word(at)];
        end = at + 1;
        if (count is >= 20 and < 100 && (t.IsDash(end) ? end + 1 : end) is var next && t.Is(next, DateClass.Number) && DateWords.NumberValues[t.Word(next)] is > 0 and < 10 and var ones)
        {
            count += ones;
            end = next + 1;
        }

        for (var limit = end + 2; end < limit; end++)
        {
            var factor = t.IsWord(end, Dozen) ? 12 : t.Is(end, DateClass.Number) && DateWords.NumberValues[t.Word(end)] is >= 100 and var big ? big : 1;
            if (factor == 1)
            {
                break;
            }

            count = Math.Min(Greatest, count * factor);
        }

        return count;
    }

    /// <summary>The index behind "1/2" or "½".</summary>
    private static int Fraction(in DateTokens t, int at)
    {
        if (t.IsNumber(at) && t.Symbol(at + 1) == '/' && t.IsNumber(at + 2) && t.LengthOf(at) == 1 && t.LengthOf(at + 2) == 1)
        {
            return at + 3;
        }

        return t.IsNumber(at) && t.LengthOf(at) == 1 && t.Digits(at) < 0 ? at + 1 : at;
    }
}
