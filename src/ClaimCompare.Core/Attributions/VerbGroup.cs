using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

internal enum VerbShape
{
    /// <summary>Has a subject of its own: said, has said, would say.</summary>
    Finite,

    /// <summary>was said, is expected, has been accused.</summary>
    Passive,

    /// <summary>to say.</summary>
    Infinitive,

    /// <summary>saying.</summary>
    Gerund,

    /// <summary>A participle without auxiliary ("a plan backed by").</summary>
    Reduced,
}

/// <summary>A cue verb with the auxiliaries and adverbs before it.</summary>
/// <param name="First">The first auxiliary or adverb.</param>
/// <param name="Verb">The cue verb itself.</param>
/// <param name="End">Behind the verb and its particle.</param>
/// <param name="Negated">not, never, hardly stands among the auxiliaries.</param>
internal readonly record struct VerbGroup(int First, int Verb, int End, VerbShape Shape, bool Negated, CueVerb Cue)
{
    /// <summary>Auxiliaries and adverbs before one verb are never more than this.</summary>
    private const int LongestLead = 7;

    public static VerbGroup Read(Reading reading, int verb, int length, int sentenceFirst, CueVerb cue)
    {
        var first = verb;
        bool negated = false, be = false, to = false, auxiliary = false;
        for (var i = verb - 1; i >= Math.Max(sentenceFirst, verb - LongestLead) && Leads(reading, i, ref auxiliary, ref be, ref to, ref negated); i--)
        {
            first = i;
        }

        while (first < verb && reading.Class(first) == WordClass.Adverb)
        {
            first++;
        }

        return new VerbGroup(first, verb, verb + length, ShapeOf(reading, verb, auxiliary, be, to), negated, cue);
    }

    private static bool Leads(Reading reading, int i, ref bool auxiliary, ref bool be, ref bool to, ref bool negated)
    {
        switch (reading.Class(i))
        {
            case WordClass.Adverb:
                return true;
            case WordClass.Negation:
                negated = true;
                return true;
            case WordClass.Auxiliary or WordClass.Modal:
                // Only the auxiliary nearest to the verb makes it passive ("is" before "being", not "was" before "has").
                be |= !auxiliary && reading.IsBe(i);
                auxiliary = true;
                return true;
            case WordClass.To:
                to = true;
                return false;
            default:
                return false;
        }
    }

    private static VerbShape ShapeOf(Reading reading, int verb, bool auxiliary, bool be, bool to) => reading.Class(verb) switch
    {
        WordClass.Gerund => auxiliary ? VerbShape.Finite : VerbShape.Gerund,
        _ when to => VerbShape.Infinitive,
        WordClass.Participle => be ? VerbShape.Passive : auxiliary ? VerbShape.Finite : VerbShape.Reduced,
        WordClass.VerbPast when be => VerbShape.Passive,
        WordClass.VerbBase when !auxiliary => VerbShape.Infinitive,
        _ => VerbShape.Finite,
    };
}
