using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Rules for words that are a noun or the present of a verb: "claims", "show", "notes".</summary>
internal static class PresentVerbRules
{
    private static readonly int Police = Vocabulary.IdOf("police");
    private static readonly int What = Vocabulary.IdOf("what");
    private static readonly int Whose = Vocabulary.IdOf("whose");
    private static readonly WordTable<bool> LetVerbs = new(
        Lexicons.Verbs.Inflect("let make help watch see hear".Split(' ').Select(word => new LexiconEntry("", word, ""))), static _ => true);
    private static readonly WordTable<bool> ObjectPronouns = new(
        "him her them me us it you himself herself itself themselves".Split(' ').Select(word => new LexiconEntry("", word, "")), static _ => true);
    private const int LongestApposition = 20;

    public static WordClass PresentOrNoun(TaggedSentence sentence, int i, uint can, ClauseState clause)
    {
        var isNoun = (can & WordClasses.Noun) != 0;
        var other = isNoun ? WordClass.Noun : (can & WordClasses.VerbPresent) != 0 ? WordClass.VerbPresent : WordClass.VerbBase;
        var before = sentence.Before(i);
        if (isNoun && sentence.Was(i - 1, OpenClassRules.Owner | WordClasses.Adjective | WordClasses.Number | WordClasses.Preposition | WordClasses.Participle))
        {
            return WordClass.Noun;
        }

        if (sentence.Was(before, WordClasses.Pronoun | WordClasses.WhWord) && (can & WordClasses.VerbPresent) != 0)
        {
            return isNoun && ((sentence.Word(before) == What && !sentence.Can(i + 1, WordClasses.Auxiliary)) || sentence.Word(before) == Whose) ? WordClass.Noun
                : !ObjectPronouns.Contains(sentence.Word(before)) || !sentence.Was(before - 1, WordClasses.Verbs) ? WordClass.VerbPresent
                : LetVerbs.Contains(sentence.Word(before - 1)) && (can & WordClasses.VerbBase) != 0 ? WordClass.VerbBase : other;
        }

        if (sentence.Was(i - 1, WordClasses.Conjunction) && HasObject(sentence, i))
        {
            return clause.LastVerb switch
            {
                WordClass.VerbBase when (can & WordClasses.VerbBase) != 0 => WordClass.VerbBase,
                WordClass.VerbPresent => WordClass.VerbPresent,
                _ => other,
            };
        }

        if (isNoun && IsBehindApposition(sentence, i, can, clause))
        {
            return WordClass.VerbPresent;
        }

        if (isNoun && (!IsFreeSubject(sentence, i, before, can) || (clause.HasVerb && !clause.TakesClause)
            || !(HasObject(sentence, i) || HasClause(sentence, i) || (clause.BehindQuote && sentence.IsMark(i + 1, '.')))))
        {
            return WordClass.Noun;
        }

        if (isNoun && HasClause(sentence, i))
        {
            return WordClass.VerbPresent;
        }

        return !isNoun ? other : OpenClassRules.VerbAhead(sentence, i, throughComma: false) ? WordClass.Noun : WordClass.VerbPresent;
    }

    /// <summary>"Smith, a doctor, notes that": between two commas stood a noun phrase, the clause still wants its verb, and an object follows.</summary>
    private static bool IsBehindApposition(TaggedSentence sentence, int i, uint can, ClauseState clause)
    {
        if ((can & WordClasses.VerbPresent) == 0 || (can & WordClasses.VerbBase) != 0 || clause.HasVerb || !sentence.IsMark(i - 1, ',')
            || !(sentence.Can(i + 1, WordClasses.Determiner | WordClasses.Subordinator | WordClasses.Pronoun) || sentence.IsQuote(i + 1)))
        {
            return false;
        }

        for (var j = i - 2; j > sentence.First && i - j <= LongestApposition; j--)
        {
            if (sentence.IsMark(j, ','))
            {
                return sentence.Was(j - 1, OpenClassRules.NounLike) && !OpenClassRules.VerbAhead(sentence, i, throughComma: false);
            }
        }

        return false;
    }

    /// <summary>The word before agrees with this form: a singular with "claims", a plural with "claim".</summary>
    private static bool IsFreeSubject(TaggedSentence sentence, int i, int before, uint can)
    {
        if (!sentence.Was(before, OpenClassRules.NounLike))
        {
            return false;
        }

        var plural = Nouns.IsPlural(sentence.Word(before)) || sentence.Word(before) == Police;
        if (plural == ((can & WordClasses.VerbBase) == 0) && HeadBefore(sentence, before) is >= 0 and var head)
        {
            plural = Nouns.IsPlural(sentence.Word(head));
        }

        return (can & WordClasses.VerbBase) != 0 ? plural : !plural || before == i - 1 && sentence.Was(before, WordClasses.ProperNoun);
    }

    /// <summary>"polls in the north show", "a letter to members calls for": the noun before the preposition that holds this one; -1 where there is none.</summary>
    private static int HeadBefore(TaggedSentence sentence, int last)
    {
        for (var j = last - 1; j > sentence.First && last - j <= LongestClauseSubject; j--)
        {
            if (sentence.Was(j, WordClasses.Preposition))
            {
                return sentence.Was(j - 1, WordClasses.Noun) ? j - 1 : -1;
            }

            if (!sentence.Was(j, WordClasses.Nominal | WordClasses.Determiner | WordClasses.Possessive))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"polls show voters are tired": a noun and its auxiliary follow a verb that takes such a clause.</summary>
    private static bool HasClause(TaggedSentence sentence, int i)
    {
        if (!OpenClassRules.TakesClause(sentence.Word(i)) || !sentence.Can(i + 1, WordClasses.Nominal | WordClasses.Determiner))
        {
            return false;
        }

        for (var j = i + 2; j < sentence.End && j - i <= LongestClauseSubject; j++)
        {
            var can = sentence.Can(j);
            if (can != 0 && (can & ~(WordClasses.Auxiliary | WordClasses.Modal)) == 0)
            {
                return true;
            }

            if ((can & (WordClasses.Nominal | WordClasses.Determiner | WordClasses.Adverb)) == 0)
            {
                return false;
            }
        }

        return false;
    }

    private const int LongestClauseSubject = 6;

    private static bool HasObject(TaggedSentence sentence, int i)
    {
        const uint Object = WordClasses.Determiner | WordClasses.Pronoun | WordClasses.ProperNoun | WordClasses.Number | WordClasses.To | WordClasses.WhWord
            | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Adjective;
        var next = sentence.Behind(i);
        return sentence.Can(next, sentence.IsHeadline ? Object | WordClasses.Noun : Object) || sentence.IsQuote(next) || sentence.IsMark(next, '$');
    }
}
