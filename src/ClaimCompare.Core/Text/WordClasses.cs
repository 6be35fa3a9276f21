using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>The classes that a word can be: sets of <see cref="WordClass"/>, one bit each, and what the lexicons say of each word.</summary>
internal static class WordClasses
{
    public const uint Noun = 1u << (int)WordClass.Noun;
    public const uint ProperNoun = 1u << (int)WordClass.ProperNoun;
    public const uint Pronoun = 1u << (int)WordClass.Pronoun;
    public const uint Determiner = 1u << (int)WordClass.Determiner;
    public const uint Adjective = 1u << (int)WordClass.Adjective;
    public const uint Adverb = 1u << (int)WordClass.Adverb;
    public const uint VerbPresent = 1u << (int)WordClass.VerbPresent;
    public const uint VerbPast = 1u << (int)WordClass.VerbPast;
    public const uint VerbBase = 1u << (int)WordClass.VerbBase;
    public const uint Participle = 1u << (int)WordClass.Participle;
    public const uint Gerund = 1u << (int)WordClass.Gerund;
    public const uint Modal = 1u << (int)WordClass.Modal;
    public const uint Auxiliary = 1u << (int)WordClass.Auxiliary;
    public const uint Preposition = 1u << (int)WordClass.Preposition;
    public const uint To = 1u << (int)WordClass.To;
    public const uint Conjunction = 1u << (int)WordClass.Conjunction;
    public const uint Subordinator = 1u << (int)WordClass.Subordinator;
    public const uint WhWord = 1u << (int)WordClass.WhWord;
    public const uint Number = 1u << (int)WordClass.Number;
    public const uint Possessive = 1u << (int)WordClass.Possessive;
    public const uint Negation = 1u << (int)WordClass.Negation;

    public const uint Verbs = VerbPresent | VerbPast | VerbBase | Participle | Gerund;
    public const uint Open = Noun | ProperNoun | Adjective | Adverb | Verbs;

    /// <summary>What can begin or continue a noun phrase.</summary>
    public const uint Nominal = Noun | ProperNoun | Adjective | Number;

    private static readonly string[] ClosedSections =
        ["Determiner", "Pronoun", "Preposition", "Conjunction", "Subordinator", "WhWord", "Modal", "Auxiliary", "Negation", "Possessive", "To", "Number", "Noun"];

    private static readonly uint[] Table = Fill();

    /// <summary>Several words that work as one ("according to"), each getting the class.</summary>
    public static PhraseTable<WordClass> Phrases { get; } = new(
        LexiconFile.Read("word-classes").Entries.Where(entry => entry.Section.StartsWith("phrase-", StringComparison.Ordinal)),
        static entry => EnumName.Parse<WordClass>(entry.Section["phrase-".Length..]));

    /// <summary>The classes a word can be, from the lexicons; 0 for one they do not know as a word of English.</summary>
    public static uint Of(int word) => Table[word];

    public static uint Bit(WordClass wordClass) => 1u << (int)wordClass;

    public static WordClass First(uint classes) => (WordClass)System.Numerics.BitOperations.TrailingZeroCount(classes);

    private static uint[] Fill()
    {
        var table = new uint[Vocabulary.Count + 1];
        AddOpen(table);
        foreach (var entry in LexiconFile.Read("word-classes").Entries)
        {
            if (ClosedSections.Contains(entry.Section))
            {
                table[Vocabulary.IdOf(entry.Key)] |= Bit(EnumName.Parse<WordClass>(entry.Section));
            }
        }

        // The forms of be, have and do are never read as anything else.
        foreach (var entry in LexiconFile.Read("word-classes").Section("Auxiliary"))
        {
            table[Vocabulary.IdOf(entry.Key)] = Auxiliary;
        }

        table[0] = 0;
        return table;
    }

    private static void AddOpen(uint[] table)
    {
        foreach (var name in (string[])["adjectives", "adverbs"])
        {
            foreach (var entry in LexiconFile.Read(name).Entries)
            {
                table[Vocabulary.IdOf(entry.Key)] |= Bit(EnumName.Parse<WordClass>(entry.Section));
            }
        }

        foreach (var entry in LexiconFile.Read("nouns").Section("adjective-noun"))
        {
            table[Vocabulary.IdOf(entry.Key)] |= Adjective;
        }

        for (var word = 1; word < table.Length; word++)
        {
            table[word] |= (Nouns.Contains(word) ? Noun : 0) | OfVerb(Lexicons.Verbs.FormsOf(word));
        }
    }

    private static uint OfVerb(VerbForms forms) =>
        ((forms & VerbForms.Base) != 0 ? VerbBase | VerbPresent : 0)
        | ((forms & VerbForms.ThirdPerson) != 0 ? VerbPresent : 0)
        | ((forms & VerbForms.Past) != 0 ? VerbPast : 0)
        | ((forms & VerbForms.Participle) != 0 ? Participle : 0)
        | ((forms & VerbForms.Gerund) != 0 ? Gerund : 0);
}
