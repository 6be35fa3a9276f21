using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>The parts that words play around numbers; each is a section of a lexicon, and a word can play several.</summary>
[Flags]
internal enum WordRole : ulong
{
    None = 0,
    Article = 1 << 0,
    Definite = 1 << 1,
    And = 1 << 2,
    Or = 1 << 3,
    To = 1 << 4,
    From = 1 << 5,
    Between = 1 << 6,
    Of = 1 << 7,
    Per = 1 << 8,
    By = 1 << 9,
    In = 1 << 10,
    Minus = 1 << 11,
    Ordinal = 1 << 12,
    OrdinalEnding = 1 << 13,
    HalfNaming = 1 << 14,
    HalfNamed = 1 << 15,
    Comparison = 1 << 16,
    Label = 1 << 17,
    SoftLabel = 1UL << 58,
    Piece = 1UL << 59,
    LifeTaking = 1UL << 60,
    Parent = 1UL << 61,
    Measuring = 1UL << 62,
    Month = 1 << 18,
    Clock = 1 << 19,
    Street = 1 << 20,
    Scoring = 1 << 21,
    Scored = 1 << 22,
    Weapon = 1 << 23,
    Call = 1 << 24,
    Filler = 1 << 25,
    Talk = 1 << 26,
    NoCompound = 1 << 27,
    Price = 1 << 28,
    Percent = 1 << 29,
    Heat = 1 << 30,
    More = 1UL << 31,
    Other = 1UL << 32,
    OnePhrase = 1UL << 33,
    Include = 1UL << 34,
    Person = 1UL << 35,
    Kin = 1UL << 36,
    Troop = 1UL << 37,
    Bearer = 1UL << 38,
    Amount = 1UL << 39,
    Stop = 1UL << 40,
    Nationality = 1UL << 41,
    Pronoun = 1UL << 42,
    Relative = 1UL << 43,
    Be = 1UL << 44,
    Adverb = 1UL << 45,
    Reflexive = 1UL << 46,
    Age = 1UL << 47,
    Until = 1UL << 48,
    Phrasal = 1UL << 49,
    Time = 1UL << 50,
    Army = 1UL << 51,
    Member = 1UL << 52,
    Summon = 1UL << 53,
    Shift = 1UL << 54,
    Each = 1UL << 55,
    Putting = 1UL << 63,
    NonHarm = 1UL << 56,
    Civilian = 1UL << 57,
}

/// <summary>Which roles a word can play: one array read a word.</summary>
internal static class WordRoles
{
    private static readonly WordRole[] Roles = Read("quantity-words", "counted-nouns");

    public static readonly int Half = Vocabulary.IdOf("half");
    public static readonly int One = Vocabulary.IdOf("one");
    public static readonly int Ampersand = Vocabulary.IdOf("&");

    public static WordRole Of(int word) => Roles[word];

    private static WordRole[] Read(params ReadOnlySpan<string> lexicons)
    {
        var roles = new WordRole[Vocabulary.Count + 1];
        foreach (var lexicon in lexicons)
        {
            foreach (var entry in LexiconFile.Read(lexicon).Entries)
            {
                var role = EnumName.Parse<WordRole>(entry.Section);
                roles[Vocabulary.IdOf(entry.Key)] |= role;
            }
        }

        roles[0] = WordRole.None;
        return roles;
    }
}
