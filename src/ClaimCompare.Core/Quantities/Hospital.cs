using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>People who are brought to a hospital, or treated in one, are hurt: taken to three hospitals, rushed to the clinic, treated at a burns unit.</summary>
internal static class Hospital
{
    /// <summary>Words from the preposition to the hospital: "to the city's main military hospital".</summary>
    private const int LongestPhrase = 7;

    private static readonly WordTable<bool> Bringing = new(Verbs.Inflect(LexiconFile.Read("fates").Section("bringing")), static _ => true);
    private static readonly WordTable<bool> Taking = new(Verbs.Inflect(LexiconFile.Read("fates").Section("taking")), static _ => true);
    private static readonly WordTable<bool> Places = new(LexiconFile.Read("fates").Section("hospital"), static _ => true);
    private static readonly WordTable<bool> Medical = new(LexiconFile.Read("fates").Section("medical"), static _ => true);
    private static readonly WordTable<bool> Rooms = new(LexiconFile.Read("fates").Section("room"), static _ => true);

    private static readonly WordTable<bool> Staff = new(LexiconFile.Read("fates").Section("staff"), static _ => true);

    /// <summary>Doctors who are sent to hospitals work there.</summary>
    public static bool IsStaff(in SentenceView s, int head) => Staff.Contains(s.Word(head));

    /// <summary>What the phrase tells of those who stand before it.</summary>
    public static MeasureCue Cue { get; } = new(Measure.Other, Measure.Injured, Measure.Other, Measure.Other) { OfPeople = true };

    /// <summary>The verb and its hospital at a token: "taken to two hospitals".</summary>
    public static bool TryMatch(in SentenceView s, int at, out int length)
    {
        length = 0;
        if (!Bringing.Contains(s.Word(at)) || PhraseEnd(s, at + 1) is not (> 0 and var end))
        {
            return false;
        }

        length = end - at;
        return true;
    }

    /// <summary>The hospital behind those whom the verb before the number brings there: "took 48 people to hospital".</summary>
    public static bool TryMatchBehind(in SentenceView s, Draft draft, out int end)
    {
        end = 0;
        var verb = draft.First - 1;
        while (verb > draft.First - 4 && s.Is(verb, WordRole.Filler | WordRole.Definite | WordRole.Adverb))
        {
            verb--;
        }

        if (!Taking.Contains(s.Word(verb)))
        {
            return false;
        }

        end = PhraseEnd(s, draft.EndOfAll);
        return end > 0;
    }

    /// <summary>"41 people had been admitted", "it had received 38 patients at three hospitals": where the sentence names a hospital, they are hurt.</summary>
    public static bool AreAdmitted(in SentenceView s, Draft draft, out int first)
    {
        first = draft.First - 1;
        if (!draft.HasCounted || draft.CountedFirst < draft.End)
        {
            return false;
        }

        if (!(s.Chars(first) is "received" or "receiving" && s.Chars(draft.Head) is "patients" or "casualties" or "victims"))
        {
            first = draft.EndOfAll;
            while (first < draft.EndOfAll + AuxiliaryReach && (s.Is(first, WordRole.Be | WordRole.Adverb) || s.Chars(first) is "had" or "have"))
            {
                first++;
            }

            if (first == draft.EndOfAll || s.Chars(first) is not "admitted" || s.Chars(first + 1) is "to" or "that" or "into" || !s.Is(draft.Head, WordRole.Person))
            {
                return false;
            }
        }

        for (var i = s.First; i < s.End; i++)
        {
            if (Places.Contains(s.Word(i)) || Medical.Contains(s.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens of "have since been".</summary>
    private const int AuxiliaryReach = 4;

    /// <summary>Behind "to a hospital" and the like; 0 where none stands at the token.</summary>
    private static int PhraseEnd(in SentenceView s, int preposition)
    {
        if (s.Chars(preposition) is not ("to" or "at" or "in" or "into" or "by"))
        {
            return 0;
        }

        for (var i = preposition + 1; i <= preposition + LongestPhrase && s.Has(i); i++)
        {
            if (Places.Contains(s.Word(i)) || (Rooms.Contains(s.Word(i)) && Medical.Contains(s.Word(i - 1))))
            {
                return i + 1;
            }

            if (s.Class(i) is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Number or WordClass.Possessive or WordClass.Adverb)
                && !s.IsNumber(i) && !s.IsHyphen(i))
            {
                return 0;
            }
        }

        return 0;
    }
}
