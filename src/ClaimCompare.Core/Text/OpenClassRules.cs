using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Rules for nouns, verbs and adjectives: what a word is, of those it can be, between its neighbours.</summary>
internal static class OpenClassRules
{
    /// <summary>How far to the right a finite verb is looked for: the length of a reduced relative clause.</summary>
    private const int LongestRelative = 14;

    public const uint Owner = WordClasses.Determiner | WordClasses.Possessive;
    public const uint NounLike = WordClasses.Noun | WordClasses.ProperNoun;

    private static readonly int Said = Vocabulary.IdOf("said");
    private static readonly int Those = Vocabulary.IdOf("those");
    private static readonly int By = Vocabulary.IdOf("by");
    private static readonly WordTable<bool> ClauseVerbs = VerbTable("clause");
    private static readonly WordTable<bool> Intransitive = VerbTable("intransitive");
    private static readonly WordTable<bool> GetVerbs = new(Lexicons.Verbs.Inflect([new LexiconEntry("", "get", "")]), static _ => true);

    private static readonly WordTable<bool> DoVerbs = Words("do does did don't doesn't didn't");
    private static readonly WordTable<string> Contracted = new(
        LexiconFile.Read("word-classes").Entries.Where(entry => entry.Section.StartsWith("contracted-", StringComparison.Ordinal)), static entry => entry.Section);

    public static bool TakesClause(int word) => ClauseVerbs.Contains(word);

    public static WordClass Decide(TaggedSentence sentence, int i, uint can, ClauseState clause)
    {
        var before = sentence.Before(i);
        if ((can & WordClasses.VerbBase) != 0 && WantsBase(sentence, i, before))
        {
            return WordClass.VerbBase;
        }

        if ((can & WordClasses.Participle) != 0 && WantsParticiple(sentence, before))
        {
            return WordClass.Participle;
        }

        if ((can & WordClasses.Gerund) != 0)
        {
            return GerundOrNoun(sentence, i, can, before);
        }

        if ((can & (WordClasses.Adjective | WordClasses.Adverb)) != 0 && IsModifier(sentence, i, can, out var modifier))
        {
            return modifier;
        }

        if ((can & (WordClasses.VerbPast | WordClasses.Participle)) != 0)
        {
            return PastOrParticiple(sentence, i, can, clause);
        }

        return (can & (WordClasses.VerbPresent | WordClasses.VerbBase)) != 0
            ? PresentVerbRules.PresentOrNoun(sentence, i, can, clause)
            : (can & WordClasses.Noun) != 0 ? WordClass.Noun : WordClasses.First(can);
    }

    /// <summary>Behind to, a modal, do: "to attack", "will report", "did not say", "did he say".</summary>
    private static bool WantsBase(TaggedSentence sentence, int i, int before)
    {
        if (sentence.Was(before, WordClasses.To | WordClasses.Modal) || DoVerbs.Contains(sentence.Word(before)) || ContractedAs(sentence, before, "contracted-modal"))
        {
            return true;
        }

        return sentence.Was(before, WordClasses.Pronoun) && before == i - 1
            && (sentence.Was(before - 1, WordClasses.Modal) || DoVerbs.Contains(sentence.Word(before - 1)));
    }

    /// <summary>Behind be, have or get: "was killed", "has not been confirmed", "got hurt", "was he hurt".</summary>
    private static bool WantsParticiple(TaggedSentence sentence, int before) =>
        (sentence.Was(before, WordClasses.Auxiliary) && !DoVerbs.Contains(sentence.Word(before)))
        || GetVerbs.Contains(sentence.Word(before))
        || ContractedAs(sentence, before, "contracted-be") || ContractedAs(sentence, before, "contracted-have")
        || (sentence.Was(before, WordClasses.Pronoun) && sentence.Was(before - 1, WordClasses.Auxiliary) && !DoVerbs.Contains(sentence.Word(before - 1)));

    private static bool ContractedAs(TaggedSentence sentence, int i, string section) => Contracted[sentence.Word(i)] == section;

    private static WordClass GerundOrNoun(TaggedSentence sentence, int i, uint can, int before)
    {
        var next = sentence.Can(i + 1);
        var objectNext = (next & (WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Number | WordClasses.Subordinator)) != 0
            || (next == WordClasses.Adverb && sentence.Can(i + 2, WordClasses.Subordinator));
        if (sentence.Was(i - 1, Owner) || (sentence.Was(i - 1, WordClasses.Adjective) && !objectNext))
        {
            // "the shooting", "his killing of": a noun unless another noun, which it describes, follows.
            return (can & WordClasses.Noun) != 0 || (next & WordClasses.Nominal) == 0 ? WordClass.Noun : WordClass.Gerund;
        }

        if ((can & WordClasses.Noun) == 0 || objectNext)
        {
            return WordClass.Gerund;
        }

        var active = sentence.Was(before, WordClasses.Auxiliary) || ContractedAs(sentence, before, "contracted-be")
            || (Nouns.IsPlural(sentence.Word(i - 1)) && (next & WordClasses.Preposition) != 0);
        return active ? WordClass.Gerund : WordClass.Noun;
    }

    /// <summary>An adjective or adverb before what it describes, or behind be.</summary>
    private static bool IsModifier(TaggedSentence sentence, int i, uint can, out WordClass modifier)
    {
        var next = sentence.Can(i + 1);
        if (sentence.IsMark(i + 1, '-') && sentence.Token(i + 1).Glued)
        {
            next = WordClasses.Noun;
        }

        var nominalNext = (next & WordClasses.Nominal) != 0;
        var verbal = can & (WordClasses.Verbs & ~WordClasses.Participle);
        if ((can & WordClasses.Adjective) != 0 && (can & WordClasses.Adverb) != 0)
        {
            modifier = nominalNext && !sentence.Was(i - 1, WordClasses.Modal | WordClasses.Pronoun | WordClasses.To) && ((next & WordClasses.Noun) != 0 || sentence.Was(i - 1, Owner | WordClasses.Adjective | WordClasses.Number | WordClasses.Preposition))
                ? WordClass.Adjective : WordClass.Adverb;
            return (can & WordClasses.Noun) == 0 || nominalNext || !sentence.Was(i - 1, Owner);
        }

        modifier = (can & WordClasses.Adjective) != 0 ? WordClass.Adjective : WordClass.Adverb;
        if ((can & WordClasses.Noun) == 0)
        {
            return verbal == 0 || modifier == WordClass.Adverb
                || (nominalNext && !sentence.Was(i - 1, WordClasses.Pronoun | WordClasses.To | WordClasses.Modal | NounLike | WordClasses.WhWord))
                || sentence.Was(sentence.Before(i), WordClasses.Auxiliary);
        }

        if (modifier == WordClass.Adverb)
        {
            return !sentence.Was(i - 1, Owner | WordClasses.Adjective | WordClasses.Preposition);
        }

        // "an official familiar with": another adjective that describes nothing behind it stands behind its noun.
        var describes = nominalNext && ((next & ~WordClasses.Adjective) != 0 || sentence.Can(i + 2, WordClasses.Nominal));
        return describes && (verbal == 0 || !sentence.Was(i - 1, WordClasses.Pronoun | NounLike))
            || (sentence.Was(sentence.Before(i), WordClasses.Auxiliary) && (next == 0 || (next & WordClasses.Preposition) != 0));
    }

    private static WordClass PastOrParticiple(TaggedSentence sentence, int i, uint can, ClauseState clause)
    {
        var before = sentence.Before(i);
        if (IsVerbBehindAdjectiveNoun(sentence, i, can))
        {
            sentence.Set(i - 1, WordClass.Noun);
            return WordClass.VerbPast;
        }

        if ((sentence.Was(i - 1, Owner | WordClasses.Adjective | WordClasses.Preposition) || sentence.Was(before, Owner))
            && (can & (WordClasses.Noun | WordClasses.Participle)) != 0)
        {
            return (can & WordClasses.Noun) != 0 ? WordClass.Noun : WordClass.Participle;
        }

        var past = (can & WordClasses.VerbPast) != 0;
        if (!past || (can & WordClasses.Participle) == 0)
        {
            return past ? WordClass.VerbPast : WordClass.Participle;
        }

        if (sentence.IsMark(i - 1, ',') && sentence.Was(i - 2, WordClasses.Adjective) && sentence.Can(i + 1, WordClasses.Noun | WordClasses.Adjective))
        {
            return WordClass.Participle;
        }

        if (sentence.Was(i - 1, WordClasses.Conjunction) || sentence.IsMark(i - 1, ','))
        {
            return Joined(sentence, i, clause);
        }

        if (sentence.Was(before, WordClasses.Pronoun | WordClasses.WhWord))
        {
            return sentence.Word(before) == Those && IsReducedRelative(sentence, i, clause) ? WordClass.Participle : WordClass.VerbPast;
        }

        if (before < sentence.First || sentence.Was(before, WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Verbs))
        {
            return sentence.IsQuote(before) ? WordClass.VerbPast : WordClass.Participle;
        }

        return sentence.Was(before, NounLike | WordClasses.Number) && IsReducedRelative(sentence, i, clause) ? WordClass.Participle : WordClass.VerbPast;
    }

    /// <summary>"the union accused the owners": what can be a noun before a form with an object is its subject, and no adjective to it.</summary>
    private static bool IsVerbBehindAdjectiveNoun(TaggedSentence sentence, int i, uint can) =>
        (can & (WordClasses.VerbPast | WordClasses.Noun)) == (WordClasses.VerbPast | WordClasses.Noun) && sentence.Was(i - 1, WordClasses.Adjective)
        && sentence.Can(i - 1, WordClasses.Noun) && sentence.Can(i + 1, WordClasses.Determiner | WordClasses.Pronoun | WordClasses.ProperNoun);

    /// <summary>Behind "and" or a comma, a form is what the verb before it is, unless it has an object of its own.</summary>
    private static WordClass Joined(TaggedSentence sentence, int i, ClauseState clause)
    {
        var next = sentence.Can(i + 1);
        var objectNext = (next & (WordClasses.Determiner | WordClasses.Pronoun | WordClasses.ProperNoun | WordClasses.Number | WordClasses.Subordinator | WordClasses.Noun)) != 0
            && (next & WordClasses.Preposition) == 0 || sentence.IsQuote(i + 1);
        if (objectNext || sentence.Word(i) == Said)
        {
            return WordClass.VerbPast;
        }

        if (sentence.Was(i - 1, WordClasses.Conjunction))
        {
            return clause.LastVerb == WordClass.Participle ? WordClass.Participle : WordClass.VerbPast;
        }

        return (next & WordClasses.Preposition) != 0 && !IsIntransitive(sentence, i) && (clause.HasVerb || sentence.Word(i + 1) == By || i == sentence.First + 1 || VerbAhead(sentence, i, throughComma: true))
            ? WordClass.Participle : WordClass.VerbPast;
    }

    /// <summary>"a man accused of", "five people killed by": the form describes the noun before it, which has its verb elsewhere.</summary>
    private static bool IsReducedRelative(TaggedSentence sentence, int i, ClauseState clause)
    {
        var next = sentence.Can(i + 1);
        if (sentence.Word(i) == Said || IsIntransitive(sentence, i))
        {
            return false;
        }

        if (sentence.Word(i + 1) == By)
        {
            return !sentence.Can(i + 2, WordClasses.Number) || clause.HasVerb || VerbAhead(sentence, i, throughComma: false);
        }

        if ((next & (WordClasses.Auxiliary | WordClasses.Modal | WordClasses.VerbPresent)) != 0 && (next & WordClasses.Noun) == 0)
        {
            return true;
        }

        if ((next & (WordClasses.Preposition | WordClasses.To | WordClasses.Adverb)) != 0 || next is 0 or WordClasses.ProperNoun)
        {
            return (clause.HasVerb && !clause.TakesClause) || VerbAhead(sentence, i, throughComma: false);
        }

        return false;
    }

    private static bool IsIntransitive(TaggedSentence sentence, int i) => Intransitive.Contains(sentence.Word(i));

    /// <summary>A finite verb for the subject to the left stands ahead, before a new clause begins.</summary>
    public static bool VerbAhead(TaggedSentence sentence, int i, bool throughComma)
    {
        for (var j = i + 1; j < sentence.End && j - i <= LongestRelative; j++)
        {
            var can = sentence.Can(j);
            if ((can != 0 && (can & ~(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.VerbPast)) == 0 && sentence.Can(j - 1) != WordClasses.To) || sentence.Word(j) == Said
                || ((can & WordClasses.VerbPast) != 0 && (IsIntransitive(sentence, j) || (throughComma && sentence.IsMark(j - 1, ',')))))
            {
                return true;
            }

            if ((can & (WordClasses.Subordinator | WordClasses.WhWord | WordClasses.Conjunction)) != 0 && (can & WordClasses.Preposition) == 0)
            {
                return false;
            }

            if ((can == WordClasses.Pronoun && j > i + 1 && !sentence.Can(j - 1, WordClasses.Preposition)) || (!throughComma && sentence.IsMark(j, ',')) || sentence.IsQuote(j))
            {
                return false;
            }
        }

        return false;
    }

    private static WordTable<bool> Words(string words) => new(words.Split(' ').Select(word => new LexiconEntry("", word, "")), static _ => true);

    private static WordTable<bool> VerbTable(string section) =>
        new(Lexicons.Verbs.Inflect(LexiconFile.Read("verbs").Section(section)), static _ => true);
}
