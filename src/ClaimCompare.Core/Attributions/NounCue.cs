using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Attributions;

/// <summary>A noun or adjective that is a cue, and the words that introduce its content.</summary>
internal sealed record NounCue(CueVerb Verb, bool Adjective, int[] Introducers)
{
    private const string AdjectiveSection = "adjective ";

    public bool Introduces(int word) => word != 0 && Introducers.AsSpan().Contains(word);

    public static NounCue Read(LexiconEntry entry)
    {
        var adjective = entry.Section.StartsWith(AdjectiveSection, StringComparison.Ordinal);
        var stance = EnumName.Parse<Stance>(adjective ? entry.Section[AdjectiveSection.Length..] : entry.Section);
        return new NounCue(new CueVerb(stance, Frames.Clause | Frames.Object), adjective, [.. entry.Value.Split(' ').Select(word => Vocabulary.IdOf(word))]);
    }
}
