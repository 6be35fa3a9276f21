using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Finds the noun phrase that a number counts.</summary>
internal static class CountedReader
{
    /// <summary>Counted phrases are cut behind so many words.</summary>
    private const int LongestPhrase = 7;

    public static void Read(in SentenceView s, List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.UnitMeasure is Measure.Age or Measure.Temperature)
            {
                continue;
            }

            var (first, end) = Behind(s, draft);
            (draft.CountedFirst, draft.CountedEnd) = (first, end);
        }
    }

    private static (int First, int End) Behind(in SentenceView s, Draft draft)
    {
        var at = draft.End;
        if (s.IsHyphen(at))
        {
            at++;
        }

        if (s.Is(at, WordRole.Of))
        {
            at++;
            var start = at;
            while (s.Is(at, WordRole.Definite | WordRole.Article) || (s.Is(at, WordRole.Stop) && s.Chars(at) is "all"))
            {
                at++;
            }

            var phraseEnd = PhraseEnd(s, at, possessive: true);
            return phraseEnd > at ? (start, phraseEnd) : (0, 0);
        }

        if (draft.HasUnit)
        {
            return (0, 0);
        }

        if (draft.Number.Form == NumeralForm.Fraction && s.Is(at, WordRole.Definite | WordRole.Article))
        {
            at++;
        }

        return (at, PhraseEnd(s, at, possessive: false));
    }

    private static int PhraseEnd(in SentenceView s, int at, bool possessive)
    {
        var end = at;
        for (var i = at; i < at + LongestPhrase && s.Has(i); i++)
        {
            if (s.IsHyphen(i) && i > at)
            {
                continue;
            }

            var clitic = s.Class(i) == WordClass.Possessive && i > at;
            if (clitic && possessive)
            {
                continue;
            }

            if (!s.IsWord(i) || clitic || s.Is(i, WordRole.Stop) || (i > at && IsFateVerb(s, i)) || EndsPhrase(s.Class(i)))
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    private static bool EndsPhrase(WordClass c) => c is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Auxiliary or WordClass.Modal
        or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator or WordClass.WhWord or WordClass.Determiner or WordClass.Negation or WordClass.Pronoun;

    /// <summary>"four people wounded in": the participle behind the noun tells what happened to it.</summary>
    private static bool IsFateVerb(in SentenceView s, int i) =>
        MeasureCue.TryMatch(s, i, out _, out var cue) && cue.After != Measure.Other
        && (s.Is(i - 1, WordRole.Person | WordRole.More) || s.Class(i) != WordClass.Adjective && s.Class(i + 1) is not (WordClass.Noun or WordClass.Adjective));
}
