using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Rules for the small words that are several things: to, that, her, in, 's.</summary>
internal static class ClosedClassRules
{
    private const uint NominalNext = WordClasses.Nominal | WordClasses.Participle | WordClasses.Gerund;

    private static readonly int There = Vocabulary.IdOf("there");
    private static readonly int Her = Vocabulary.IdOf("her");
    private static readonly int Let = Vocabulary.IdOf("let");

    /// <summary>Determiners before determiners: all the, such a.</summary>
    private static readonly WordTable<bool> BeforeArticles = new(
        "all both half such many".Split(' ').Select(word => new LexiconEntry("", word, "")), static _ => true);

    /// <summary>Nouns that take a clause: "claims that attacks on …".</summary>
    private static readonly WordTable<bool> Stating = new(
        LexiconFile.Read("word-classes").Section("stating").SelectMany(entry => (LexiconEntry[])[entry, entry with { Key = EnglishPlural.Of(entry.Key) }]),
        static _ => true);

    /// <summary>Units of time that follow a "that" which points: that day, that night.</summary>
    private static readonly WordTable<bool> Times = new(
        "day night week month year morning evening afternoon time moment summer winter point period".Split(' ').Select(word => new LexiconEntry("", word, "")), static _ => true);

    public static WordClass To(TaggedSentence sentence, int i)
    {
        var next = sentence.Behind(i);
        var can = sentence.Can(next);
        if (can == 0 && sentence.IsQuote(next))
        {
            can = sentence.Can(next + 1);
        }

        if ((can & (WordClasses.VerbBase | WordClasses.Auxiliary)) == 0)
        {
            return WordClass.Preposition;
        }

        // "to court", "to police": a word that is rather a noun is a verb before its object only.
        return (can & WordClasses.Noun) == 0 || !sentence.Token(next).IsCapitalized ? WordClass.To : WordClass.Preposition;
    }

    public static WordClass That(TaggedSentence sentence, int i)
    {
        var next = sentence.Can(i + 1);
        if (Times.Contains(sentence.Word(i + 1)))
        {
            return WordClass.Determiner;
        }

        if (next == WordClasses.ProperNoun)
        {
            return WordClass.Subordinator;
        }

        var verbNext = (sentence.Can(sentence.Behind(i)) & (WordClasses.Verbs | WordClasses.Modal | WordClasses.Auxiliary)) != 0 && (next & WordClasses.Noun) == 0;
        // "an agency that looks at": behind a noun that states nothing, a word that can be a verb and goes on like one is one.
        verbNext |= sentence.Was(i - 1, WordClasses.Noun) && (next & WordClasses.VerbPresent) != 0 && !Stating.Contains(sentence.Word(i - 1))
            && (sentence.Can(i + 2) & (WordClasses.Preposition | WordClasses.Determiner | WordClasses.To)) != 0;
        if (sentence.Was(i - 1, WordClasses.Noun | WordClasses.ProperNoun | WordClasses.Number) && verbNext)
        {
            return WordClass.WhWord;
        }

        if (sentence.Was(i - 1, WordClasses.Preposition | WordClasses.To) || i == sentence.First || sentence.IsQuote(i - 1))
        {
            return (next & (NominalNext & ~WordClasses.Gerund)) != 0 && !verbNext ? WordClass.Determiner : WordClass.Pronoun;
        }

        return next == 0 && i + 1 >= sentence.End - 1 || sentence.Word(i + 1) == 0 && next == 0 && !sentence.IsQuote(i + 1) && !sentence.IsMark(i + 1, ',')
            && !sentence.IsMark(i + 1, '$') && !sentence.IsMark(i + 1, '€') && !sentence.IsMark(i + 1, '£')
            ? WordClass.Pronoun : verbNext && !sentence.Was(i - 1, WordClasses.Verbs) ? WordClass.Pronoun : WordClass.Subordinator;
    }

    public static WordClass DeterminerOrPronoun(TaggedSentence sentence, int i, uint can)
    {
        var next = sentence.Can(i + 1);
        if (sentence.IsQuote(i + 1))
        {
            next = sentence.Can(i + 2);
        }

        if (sentence.Word(i) == There)
        {
            return sentence.Can(sentence.Behind(i), WordClasses.Auxiliary | WordClasses.Modal) ? WordClass.Pronoun : WordClass.Adverb;
        }

        if ((can & WordClasses.WhWord) != 0)
        {
            return WordClass.WhWord;
        }

        if ((can & WordClasses.Adverb) != 0 && (next & (WordClasses.Adjective | WordClasses.Adverb)) != 0 && (next & WordClasses.Noun) == 0)
        {
            return WordClass.Adverb;
        }

        if ((can & WordClasses.Determiner) == 0)
        {
            return (can & WordClasses.Noun) != 0 && sentence.Was(i - 1, WordClasses.Determiner) ? WordClass.Noun : WordClass.Pronoun;
        }

        if ((can & WordClasses.Pronoun) == 0)
        {
            return WordClass.Determiner;
        }

        var nominal = (next & WordClasses.Nominal) != 0 || ((next & WordClasses.Determiner) != 0 && BeforeArticles.Contains(sentence.Word(i)))
            || (next & WordClasses.Participle) != 0 && (sentence.Can(i + 2) & WordClasses.Nominal) != 0 && sentence.Word(i) == Her
            || (next & WordClasses.Gerund) != 0 && sentence.Word(i) != Her;
        return nominal ? WordClass.Determiner : (can & WordClasses.Adverb) != 0 && next == 0 ? WordClass.Adverb : WordClass.Pronoun;
    }

    public static WordClass PrepositionOrAdverb(TaggedSentence sentence, int i, uint can)
    {
        var next = sentence.Can(i + 1);
        if (sentence.IsQuote(i + 1) || sentence.IsMark(i + 1, '$') || sentence.IsMark(i + 1, '€') || sentence.IsMark(i + 1, '£'))
        {
            return WordClass.Preposition;
        }

        if ((can & WordClasses.Adjective) != 0 && sentence.Was(i - 1, WordClasses.Determiner | WordClasses.Possessive) && (next & WordClasses.Nominal) != 0)
        {
            return WordClass.Adjective;
        }

        const uint Object = WordClasses.Nominal | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Gerund | WordClasses.WhWord;
        var fitting = (next & Object) != 0 || (next & WordClasses.Participle) != 0 && (sentence.Can(i + 2) & WordClasses.Nominal) != 0
            || (next & WordClasses.Adverb) != 0 && (sentence.Can(i + 2) & (Object & ~WordClasses.Pronoun)) != 0 && (next & WordClasses.Preposition) == 0;
        return fitting || (can & WordClasses.Adverb) == 0
            ? (can & (WordClasses.Subordinator | WordClasses.Conjunction)) != 0 && sentence.Can(i + 1) == 0 && (can & WordClasses.Preposition) == 0
                ? WordClass.Subordinator : WordClass.Preposition
            : WordClass.Adverb;
    }

    /// <summary>'s for "is" or "has" (or "us" behind "let"): behind a pronoun, and before what no owner has.</summary>
    public static bool IsContractedVerb(TaggedSentence sentence, int i)
    {
        if (sentence.Was(i - 1, WordClasses.Pronoun | WordClasses.WhWord | WordClasses.Subordinator | WordClasses.Adverb) || sentence.Word(i - 1) == Let)
        {
            return !sentence.Was(i - 1, WordClasses.Pronoun) || !IsIndefinite(sentence, i);
        }

        var next = sentence.Can(i + 1);
        return (next & (WordClasses.Determiner | WordClasses.Negation)) != 0 && (next & (WordClasses.Nominal | WordClasses.Pronoun)) == 0
            || (next & WordClasses.Preposition) != 0 && (next & (WordClasses.Noun | WordClasses.Adverb)) == 0;
    }

    /// <summary>"everyone's house", "others'": an indefinite pronoun that owns what follows.</summary>
    private static bool IsIndefinite(TaggedSentence sentence, int i) => (sentence.Can(i - 1) & WordClasses.Noun) != 0 || sentence.Token(i - 1).Length > 5
        && (sentence.Can(i + 1) & WordClasses.Noun) != 0;
}
