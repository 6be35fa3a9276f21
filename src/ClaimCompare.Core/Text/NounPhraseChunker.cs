namespace ClaimCompare.Core.Text;

/// <summary>Joins tagged tokens into base noun phrases, in one pass. Phrases do not overlap and are in text order.</summary>
internal static class NounPhraseChunker
{
    /// <summary>In tokens: far above any phrase, so that a text of nothing but nouns costs its users no more than others.</summary>
    private const int LongestPhrase = 60;

    private const uint Heads = WordClasses.Noun | WordClasses.ProperNoun | WordClasses.Number;
    private const uint Modifiers = WordClasses.Adjective | WordClasses.Participle | WordClasses.Gerund;

    /// <summary>What begins no phrase, unless it is a part of a hyphened compound.</summary>
    private const uint Outside = WordClasses.VerbPresent | WordClasses.VerbPast | WordClasses.VerbBase | WordClasses.Modal | WordClasses.Auxiliary | WordClasses.Preposition
        | WordClasses.To | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Negation;

    public static NounPhrase[] Find(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, ReadOnlySpan<Sentence> sentences)
    {
        var phrases = Scratch<NounPhrase>.Rent();
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (!tokens[i].Glued && Is(classes[i], Outside))
                {
                    i++;
                    continue;
                }

                if (classes[i] == WordClass.Pronoun || (classes[i] == WordClass.WhWord && i + 1 == sentence.EndToken))
                {
                    phrases.Add(new NounPhrase(i, i + 1));
                    i++;
                }
                else
                {
                    var stop = Read(text, tokens, classes, sentence, i, out var phrase);
                    if (phrase.EndToken > 0)
                    {
                        phrases.Add(phrase);
                    }

                    i = Math.Max(stop, i + 1);
                }
            }
        }

        return Scratch<NounPhrase>.ToArray(phrases);
    }

    /// <summary>Reads the phrase that begins at <paramref name="first"/>; the default where no head comes.</summary>
    /// <returns>Where to read on: behind the phrase, or behind the modifiers that lead to none.</returns>
    private static int Read(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, Sentence sentence, int first, out NounPhrase phrase)
    {
        var head = -1;
        var i = first;
        for (; i < sentence.EndToken && i - first < LongestPhrase; i++)
        {
            if (Is(classes[i], Heads))
            {
                head = i;
                continue;
            }

            var joined = Is(classes[i], WordClasses.Determiner) ? Continues(classes, first, i)
                : Is(classes[i], WordClasses.Adjective) ? head < 0 || IsBehind(classes, i, WordClasses.Possessive | WordClasses.Number)
                    || IsNameModifier(text, tokens, classes, sentence, i)
                : Is(classes[i], Modifiers) ? IsModifier(tokens, classes, sentence, first, i)
                : Is(classes[i], WordClasses.Adverb) ? i > first && head != i - 1
                    && IsBefore(classes, sentence, i, WordClasses.Adjective | WordClasses.Participle | (classes[i - 1] == WordClass.Determiner ? Heads : 0))
                : Is(classes[i], WordClasses.Possessive) ? head == i - 1 && head >= 0
                : IsInnerMark(text, tokens, classes, sentence, i, head >= 0);
            if (!joined)
            {
                break;
            }
        }

        phrase = head < 0 ? default : new NounPhrase(first, head + 1);
        return head < 0 ? i : head + 1;
    }

    /// <summary>A determiner begins a phrase; another may follow it: "all the", "such a".</summary>
    private static bool Continues(ReadOnlySpan<WordClass> classes, int first, int i) => i == first || Is(classes[i - 1], WordClasses.Determiner);

    /// <summary>"wounded soldiers", "the visiting minister", "the proposed": a verb's form between determiner and noun.</summary>
    private static bool IsModifier(ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, Sentence sentence, int first, int i)
    {
        if (i > first && Is(classes[i - 1], WordClasses.Noun | WordClasses.ProperNoun) && !IsGluedBehindHyphen(tokens, classes, i))
        {
            return false;
        }

        var begins = classes[i] == WordClass.Participle && (i == 0 || !Is(classes[i - 1], WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Negation | WordClasses.Pronoun));
        return (i > first || begins) && IsBefore(classes, sentence, i, Heads | WordClasses.Adjective);
    }

    /// <summary>An adjective inside a name or a pile of nouns: "Red Cross", "Kyiv regional police".</summary>
    private static bool IsNameModifier(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, Sentence sentence, int i) =>
        IsBefore(classes, sentence, i, WordClasses.Noun | WordClasses.ProperNoun)
        && (tokens[i].Glued || text[tokens[i].Start - 1] is ' ' or '\n' or '\u00a0');

    /// <summary>A hyphen that joins two words, a currency sign before or percent sign behind a number, a comma between adjectives or in "18, 000".</summary>
    private static bool IsInnerMark(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, Sentence sentence, int i, bool hasHead)
    {
        if (classes[i] != WordClass.None || i + 1 >= sentence.EndToken || tokens[i].Kind != TokenKind.Symbol)
        {
            return IsCompoundPart(tokens, classes, i);
        }

        var c = text[tokens[i].Start];
        if (c is '-' or '\u2010' or '\u2011' or '/')
        {
            return tokens[i].Glued && tokens[i + 1].Glued;
        }

        return c switch
        {
            '$' or '€' or '£' or '¥' => classes[i + 1] == WordClass.Number,
            '%' => hasHead,
            ',' => !hasHead && i > sentence.FirstToken && classes[i - 1] == WordClass.Adjective && classes[i + 1] == WordClass.Adjective,
            _ => false,
        };
    }

    /// <summary>The small words inside a hyphened compound: "end-of-year", "would-be", "face-to-face".</summary>
    private static bool IsCompoundPart(ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, int i) => tokens[i].Kind == TokenKind.Word && IsGluedBehindHyphen(tokens, classes, i);

    private static bool IsGluedBehindHyphen(ReadOnlySpan<Token> tokens, ReadOnlySpan<WordClass> classes, int i) =>
        i > 1 && tokens[i].Glued && classes[i - 1] == WordClass.None && tokens[i - 1] is { Kind: TokenKind.Symbol, Glued: true };

    private static bool IsBehind(ReadOnlySpan<WordClass> classes, int i, uint some) => i > 0 && Is(classes[i - 1], some);

    private static bool IsBefore(ReadOnlySpan<WordClass> classes, Sentence sentence, int i, uint some) => i + 1 < sentence.EndToken && Is(classes[i + 1], some);

    private static bool Is(WordClass wordClass, uint some) => (WordClasses.Bit(wordClass) & some) != 0;
}
