using System.Globalization;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads how many died from which of the dead somebody is: a fourth victim has died (4), the crash claimed a third life (3), the body of the sixth victim (6).</summary>
internal static class OrdinalTolls
{
    /// <summary>Tokens from the victim to the verb, and back to "the body of".</summary>
    private const int Behind = 10;
    private const int Before = 6;

    private static readonly LexiconFile File = LexiconFile.Read("ordinal-tolls");
    private static readonly WordTable<double> Ordinals = new(File.Section("ordinal"), static entry => double.Parse(entry.Value, CultureInfo.InvariantCulture));
    private static readonly WordTable<bool> Victims = Words("victim");
    private static readonly WordTable<bool> Deaths = Words("death");
    private static readonly WordTable<bool> Lives = Words("life");
    private static readonly WordTable<bool> Claiming = Words("claiming");
    private static readonly WordTable<bool> Remains = Words("remains");
    private static readonly WordTable<bool> Otherwise = Words("otherwise");

    /// <summary>The word is one with which such a count can begin.</summary>
    public static bool MayBegin(int word) => Ordinals.Contains(word);

    public static bool TryRead(in SentenceView s, int at, out Draft? draft)
    {
        draft = null;
        if (!Ordinals.TryGet(s.Word(at), out var count) || !(Of(s, at) is { Length: > 0 } cue))
        {
            return false;
        }

        draft = new Draft
        {
            Number = new Numeral(at, at + 1, count, NumeralForm.Words), First = at, End = at + 2, Unit = "person", UnitMeasure = Measure.Killed, Cue = cue, Derived = true,
        };
        return true;
    }

    /// <summary>The words that tell the death; none where none is told of the one who is so numbered.</summary>
    private static TextSpan? Of(in SentenceView s, int at)
    {
        var noun = at + 1;
        if (Lives.Contains(s.Word(noun)) && s.Is(at - 1, WordRole.Article | WordRole.Definite) && Claiming.Contains(s.Word(at - 2)))
        {
            return s.Text.SpanOf(at - 2, at - 1);
        }

        if (Deaths.Contains(s.Word(noun)))
        {
            // Not "a second death sentence".
            return s.Class(noun + 1) is WordClass.Noun or WordClass.ProperNoun || IsOtherwise(s, noun + 1) ? null : s.Text.SpanOf(noun, noun + 1);
        }

        return Victims.Contains(s.Word(noun)) ? Died(s, noun + 1) ?? Found(s, at) : null;
    }

    private static bool IsOtherwise(in SentenceView s, int from)
    {
        for (var i = from; i < from + Before && s.IsWord(i); i++)
        {
            if (Otherwise.Contains(s.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A third person shot in the barn has died".</summary>
    private static TextSpan? Died(in SentenceView s, int from)
    {
        for (var i = from; i < from + Behind && s.Has(i); i++)
        {
            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && cue.After == Measure.Killed && (!cue.IsVerb || s.Is(i - 1, WordRole.Be)))
            {
                return s.Text.SpanOf(i, i + length);
            }

            if (s.Symbol(i) is ';' or ':' or '.' || s.Is(i, WordRole.And) || s.Class(i) is WordClass.Subordinator or WordClass.Negation or WordClass.Modal
                || (s.Class(i) is WordClass.VerbPresent && i > from) || NumberWord.Of(s.Word(i)).StartsNumeral)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the remains of a lorry driver, the sixth victim": found dead.</summary>
    private static TextSpan? Found(in SentenceView s, int at)
    {
        for (var i = at - 1; i > at - Before && s.Has(i); i--)
        {
            if (Remains.Contains(s.Word(i)) && s.Is(i + 1, WordRole.Of))
            {
                return s.Text.SpanOf(i, i + 1);
            }
        }

        return null;
    }

    private static WordTable<bool> Words(string section) => new(File.Section(section), static _ => true);
}
