using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Attributions;

/// <summary>What may follow a cue verb as its content.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>Introduces or follows direct speech.</summary>
    Quote = 1,

    /// <summary>that, whether, how, or a bare clause.</summary>
    Clause = 2,

    /// <summary>whether, if, how, why.</summary>
    Question = 4,

    /// <summary>A noun phrase with what belongs to it.</summary>
    Object = 8,

    /// <summary>to do.</summary>
    Infinitive = 16,

    /// <summary>doing.</summary>
    Gerund = 32,

    /// <summary>A hearer may stand before the content.</summary>
    Addressee = 64,

    /// <summary>A song, book or play in quotation marks may stand behind it, which is no speech ("sang "Silent Night"").</summary>
    Work = 128,
}

/// <summary>A verb, or a verb with its particle or preposition, that ties a content to its source.</summary>
internal sealed record CueVerb(Stance Stance, Frames Frames)
{
    public bool Takes(Frames frames) => (Frames & frames) != 0;
}

internal static class CueVerbs
{
    public static PhraseTable<CueVerb> Table { get; } = new(Verbs.Inflect(LexiconFile.Read("cue-verbs").Entries), Read);

    private static CueVerb Read(LexiconEntry entry)
    {
        var frames = Frames.None;
        foreach (var word in entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            frames |= EnumName.Parse<Frames>(word);
        }

        return new CueVerb(EnumName.Parse<Stance>(entry.Section), frames);
    }
}
