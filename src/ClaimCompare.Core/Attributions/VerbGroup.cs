using ClaimCompare.Core.Lexicons;
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
/// <param name="Lead">The first adverb or auxiliary; the subject ends before it.</param>
/// <param name="First">The first auxiliary.</param>
/// <param name="Verb">The cue verb itself.</param>
/// <param name="End">Behind the verb and its particle.</param>
/// <param name="Negated">not, never, hardly stands among the auxiliaries.</param>
internal readonly record struct VerbGroup(int Lead, int First, int Verb, int End, VerbShape Shape, bool Negated, CueVerb Cue)
{
    /// <summary>Auxiliaries and adverbs before one verb are never more than this.</summary>
    private const int LongestLead = 7;

    /// <summary>How far around a form another finite verb is looked for.</summary>
    private const int LongestClause = 40;

    private static readonly PhraseTable<bool> Without = Reading.Words("without");
    private static readonly PhraseTable<bool> By = Reading.Words("by");

    public static VerbGroup Read(Reading reading, int verb, int length, int sentenceFirst, CueVerb cue)
    {
        var lead = verb;
        bool negated = false, be = false, to = false, auxiliary = false, finite = false;
        for (var i = verb - 1; i >= Math.Max(sentenceFirst, verb - LongestLead); i--)
        {
            // Nothing but a modal stands before the finite auxiliary of a verb ("should have", but "be | has not").
            if ((finite && reading.Class(i) is WordClass.Auxiliary or WordClass.Modal && reading.Class(i + 1) != WordClass.Auxiliary)
                || (finite && reading.Class(i) == WordClass.Auxiliary) || !Leads(reading, i, ref auxiliary, ref be, ref to, ref negated))
            {
                break;
            }

            finite |= reading.IsFinite(i);
            lead = i;
        }

        negated |= lead > sentenceFirst && reading.Is(Without, lead - 1);
        var first = lead;
        while (first < verb && reading.Class(first) == WordClass.Adverb)
        {
            first++;
        }

        var shape = ShapeOf(reading, verb, auxiliary, be, to);
        return new VerbGroup(lead, first, verb, verb + length, shape == VerbShape.Reduced && IsPast(reading, lead, verb + length, sentenceFirst, cue) ? VerbShape.Finite : shape, negated, cue);
    }

    /// <summary>A form that is past and participle alike, without auxiliary, behind its subject: for verbs of saying it is the past, unless "by" follows.</summary>
    private static bool IsPast(Reading reading, int lead, int end, int sentenceFirst, CueVerb cue)
    {
        if (lead <= sentenceFirst || (end < reading.Count && reading.Is(By, end)) || !(cue.Takes(Frames.Quote | Frames.Clause) || IsOnlyVerb(reading, lead)))
        {
            return false;
        }

        return reading.IsNominal(lead - 1) || reading.IsComma(lead - 1) || reading.Mark(lead - 1) == ')' || (reading.Text.Tokens[lead - 1].IsCapitalized && reading.Class(lead - 1) is not (WordClass.Subordinator or WordClass.Preposition or WordClass.Conjunction))
            || reading.Class(lead - 1) is WordClass.WhWord or WordClass.Participle or WordClass.Adjective || reading.Quotes.ClosesAt(lead - 1) >= 0;
    }

    /// <summary>Its sentence has no other finite verb: the form must be one.</summary>
    private static bool IsOnlyVerb(Reading reading, int verb)
    {
        var sentence = reading.Text.Sentences[reading.Text.SentenceOf(verb)];
        for (var i = Math.Max(sentence.FirstToken, verb - LongestClause); i < Math.Min(sentence.EndToken, verb + LongestClause); i++)
        {
            if (reading.IsFinite(i) && reading.Quotes.RegionAt(i) < 0)
            {
                return false;
            }
        }

        return true;
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
        WordClass.Noun when Verbs.FormsOf(reading.Text.Tokens[verb].Word) == VerbForms.Gerund => VerbShape.Gerund,
        WordClass.VerbBase when !auxiliary => VerbShape.Infinitive,
        _ => VerbShape.Finite,
    };
}
