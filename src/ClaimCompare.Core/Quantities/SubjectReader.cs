using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>
/// Finds what a number counts that stands behind its verb: "the toll rose to 16", "the number of soldiers will be just under 9,000".
/// </summary>
internal static class SubjectReader
{
    /// <summary>How many words (verbs, adverbs, prepositions) stand between a subject and the number.</summary>
    private const int Window = 10;

    public static (int First, int End) Of(in SentenceView s, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var verb = false;
        for (var i = draft.First - 1; i > draft.First - Window && s.Has(i); i--)
        {
            if (s.Symbol(i) == ')')
            {
                return verb ? InBrackets(s, i) : default;
            }

            if (index > 0 && i < drafts[index - 1].EndOfAll && i >= drafts[index - 1].First)
            {
                // "rose 64 points to 4,577"
                i = drafts[index - 1].First;
                continue;
            }

            switch (s.Class(i))
            {
                case WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Auxiliary or WordClass.Modal or WordClass.Participle or WordClass.Gerund:
                    if (verb && MeasureCue.TryMatch(s, i, out _, out var cue) && cue.After != Measure.Other && s.Is(i - 1, WordRole.Person | WordRole.Troop))
                    {
                        // "the number of rebels killed stands at"
                        continue;
                    }

                    if (TellingVerb.Is(s.Word(i)) && s.Class(i) == WordClass.Participle && s.Chars(i - 1) is "have" or "has" or "had")
                    {
                        // "Police have said 15 died."
                        return default;
                    }

                    if (!s.Is(i, WordRole.Be | WordRole.Measuring) && !DirectionReader.IsVerb(s.Word(i)) && !(s.Class(i) == WordClass.Participle && s.Is(i - 1, WordRole.Be)))
                    {
                        return default;
                    }

                    verb = true;
                    continue;
                case WordClass.Adverb or WordClass.Preposition or WordClass.To or WordClass.Negation:
                    if (!verb && !s.Is(i, WordRole.To | WordRole.By | WordRole.From) && s.Class(i) == WordClass.Preposition && s.Chars(i) is not "at")
                    {
                        return default;
                    }

                    continue;
                case WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective when verb && s.Text.NounPhraseAt(i, out var phrase) && phrase.EndToken == i + 1:
                    return Subject(s, phrase);
                case WordClass.Noun or WordClass.ProperNoun when !verb && s.Chars(i + 1) is "at" && s.Text.NounPhraseAt(i, out var put) && put.EndToken == i + 1 && IsPut(s, put):
                    return Subject(s, put);
                case WordClass.Noun when s.Is(i, WordRole.Amount) && i == draft.First - 1:
                    return default;
                default:
                    return default;
            }
        }

        return default;
    }

    /// <summary>"put the turnout at 150,000", "estimated the crowd at 40,000".</summary>
    private static bool IsPut(in SentenceView s, NounPhrase phrase)
    {
        var before = phrase.FirstToken - 1;
        while (s.Class(before) is WordClass.Preposition or WordClass.Determiner && s.Text.NounPhraseAt(before - 1, out var outer) && outer.FirstToken > s.First)
        {
            before = outer.FirstToken - 1;
        }

        return s.Is(before, WordRole.Putting);
    }

    /// <summary>
    /// "the death toll from the quake": the noun before the preposition is the subject; but "the number of soldiers" counts the soldiers.
    /// </summary>
    private static (int First, int End) Subject(in SentenceView s, NounPhrase phrase)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var before = phrase.FirstToken - 1;
            if (s.Class(before) != WordClass.Preposition || !s.Text.NounPhraseAt(before - 1, out var outer) || outer.FirstToken < s.First
                || (s.Is(before, WordRole.Of) && s.Is(outer.Head, WordRole.Amount)))
            {
                break;
            }

            phrase = outer;
        }

        return (Math.Max(phrase.FirstToken, s.First), phrase.EndToken);
    }

    /// <summary>"The total number (of Russian soldiers) will be": the bracket names what is counted.</summary>
    private static (int First, int End) InBrackets(in SentenceView s, int close)
    {
        for (var i = close - 1; i > close - Window && s.Has(i); i--)
        {
            if (s.Symbol(i) == '(')
            {
                return s.Is(i + 1, WordRole.Of) && close > i + 2 ? (i + 2, close) : default;
            }
        }

        return default;
    }
}
