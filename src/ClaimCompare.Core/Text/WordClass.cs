namespace ClaimCompare.Core.Text;

/// <summary>What part a word plays in its sentence. The classes are those that extraction needs, after the Penn tags.</summary>
public enum WordClass : byte
{
    /// <summary>Punctuation and symbols.</summary>
    None,

    /// <summary>Common noun, singular or plural.</summary>
    Noun,

    /// <summary>Capitalised word inside a sentence, or a known name.</summary>
    ProperNoun,

    Pronoun,

    /// <summary>Article, demonstrative or possessive before a noun: the, a, this, his, every.</summary>
    Determiner,

    Adjective,

    Adverb,

    /// <summary>Finite verb in the present: says, say.</summary>
    VerbPresent,

    /// <summary>Finite verb in the past: said, told.</summary>
    VerbPast,

    /// <summary>Infinitive or bare form behind to or a modal.</summary>
    VerbBase,

    /// <summary>Past participle: (was) killed.</summary>
    Participle,

    /// <summary>-ing form: saying, citing.</summary>
    Gerund,

    /// <summary>will, would, may, might, can, could, shall, should, must.</summary>
    Modal,

    /// <summary>Forms of be, have and do.</summary>
    Auxiliary,

    Preposition,

    /// <summary>"to" before a verb.</summary>
    To,

    /// <summary>and, or, but.</summary>
    Conjunction,

    /// <summary>that, because, while, although, if, whether.</summary>
    Subordinator,

    /// <summary>who, which, whose, what, when, where, why, how.</summary>
    WhWord,

    /// <summary>Digits and number words.</summary>
    Number,

    /// <summary>'s and the apostrophe of plural possessives.</summary>
    Possessive,

    /// <summary>not, n't, never.</summary>
    Negation,
}
