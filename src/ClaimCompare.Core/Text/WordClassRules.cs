namespace ClaimCompare.Core.Text;

/// <summary>
/// Decides the class of each token of a sentence from left to right, by rules of English word order on the classes to its left and
/// the classes possible to its right; then mends what only the right side tells (before, since, as: preposition or subordinator).
/// </summary>
internal readonly struct WordClassRules(TaggedSentence sentence)
{
    private const int LongestSubject = 10;

    private readonly TaggedSentence sentence = sentence;

    public void Apply()
    {
        var clause = new ClauseState();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var can = sentence.Can(i);
            var decided = can == 0 ? WordClass.None
                : (can & (can - 1)) == 0 ? Single(i, can)
                : Decide(i, can, clause);
            sentence.Set(i, decided);
            clause.See(sentence, i, decided);
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Was(i, WordClasses.Preposition | WordClasses.Adverb) && sentence.Can(i, WordClasses.Subordinator) && IsBeforeClause(i))
            {
                sentence.Set(i, WordClass.Subordinator);
            }
        }
    }

    /// <summary>A word that can be one thing only, except where its neighbours make nonsense of it.</summary>
    private WordClass Single(int i, uint can) => can switch
    {
        WordClasses.Modal when sentence.Was(i - 1, WordClasses.Determiner | WordClasses.Possessive) => WordClass.Noun,
        WordClasses.Possessive => ClosedClassRules.IsContractedVerb(sentence, i) ? WordClass.Auxiliary : WordClass.Possessive,
        WordClasses.To => ClosedClassRules.To(sentence, i),
        WordClasses.Gerund => OpenClassRules.Decide(sentence, i, can, default),
        _ => WordClasses.First(can),
    };

    private WordClass Decide(int i, uint can, ClauseState clause)
    {
        if ((can & WordClasses.Subordinator) != 0 && (can & WordClasses.Pronoun) != 0)
        {
            return ClosedClassRules.That(sentence, i);
        }

        if ((can & (WordClasses.Determiner | WordClasses.Pronoun)) != 0)
        {
            return ClosedClassRules.DeterminerOrPronoun(sentence, i, can);
        }

        if ((can & WordClasses.Preposition) != 0 && !((can & WordClasses.VerbBase) != 0 && sentence.Was(i - 1, WordClasses.To | WordClasses.Modal)))
        {
            return ClosedClassRules.PrepositionOrAdverb(sentence, i, can);
        }

        if ((can & (WordClasses.Subordinator | WordClasses.Adverb)) == can)
        {
            return i == sentence.First ? WordClass.Subordinator : WordClass.Adverb;
        }

        var closed = can & ~WordClasses.Open;
        return closed != 0 && (can & WordClasses.Noun) == 0 ? WordClasses.First(closed) : OpenClassRules.Decide(sentence, i, can, clause);
    }

    /// <summary>A subject and its verb follow: "after he left", "since the war began".</summary>
    private bool IsBeforeClause(int i)
    {
        var seen = false;
        for (var j = i + 1; j < sentence.End && j - i <= LongestSubject; j++)
        {
            if (seen && sentence.Was(j, WordClasses.VerbPast | WordClasses.VerbPresent | WordClasses.Auxiliary | WordClasses.Modal))
            {
                return true;
            }

            const uint Subject = WordClasses.Nominal | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Possessive | WordClasses.Adverb;
            if (!sentence.Was(j, Subject | WordClasses.Participle | WordClasses.Negation) && !(seen && sentence.Was(j, WordClasses.Preposition) && j - i < 6))
            {
                return false;
            }

            seen |= sentence.Was(j, WordClasses.Noun | WordClasses.ProperNoun | WordClasses.Pronoun | WordClasses.Number);
        }

        return false;
    }
}

/// <summary>What the clause to the left of a word holds.</summary>
internal struct ClauseState
{
    /// <summary>The clause began with a word like "after": a comma ends it.</summary>
    private bool inSubordinate;

    /// <summary>A finite verb stands to the left, and no word that opens a new clause behind it.</summary>
    public bool HasVerb { get; private set; }

    /// <summary>That verb takes a clause without "that": a new subject may have begun behind it.</summary>
    public bool TakesClause { get; private set; }

    /// <summary>A quotation mark stands to the left.</summary>
    public bool BehindQuote { get; private set; }

    /// <summary>The class of the last verb, for words joined to it by "and".</summary>
    public WordClass LastVerb { get; private set; }

    public void See(TaggedSentence sentence, int i, WordClass decided)
    {
        switch (decided)
        {
            case WordClass.VerbPast or WordClass.VerbPresent or WordClass.Auxiliary or WordClass.Modal:
                HasVerb = true;
                TakesClause = OpenClassRules.TakesClause(sentence.Word(i));
                LastVerb = decided;
                break;
            case WordClass.VerbBase or WordClass.Participle or WordClass.Gerund:
                TakesClause |= OpenClassRules.TakesClause(sentence.Word(i));
                LastVerb = decided;
                break;
            case WordClass.Subordinator or WordClass.WhWord:
            case WordClass.Conjunction when !sentence.Can(i + 1, WordClasses.Nominal):
            case WordClass.Preposition when sentence.Can(i, WordClasses.Subordinator):
            case WordClass.None when HasVerb && sentence.IsMark(i, ',') && (inSubordinate || IsParenthetical(sentence, i)):
            case WordClass.None when sentence.IsMark(i, ';') || sentence.IsMark(i, ':') || sentence.IsQuote(i):
                HasVerb = TakesClause = false;
                inSubordinate = decided is not (WordClass.None or WordClass.Conjunction);
                BehindQuote |= sentence.IsQuote(i);
                break;
        }
    }

    /// <summary>"…, he said, …": a verb that takes a clause right before a comma has it around itself, not behind.</summary>
    private static bool IsParenthetical(TaggedSentence sentence, int comma) =>
        sentence.Was(comma - 1, WordClasses.VerbPast | WordClasses.VerbPresent) && OpenClassRules.TakesClause(sentence.Word(comma - 1));
}
