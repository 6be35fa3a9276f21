using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads ages that a verb tells of somebody: "She was 91", "The driver, who is 48,", "Arno Feld, the captain, was 47 and had".</summary>
internal static class AgePredicate
{
    /// <summary>Tokens back from "who died was" to who it was.</summary>
    private const int RelativeReach = 8;

    /// <summary>Words for one person (lexicon <c>bearers</c>): the pilot, the dead man, her sister.</summary>
    private static readonly WordTable<bool> People = new(
        LexiconFile.Read("bearers").Entries.Where(static entry => entry.Section is "man" or "woman" or "trade" or "accused noun" or "harmed noun" or "tie" or "tie man" or "tie woman"), static _ => true);

    public static bool Is(in SentenceView s, Draft draft)
    {
        var be = draft.First - 1;
        if (draft.Number.IsBareDigits && IsOutermost(s, draft))
        {
            return true;
        }

        if (draft.Number.IsBareDigits && s.Is(be, WordRole.Be) && IsOfAges(s, be))
        {
            return true;
        }

        if (s.Chars(be) is not ("was" or "is") || !(draft.Number.IsBareDigits || (draft.Number.Form == NumeralForm.Words && draft.Number.Value is >= FewestInWords and <= MostInWords)) || UnitReader.NounFollows(s, draft.End))
        {
            return false;
        }

        return s.Chars(be - 1) is "he" or "she" or "He" or "She" || (Closes(s, draft.End) && IsOfPerson(s, be));
    }

    /// <summary>"The ages of the four victims are 17, 23, 24 and 55"</summary>
    private static bool IsOfAges(in SentenceView s, int be)
    {
        for (var i = be - 1; i > be - RelativeReach && s.Has(i) && s.IsWord(i); i--)
        {
            if (s.Chars(i) is "ages" or "age")
            {
                return i == be - 1 || s.Is(i + 1, WordRole.Of);
            }
        }

        return false;
    }

    /// <summary>"My daughter is eight.": "one" is a pronoun, and greater ages stand in digits.</summary>
    private const double FewestInWords = 2;
    private const double MostInWords = 19;

    /// <summary>"The oldest of the men is 57, the youngest 19": of people, where what follows closes the clause.</summary>
    private static bool IsOutermost(in SentenceView s, Draft draft)
    {
        if (!Closes(s, draft.End))
        {
            return false;
        }

        for (var i = draft.First - 1; i > draft.First - OutermostReach && s.Has(i) && s.IsWord(i); i--)
        {
            if (s.Chars(i) is "oldest" or "youngest" or "eldest")
            {
                return i == draft.First - 1 || s.Chars(draft.First - 1) is "is" or "was" or "being" or "aged" or "only" or "just";
            }
        }

        return false;
    }

    /// <summary>Tokens back from the age to "the oldest of the released men was".</summary>
    private const int OutermostReach = 9;

    /// <summary>What follows tells something else: the figure was all that is said.</summary>
    private static bool Closes(in SentenceView s, int end) =>
        !s.Has(end) || s.Symbol(end) is ',' or '.' or ';' or '!' or '\u2014' or '\u2013' or '"' or '\u201d' or ')' || s.Chars(end) is "and" or "when" or "but" or "at";

    private static bool IsOfPerson(in SentenceView s, int be)
    {
        if (s.Chars(be - 1) is "who")
        {
            var noun = s.Symbol(be - 2) == ',' ? be - 3 : be - 2;
            return IsPerson(s, noun, apposed: true) || Ranks.Contains(s.Word(noun)) || (noun < be - 2 && s.IsCapitalized(noun) && s.Class(noun) == WordClass.ProperNoun);
        }

        // "The captain, Arno Feld, is 33"
        return s.Symbol(be - 1) == ',' ? IsPerson(s, be - 2, apposed: true) : IsPerson(s, be - 1, apposed: false) || IsRelative(s, be) || IsOpening(s, be);
    }

    /// <summary>"The man killed when a wall gave way on Tuesday was 24": who opens the sentence, where what stands right before the verb is no subject of its own and nobody speaks in between.</summary>
    private static bool IsOpening(in SentenceView s, int be)
    {
        if (!s.Text.NounPhraseAt(s.First, out var opening) || opening.FirstToken != s.First || opening.EndToken >= be || !s.IsLower(opening.EndToken - 1) || !People.Contains(s.Word(opening.EndToken - 1))
            || be - opening.EndToken > OpeningReach
            || !(s.Text.NounPhraseAt(be - 1, out var nearest) && s.Class(nearest.FirstToken - 1) == WordClass.Preposition))
        {
            return false;
        }

        for (var i = opening.EndToken; i < be; i++)
        {
            if (!s.IsWord(i) || TellingVerb.Is(s.Word(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words of a subject behind its noun.</summary>
    private const int OpeningReach = 20;

    /// <summary>"the second, who was 27,": one of those told of before.</summary>
    private static readonly WordTable<bool> Ranks = new(LexiconFile.Read("bearers").Section("rank"), static _ => true);

    /// <summary>"The caretaker who died was 62"</summary>
    private static bool IsRelative(in SentenceView s, int be)
    {
        for (var i = be - 1; i > be - RelativeReach && s.Has(i); i--)
        {
            if (s.Chars(i) is "who")
            {
                return IsPerson(s, i - 1, apposed: true);
            }

            if (!s.IsWord(i) || TellingVerb.Is(s.Word(i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A phrase that ends with a word for one person, or with a full name, or with such a word and a first name; not one that only follows a preposition ("the toll in Port Arlen").</summary>
    private static bool IsPerson(in SentenceView s, int last, bool apposed)
    {
        if (!s.IsWord(last) || !s.Text.NounPhraseAt(last, out var phrase) || phrase.EndToken != last + 1)
        {
            return false;
        }

        if (!apposed && s.Class(phrase.FirstToken - 1) is WordClass.Preposition or WordClass.Conjunction)
        {
            return false;
        }

        return s.IsLower(last) || phrase.FirstToken == last ? People.Contains(s.Word(last)) : s.IsCapitalized(last) && (s.IsCapitalized(last - 1) || People.Contains(s.Word(last - 1))) && (s.Class(phrase.FirstToken - 1) != WordClass.Preposition || s.Chars(phrase.FirstToken - 1) is "as");
    }
}
