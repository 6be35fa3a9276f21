using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds the source of a cue that has no subject of its own: a second verb, a participle, an infinitive.</summary>
internal sealed class ImpliedSource(Reading reading, Drafts drafts)
{
    private static readonly PhraseTable<bool> Expletives = Reading.Words("expletive");

    /// <summary>How far before an infinitive the verb that governs it is looked for.</summary>
    private const int LongestGovernment = 12;

    /// <summary>The subject that stands behind an opening participle clause comes within so many tokens.</summary>
    private const int LongestOpening = 40;

    /// <summary>How far back the sentence's subject is looked for.</summary>
    private const int LongestSentence = 200;

    /// <summary>"…, and called for": the source of the attribution before, else the subject of the sentence's first verb.</summary>
    public TokenSpan Shared(VerbGroup group, int low, int sentenceFirst)
    {
        var before = group.Lead - 1;
        if (before < sentenceFirst || !(reading.Class(before) == WordClass.Conjunction || reading.IsComma(before) || (reading.Quotes.ClosesAt(before) >= 0 && reading.IsComma(before - 1))))
        {
            return TokenSpan.None;
        }

        return drafts.LastInSentence?.Source ?? MainSubject(sentenceFirst, group.First);
    }

    private TokenSpan MainSubject(int sentenceFirst, int before)
    {
        for (var i = Math.Max(sentenceFirst, before - LongestSentence); i < before; i++)
        {
            if (reading.IsFinite(i) && reading.Quotes.RegionAt(i) < 0 && SubjectFinder.Before(reading, sentenceFirst, Lead(i, sentenceFirst)) is { IsEmpty: false } subject
                && !reading.IsRelative(subject.End - 1) && !reading.Is(Expletives, subject.First))
            {
                return subject;
            }
        }

        return TokenSpan.None;
    }

    /// <summary>The first of the adverbs and auxiliaries before a verb.</summary>
    private int Lead(int verb, int low)
    {
        while (verb - 1 > low && reading.Class(verb - 1) is WordClass.Adverb or WordClass.Auxiliary or WordClass.Modal or WordClass.Negation)
        {
            verb--;
        }

        return verb;
    }

    /// <summary>"a poll showing", "he added, saying", "Saying …, he".</summary>
    public TokenSpan Gerund(VerbGroup group, int low, Sentence sentence)
    {
        var before = group.Lead - 1;
        if (before >= low && reading.IsNominal(before))
        {
            return SubjectFinder.Before(reading, low, group.Lead);
        }

        if (group.First == sentence.FirstToken && drafts.All.Count > 0 && OpensBehind(group.End) && reading.Text.SentenceOf(drafts.All[^1].Cue.First) == reading.Text.SentenceOf(group.First) - 1)
        {
            // "… Adding, "…"": a sentence of its own goes on with the source of the one before.
            return drafts.All[^1].Source;
        }

        return drafts.LastInSentence is { Source: { IsEmpty: false } source } last && !IsReduced(last) ? source
            : MainSubject(sentence.FirstToken, group.First) is { IsEmpty: false } subject ? subject
            : before > sentence.FirstToken && reading.IsComma(before) && SubjectFinder.Before(reading, sentence.FirstToken, before) is { IsEmpty: false } apposed ? apposed
            : reading.Quotes.RegionAt(group.First) < 0 ? FollowingSubject(group, sentence) : TokenSpan.None;
    }

    /// <summary>"a lawsuit challenging the map, ruling that …": a participle right behind its noun is no clause that another goes on with.</summary>
    private bool IsReduced(Draft draft) => draft.Cue.First == draft.Source.End && reading.Class(draft.Cue.First) == WordClass.Gerund;

    private bool OpensBehind(int i) => i + 1 < reading.Count && reading.Quotes.OpensAt(reading.Mark(i) is ',' or ':' ? i + 1 : i) >= 0;

    /// <summary>"In explaining the vote, Smith …": the subject of the main clause behind the comma.</summary>
    private TokenSpan FollowingSubject(VerbGroup group, Sentence sentence)
    {
        var comma = -1;
        for (var i = group.End; i < Math.Min(sentence.EndToken, group.End + LongestOpening); i++)
        {
            if (reading.IsComma(i))
            {
                comma = i;
            }
            else if (comma > 0 && reading.IsFinite(i))
            {
                return SubjectFinder.Before(reading, comma + 1, i);
            }
        }

        return TokenSpan.None;
    }

    /// <summary>"went on to say": the subject of the verb that governs the infinitive.</summary>
    public TokenSpan Infinitive(VerbGroup group, int low)
    {
        for (var i = group.First - 2; i >= Math.Max(low, group.First - LongestGovernment); i--)
        {
            if (reading.IsFinite(i))
            {
                return SubjectFinder.Before(reading, low, Lead(i, low));
            }
        }

        return TokenSpan.None;
    }
}
