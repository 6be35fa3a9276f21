namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>What a word is in its sentence.</summary>
internal enum WordRole : byte
{
    /// <summary>A noun, or a word of no other role.</summary>
    Thing,

    /// <summary>A verb, or what is said of somebody: it can be so or not.</summary>
    Deed,

    Name,
    Number,
}

/// <summary>A word that carries what a sentence tells.</summary>
/// <param name="Key">Equal for all forms of one word and for words that tell the same.</param>
/// <param name="Weight">How rare it is in English.</param>
/// <param name="Turned">It is told that it is not so.</param>
internal readonly record struct ToldWord(uint Key, int Token, float Weight, WordRole Role, bool Turned);
