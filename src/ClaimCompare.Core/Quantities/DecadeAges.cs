using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Ages by decade of life: a woman in her 30s (30 to 39), a man in his mid-20s (24 to 26), two men in their early forties (40 to 43).</summary>
internal static class DecadeAges
{
    private const int Years = 10;

    /// <summary>Early, middle and late years of a decade: 30 to 33, 34 to 36, 37 to 39.</summary>
    private const int EarlyEnd = 3;

    private const int LateStart = 7;

    private static readonly LexiconFile File = LexiconFile.Read("decade-ages");
    private static readonly WordTable<int> Decades = new(File.Section("decade"), static entry => int.Parse(entry.Value, System.Globalization.CultureInfo.InvariantCulture));
    private static readonly WordTable<bool> Owners = new(File.Section("owner"), static _ => true);
    private static readonly WordTable<(int From, int To)> Parts = new(File.Section("part"), static entry => entry.Value switch
    {
        "early" => (0, EarlyEnd),
        "middle" => (EarlyEnd + 1, LateStart - 1),
        _ => (LateStart, Years - 1),
    });

    /// <summary>A word for whose age it is.</summary>
    public static bool MayBegin(int word) => Owners.Contains(word);

    /// <summary>Reads the age that begins right behind "in her".</summary>
    public static bool TryRead(in SentenceView s, int at, out Draft? draft)
    {
        draft = null;
        if (!Owners.Contains(s.Word(at)) || !s.Is(at - 1, WordRole.In))
        {
            return false;
        }

        var (from, to) = Parts.TryGet(s.Word(at + 1), out var part) ? part : (0, Years - 1);
        var number = Parts.Contains(s.Word(at + 1)) ? at + 2 : at + 1;
        number += s.IsHyphen(number) ? 1 : 0;
        if (!TryDecade(s, number, out var decade, out var end))
        {
            return false;
        }

        draft = Spare<Draft>.Take();
        (draft.First, draft.End) = (at + 1, end);
        (draft.Number, draft.Upper) = (new Numeral(number, end, decade + from, NumeralForm.Digits), new Numeral(number, end, decade + to, NumeralForm.Digits));
        (draft.Unit, draft.UnitMeasure) = ("a", Measure.Age);
        return true;
    }

    /// <summary>"30s", "30's", "thirties".</summary>
    private static bool TryDecade(in SentenceView s, int at, out int decade, out int end)
    {
        end = at + 1;
        if (Decades.TryGet(s.Word(at), out decade))
        {
            return true;
        }

        if (!s.IsNumber(at) || s.Chars(at) is not [>= '1' and <= '9', '0'] || !s.Glued(at + 1) || s.Chars(at + 1) is not ("s" or "'s" or "\u2019s"))
        {
            return false;
        }

        (decade, end) = ((s.Chars(at)[0] - '0') * Years, at + 2);
        return true;
    }
}
