using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Finds the noun phrase that a number counts.</summary>
internal static class CountedReader
{
    /// <summary>Counted phrases are cut behind so many words.</summary>
    private const int LongestPhrase = 7;

    /// <summary>Words of the first predicate before "and a further 3,500 damaged".</summary>
    private const int EllipsisWindow = 6;

    public static void Read(in SentenceView s, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.UnitMeasure is Measure.Age or Measure.Temperature or Measure.Killed || draft.Number.Form == NumeralForm.Fold)
            {
                continue;
            }

            var (first, end) = Behind(s, draft);
            if (end <= first && draft.GoesOnFrom(s, drafts, i))
            {
                (first, end) = (drafts[i - 1].CountedFirst, drafts[i - 1].CountedEnd);
            }
            else if (end <= first && !draft.HasUnit)
            {
                (first, end) = SubjectReader.Of(s, drafts, i);
                if (end <= first && s.Symbol(draft.First - 1) == ',' && s.Symbol(draft.End) == ',' && s.Class(draft.First - 2) == WordClass.Noun && s.Text.NounPhraseAt(draft.First - 2, out var whole))
                {
                    // "half of the victims, 21, were"
                    (first, end) = (whole.FirstToken, whole.EndToken);
                }
                else if (end <= first && i > 0 && GoesOnElliptically(s, drafts[i - 1], draft))
                {
                    (first, end) = (drafts[i - 1].CountedFirst, drafts[i - 1].CountedEnd);
                }
            }

            (draft.CountedFirst, draft.CountedEnd) = (first, end);
        }
    }

    /// <summary>"1,200 homes were flattened and a further 3,500 damaged": what befalls the second is told like the first, its noun left out.</summary>
    private static bool GoesOnElliptically(in SentenceView s, Draft before, Draft draft)
    {
        if (!before.HasCounted || before.HasUnitOfMeasure || s.Class(draft.End) is not (WordClass.Participle or WordClass.VerbPast))
        {
            return false;
        }

        var joined = draft.First - 1;
        while (s.Is(joined, WordRole.Filler | WordRole.Article | WordRole.More))
        {
            joined--;
        }

        return s.Is(joined, WordRole.And) && joined >= before.CountedEnd && joined - before.CountedEnd <= EllipsisWindow;
    }

    private static (int First, int End) Behind(in SentenceView s, Draft draft)
    {
        var at = draft.End;
        if (s.IsHyphen(at) || IsClosingQuote(s, at, draft.First - 1))
        {
            at++;
        }
        else if (QuotedNoun(s, at) is > 0 and var quoted)
        {
            return (at + 1, quoted);
        }
        else if (IsTimeBehind(s, at))
        {
            return (0, 0);
        }

        if (s.Chars(at) is "strong")
        {
            // "a 50,000-strong force"
            at++;
        }

        if (s.Is(at, WordRole.Of))
        {
            at++;
            if (s.Class(at) == WordClass.Pronoun || s.Is(at, WordRole.Relative))
            {
                // "12 of them children"
                return (at + 1, s.Class(at + 1) is WordClass.Noun ? PhraseEnd(s, at + 1, possessive: false) : 0);
            }

            var start = at;
            while (s.Is(at, WordRole.Definite | WordRole.Article) || (s.Is(at, WordRole.Stop) && s.Chars(at) is "all"))
            {
                at++;
            }

            // "one of the five people"
            if (s.IsNumber(at) || NumberWord.Of(s.Word(at)).Kind == NumberWordKind.Cardinal)
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

        if (s.Is(at, WordRole.Definite) && s.Is(at + 1, WordRole.Amount) && s.Is(at + 2, WordRole.Of))
        {
            // "brings to five the number of fatal stabbings"
            var named = PhraseEnd(s, at + 3, possessive: true);
            return named > at + 3 ? (at + 3, named) : (0, 0);
        }

        if (s.Is(at, WordRole.More) && s.Class(at + 1) is WordClass.Noun or WordClass.Adjective && PhraseEnd(s, at + 1, possessive: false) is var more && more > at + 1)
        {
            // "11 more bodies": that they are more is part of what is told of them.
            return (at, more);
        }

        var noun = draft.Number.Form == NumeralForm.Fraction && s.Is(at, WordRole.Definite | WordRole.Article) ? at + 1 : at;
        var phrase = PhraseEnd(s, noun, possessive: false);
        return phrase > noun ? (at, phrase) : (0, 0);
    }

    /// <summary>The end of a noun in quotation marks of its own: two "criminals" had died; 0 where none stands there.</summary>
    private static int QuotedNoun(in SentenceView s, int open)
    {
        if (s.Symbol(open) is not ('"' or '\u201c' or '\u2018' or '\''))
        {
            return 0;
        }

        var end = PhraseEnd(s, open + 1, possessive: false);
        return end > open + 1 && s.Symbol(end) is '"' or '\u201d' or '\u2019' or '\'' ? end : 0;
    }

    /// <summary>"stood at 11 last night": when it was so, not what is counted.</summary>
    private static bool IsTimeBehind(in SentenceView s, int at) =>
        s.Chars(at) is "last" or "next" or "past" && Periods.Contains(s.Word(at + 1));

    private static readonly WordTable<bool> Periods = new(LexiconFile.Read("figures").Section("period"), static _ => true);

    /// <summary>"thirty-odd" patients: the quotation marks stand around the number alone.</summary>
    private static bool IsClosingQuote(in SentenceView s, int close, int open) =>
        s.Symbol(close) is '"' or '\u201D' or '\u2019' or '\'' && s.Symbol(open) is '"' or '\u201C' or '\u2018' or '\'';

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

            if (possessive && i > at && s.Class(i - 1) == WordClass.Possessive && (s.IsNumber(i) || NumberWord.Of(s.Word(i)).Kind == NumberWordKind.Cardinal))
            {
                // "three of the train's nine carriages"
                continue;
            }

            if (i > at && JoinsAdjectives(s, i))
            {
                continue;
            }

            if (clitic || !Continues(s, at, i))
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    /// <summary>"Somali and Yemeni pirates"</summary>
    private static bool JoinsAdjectives(in SentenceView s, int i) =>
        s.Is(i, WordRole.And) && s.Class(i - 1) is WordClass.Adjective or WordClass.ProperNoun && s.Class(i + 1) is WordClass.Adjective or WordClass.ProperNoun
        && s.Class(i + 2) == WordClass.Noun && !s.Is(i - 1, WordRole.Person);

    /// <summary>Whether a word belongs to the phrase that begins at <paramref name="at"/>.</summary>
    private static bool Continues(in SentenceView s, int at, int i)
    {
        if (!s.IsWord(i))
        {
            // "two Su-25 jets"
            return i > at && s.IsNumber(i) && s.IsHyphen(i - 1) && NounFollows(s, i + 1);
        }

        // "four others", "three more", "9,371 wounded"
        if (i == at && (s.Is(i, WordRole.Other) || (s.Is(i, WordRole.More) && s.Class(i + 1) is WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun && !s.Is(i + 1, WordRole.Stop)) || (MeasureCue.TryMatch(s, i, out _, out var cue) && cue.Head != Measure.Other && !BeginsCause(s, i))))
        {
            return true;
        }

        if (s.Is(i, WordRole.Stop) && !(i > at && s.IsHyphen(i - 1)))
        {
            return false;
        }

        return s.Class(i) switch
        {
            WordClass.Noun or WordClass.ProperNoun => i == at || !IsFateVerb(s, i) && !IsComplement(s, i),
            WordClass.Adjective => i == at || !s.Is(i - 1, WordRole.Person) && NounFollows(s, i + 1) && !IsFateVerb(s, i),
            WordClass.VerbPast when !IsParticipleForm(s, i) || s.Is(i, WordRole.Be | WordRole.Measuring) => false,
            WordClass.Participle or WordClass.Gerund or WordClass.VerbPast => (NounFollows(s, i + 1) || IsCompound(s, i)) && !(i == at + 1 && s.Is(at, WordRole.Other)) && !(i > at && s.Class(i - 1) is WordClass.Noun or WordClass.ProperNoun && !IsNationality(s, at, i))
                && !(i == at && MeasureCue.TryMatch(s, i, out var length, out var verb) && verb.After != Measure.Other && (length > 1 || !s.IsLower(i))),
            WordClass.Adverb when i > at && s.IsHyphen(i - 1) => true,
            WordClass.Adverb => s.Class(i + 1) is WordClass.Adjective or WordClass.Participle or WordClass.VerbPast && NounFollows(s, i + 2),
            WordClass.Number => i > at && s.IsHyphen(i - 1),
            WordClass.VerbPresent => i == at && s.Chars(i)[^1] == 's',
            WordClass.None => false,
            _ => i > at && s.IsHyphen(i - 1),
        };
    }

    /// <summary>"worn-out jets": the particle belongs to the participle.</summary>
    private static bool IsCompound(in SentenceView s, int i) => s.IsHyphen(i + 1) && s.IsWord(i + 2) && NounFollows(s, i + 3);

    /// <summary>"61 Ruritanian unmanned aircraft": a name in the singular before a participle and its noun is whose they are.</summary>
    private static bool IsNationality(in SentenceView s, int at, int i) => i == at + 1 && s.IsCapitalized(at) && s.Chars(at)[^1] != 's';

    private static bool NounFollows(in SentenceView s, int at) =>
        s.Class(s.IsHyphen(at) ? at + 1 : at) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Gerund && !s.Is(at, WordRole.Stop);

    /// <summary>"wounded", "stolen": a form that can stand before a noun; "took" cannot.</summary>
    private static bool IsParticipleForm(in SentenceView s, int i) => s.Chars(i) is [.., 'e', 'd'] or [.., 'e', 'n'] or [.., 'w', 'n'];

    /// <summary>"took 18 soldiers prisoner": what they become, not who they are.</summary>
    private static bool IsComplement(in SentenceView s, int i) => s.Chars(i) is "prisoner" or "captive" or "hostage" && s.Is(i - 1, WordRole.Person | WordRole.Troop);

    /// <summary>"12 killed by": the cue is a verb that goes on, not a noun that is counted.</summary>
    private static bool BeginsCause(in SentenceView s, int at) => s.Is(at + 1, WordRole.By);

    /// <summary>"four people wounded in": the participle behind the noun tells what happened to it.</summary>
    private static bool IsFateVerb(in SentenceView s, int i) =>
        MeasureCue.TryMatch(s, i, out _, out var cue) && cue.After != Measure.Other
        && (s.Is(i - 1, WordRole.Person | WordRole.More) || s.Class(i) != WordClass.Adjective && s.Class(i + 1) is not (WordClass.Noun or WordClass.Adjective));
}
