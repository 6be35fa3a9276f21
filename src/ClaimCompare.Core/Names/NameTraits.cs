namespace ClaimCompare.Core.Names;

/// <summary>What the name lexicons say of a single word.</summary>
[Flags]
internal enum NameTraits
{
    None = 0,
    Male = 1,
    Female = 2,

    /// <summary>A first name of either gender.</summary>
    First = 4,

    /// <summary>A first name that is a word of the language too: Will, May, Mark.</summary>
    WordName = 8,
    Particle = 16,
    Suffix = 32,

    /// <summary>Makes a name a body's: Ministry, University, Party.</summary>
    Head = 64,

    /// <summary>A head that a longer name may follow with "of".</summary>
    HeadTakesOf = 128,

    /// <summary>Makes a name a place's: Street, River, County.</summary>
    PlaceTail = 256,

    /// <summary>Begins names of places: Mount, Lake, San.</summary>
    PlaceStart = 512,

    /// <summary>Opens sentences, headings and captions; alone it is no name.</summary>
    Opener = 1024,

    /// <summary>Behind a person's name: said, told.</summary>
    PersonVerb = 2048,

    /// <summary>Stands before roles: former, deputy, presidential.</summary>
    Qualifier = 4096,

    /// <summary>Written small it is another word: polish, turkey.</summary>
    NotSmall = 8192,

    /// <summary>A word of the language that a capital does not make a name.</summary>
    Ordinary = 16384,

    /// <summary>in, at, near: ties a place to what happens there.</summary>
    Locative = 32768,

    /// <summary>the, but, when: never part of a name.</summary>
    Function = 65536,

    /// <summary>Before "'s" and a head the name goes on: Sheriff's Office.</summary>
    Possessor = 131072,

    /// <summary>A head that is a last name as well: House, Bank.</summary>
    WeakHead = 262144,

    /// <summary>Makes a name a law's, a prize's, an event's.</summary>
    ThingTail = 524288,

    /// <summary>A verb's form that is nothing else: announces, revoking.</summary>
    VerbOnly = 1048576,
}
