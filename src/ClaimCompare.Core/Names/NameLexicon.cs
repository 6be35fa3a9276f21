using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>A place known by name.</summary>
/// <param name="Name">Usual name.</param>
/// <param name="Country">The country it is, or lies in; null for regions above countries.</param>
/// <param name="Speaks">It stands for a government: a country or a capital.</param>
internal sealed record KnownPlace(string Name, string? Country, bool Speaks);

/// <summary>A body known by name.</summary>
/// <param name="Name">The form under which it is shown.</param>
/// <param name="Capitals">Only where written in capitals: WHO, ICE, IS.</param>
internal sealed record KnownBody(string Name, NameKind Kind, string Body, bool Capitals);

/// <summary>The lexicons behind names, compiled once.</summary>
internal static class NameLexicon
{
    private static readonly LexiconFile Countries = LexiconFile.Read("names-countries");
    private static readonly LexiconFile PlaceFile = LexiconFile.Read("names-places");
    private static readonly LexiconFile People = LexiconFile.Read("names-people");
    private static readonly LexiconFile Words = LexiconFile.Read("names-words");
    private static readonly LexiconFile BodyFile = LexiconFile.Read("names-bodies");
    private static readonly LexiconFile RoleFile = LexiconFile.Read("names-roles");

    private static readonly ILookup<string, string> RoleSections =
        RoleFile.Entries.ToLookup(entry => entry.Key, entry => entry.Section, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> HeadKinds = BodyFile.Section("head")
        .GroupBy(head => head.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase);

    private static readonly NameTraits[] Traits = ReadTraits();

    /// <summary>Countries first, then capitals, cities, states and regions: where a name stands for two, the first counts.</summary>
    public static readonly PhraseTable<KnownPlace> Places = new(
        [.. Countries.Section("country"), .. Countries.Section("capital"), .. PlaceFile.Section("city"), .. PlaceFile.Section("state").Where(static state => state.Key.Length > 2), .. PlaceFile.Section("region")],
        static entry => entry.Section switch
        {
            "country" => new KnownPlace(entry.Value, entry.Value, true),
            "capital" => new KnownPlace(Spelled(entry), entry.Value, true),
            "city" => new KnownPlace(entry.Key, entry.Value, false),
            "state" => new KnownPlace(entry.Value, "United States", false),
            _ => new KnownPlace(entry.Key, null, false),
        });

    /// <summary>Nationalities, and the country of each.</summary>
    public static readonly PhraseTable<string> Demonyms = new(Countries.Section("demonym"), static entry => entry.Value);

    /// <summary>States, with the codes of two letters that are words elsewhere ("IN", "OR"): for "R-Ariz." and "(D-NY)".</summary>
    public static readonly WordTable<string> States = new(PlaceFile.Section("state"), static entry => entry.Value);

    public static readonly PhraseTable<KnownBody> Bodies = new(
        [.. LexiconFile.Read("names-organizations").Entries, .. BodyFile.Section("seat").Select(seat => seat with { Value = seat.Key })],
        static entry => new KnownBody(
            entry.Value.Length > 0 ? entry.Value : entry.Key,
            entry.Section == "agency" ? NameKind.Agency : NameKind.Organization,
            BodyKindOf(entry),
            IsAcronym(entry.Key)));

    /// <summary>Things written large that are no names, and days and months.</summary>
    public static readonly PhraseTable<bool> Things = new([.. Words.Section("thing"), .. Words.Section("calendar")], static _ => true);

    public static readonly PhraseTable<Role> Roles = new(
        RoleFile.Entries.Where(entry => RoleKinds.KindOf(entry.Section) is not ("only" or "qualifier")), ReadRole);

    public static readonly PhraseTable<bool> Qualifiers = new(RoleFile.Section("qualifier"), static _ => true);

    /// <summary>Fields of ministries: "defence" and "national defense" are both "Defense".</summary>
    public static readonly PhraseTable<string> Fields = new(BodyFile.Section("field"), static entry => entry.Value);

    /// <summary>The kind of body that a head word makes.</summary>
    public static readonly PhraseTable<string> Heads = new(BodyFile.Section("head"), static entry => entry.Value);

    /// <summary>Words for bodies that are in no body's name: automaker, charity; with the kind they find.</summary>
    public static readonly PhraseTable<string> BodyNouns = new(BodyFile.Section("body noun"), static entry => entry.Value);

    /// <summary>Bodies without a name of their own: authorities, opposition.</summary>
    public static readonly PhraseTable<string> Collectives = new(BodyFile.Section("collective"), static entry => entry.Value);

    /// <summary>Collectives that speak with nothing before them: police, prosecutors.</summary>
    public static readonly PhraseTable<string> Voices = new(BodyFile.Section("voice"), static entry => entry.Value);

    /// <summary>some, many, other: part of a group speaks.</summary>
    public static readonly WordTable<bool> Quantifiers = new(BodyFile.Section("quantifier"), static _ => true);

    /// <summary>the two, the pair: two people whom the text named together.</summary>
    public static readonly PhraseTable<bool> Pairs = new(BodyFile.Section("pair"), static _ => true);

    /// <summary>A body's press service, statement or spokesman: it is the body that speaks.</summary>
    public static readonly PhraseTable<bool> VoicesOfBodies = new(BodyFile.Section("voice of body"), static _ => true);

    /// <summary>Words for a party's members, with the party as its people: "Democrat" is one of the "Democrats".</summary>
    public static readonly PhraseTable<string> Parties = new(BodyFile.Section("party"), static entry => entry.Value);

    /// <summary>former, late: whom the role behind it no longer binds to its body.</summary>
    public static readonly WordTable<bool> PastRoles = new(BodyFile.Section("past role"), static _ => true);

    /// <summary>critic, voter, victim: people who have to do with a body and are none of it.</summary>
    public static readonly PhraseTable<bool> Outsiders = new(BodyFile.Section("outsider"), static _ => true);

    /// <summary>leads, works for: verbs that tie a person to a body.</summary>
    public static readonly PhraseTable<bool> BelongsVerbs = new(BodyFile.Section("belongs verb"), static _ => true);

    /// <summary>Documents, with what they have in common: an "advertisement" is the "commercial" named before.</summary>
    public static readonly PhraseTable<string> Documents = new(BodyFile.Section("document"), static entry => entry.Value);

    /// <summary>released, signed, hit back with: what somebody does with a document of his.</summary>
    public static readonly PhraseTable<bool> AuthorVerbs = new(BodyFile.Section("author verb"), static _ => true);

    /// <summary>hit back, responded: with a document behind "with".</summary>
    public static readonly PhraseTable<bool> AnswerVerbs = new(BodyFile.Section("answer verb"), static _ => true);

    /// <summary>by, signed by, paid for by: between a document and whose it is.</summary>
    public static readonly PhraseTable<bool> AuthorLinks = new(BodyFile.Section("author link"), static _ => true);

    /// <summary>Usual English spelling of last names that are written in many ways.</summary>
    public static readonly WordTable<string> Spellings = new(People.Section("spelling"), static entry => entry.Value);

    /// <summary>Verbs that bad copy runs together with the name before them.</summary>
    public static readonly string[] GluedVerbs =
        [.. Words.Section("glued verb").Select(entry => entry.Key).Where(verb => verb.Length > 3).Distinct(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> Adjectives = Countries.Section("demonym")
        .GroupBy(entry => entry.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Key, StringComparer.Ordinal);

    /// <summary>What the lexicons say of a word; nothing for word 0.</summary>
    public static NameTraits TraitsOf(int word) => Traits[word];

    /// <summary>"Belarusian" for Belarus; the country itself where it has no adjective.</summary>
    public static string AdjectiveOf(string country) => Adjectives.GetValueOrDefault(country, country);

    private static string Spelled(LexiconEntry capital) => capital.Value switch
    {
        "Ukraine" => "Kyiv",
        "China" => "Beijing",
        "Iran" => "Tehran",
        _ when capital.Key.StartsWith("Washington", StringComparison.Ordinal) => "Washington",
        _ => capital.Key,
    };

    /// <summary>One role of all the sections a word stands in: "billionaire" is a businessman and a person.</summary>
    private static Role ReadRole(LexiconEntry entry)
    {
        ulong kinds = 0;
        var gender = Gender.Unknown;
        foreach (var section in RoleSections[entry.Key])
        {
            var kind = RoleKinds.KindOf(section);
            kinds |= kind is "only" or "qualifier" ? 0 : RoleKinds.Of(kind);
            gender = gender == Gender.Unknown ? RoleKinds.GenderOf(section) : gender;
        }

        return new Role(entry.Value, kinds, gender);
    }

    private static string BodyKindOf(LexiconEntry entry)
    {
        if (entry.Section is not "body")
        {
            return entry.Section == "seat" ? "government" : entry.Section;
        }

        var name = entry.Value.Length > 0 ? entry.Value : entry.Key;
        var kind = "organization";
        foreach (var word in name.Split(' '))
        {
            kind = HeadKinds.GetValueOrDefault(word, kind);
        }

        return kind;
    }

    private static bool IsAcronym(string key) => key.Length <= 6 && key.All(c => !char.IsLower(c));

    private static NameTraits[] ReadTraits()
    {
        var traits = new NameTraits[Vocabulary.Count + 1];
        void Add(IEnumerable<LexiconEntry> entries, NameTraits trait)
        {
            foreach (var entry in entries)
            {
                traits[Vocabulary.IdOf(entry.Key)] |= trait;
            }
        }

        Add(People.Section("male"), NameTraits.First | NameTraits.Male);
        Add(People.Section("female"), NameTraits.First | NameTraits.Female);
        Add(People.Section("either"), NameTraits.First | NameTraits.Male | NameTraits.Female);
        Add(People.Section("word"), NameTraits.WordName);
        Add(People.Section("particle"), NameTraits.Particle);
        Add(People.Section("suffix"), NameTraits.Suffix);
        Add(BodyFile.Section("head"), NameTraits.Head);
        Add(BodyFile.Section("takes of"), NameTraits.HeadTakesOf);
        Add(PlaceFile.Section("place-tail"), NameTraits.PlaceTail);
        Add(PlaceFile.Section("place-head"), NameTraits.PlaceStart);
        Add(PlaceFile.Section("locative"), NameTraits.Locative);
        Add(Words.Section("opener"), NameTraits.Opener);
        Add(Words.Section("function"), NameTraits.Function);
        Add(BodyFile.Section("possessor"), NameTraits.Possessor);
        Add(BodyFile.Section("weak head"), NameTraits.WeakHead);
        Add(Words.Section("person verb"), NameTraits.PersonVerb);
        Add(Words.Section("small"), NameTraits.NotSmall);
        Add(RoleFile.Section("qualifier"), NameTraits.Qualifier);
        Add(Words.Section("thing tail"), NameTraits.ThingTail);
        for (var word = 1; word < traits.Length; word++)
        {
            var classes = WordClasses.Of(word);
            traits[word] |= classes != 0 ? NameTraits.Ordinary : NameTraits.None;
            traits[word] |= classes != 0 && (classes & ~WordClasses.Verbs) == 0 ? NameTraits.VerbOnly : NameTraits.None;
        }

        traits[0] = NameTraits.None;
        return traits;
    }
}
