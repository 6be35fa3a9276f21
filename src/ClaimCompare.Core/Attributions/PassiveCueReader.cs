using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads cue verbs in the passive: what is said is their subject or surrounds them, the source stands behind "by", if at all.</summary>
internal sealed class PassiveCueReader(Reading reading, Drafts drafts)
{
    private static readonly PhraseTable<bool> By = Reading.Words("by");
    private static readonly PhraseTable<bool> Naming = Reading.Words("naming");
    private static readonly PhraseTable<bool> PassivePrepositions = Reading.Words("passive preposition");

    /// <summary>"Asked by a reporter whether …", "when asked about …": the question is the content, who asks the source.</summary>
    public int ReadAsked(VerbGroup group, int high)
    {
        var draft = VerbCueReader.Make(group, reading.Is(By, Math.Min(group.End, reading.Count - 1)) ? InvertedSubject.Behind(reading, group.End + 1, high) : TokenSpan.None);
        var start = draft.Source.IsEmpty ? ContentFinder.SkipAdjuncts(reading, group.End, high) : draft.Source.End;
        if (group.Verb + 1 < group.End && start < high && reading.IsNounPhraseWord(start))
        {
            // "asked about the plan, Smith …".
            draft.Add(ContentEnd.BeforeMainClause(reading, new TokenSpan(start, ContentEnd.Of(reading, start, high, clause: false))));
            return drafts.Add(draft) ? draft.End : 0;
        }

        if (start >= high || !(ContentFinder.StartsQuestion(reading, start) || reading.Class(start) == WordClass.Preposition))
        {
            return 0;
        }

        draft.Add(ContentEnd.BeforeMainClause(reading, new TokenSpan(start, ContentEnd.Of(reading, start, high, clause: true))));
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"was accused of …", "is expected to …", "was confirmed by …": what is said surrounds the verb, the source stands behind "by", if at all.</summary>
    public int Read(VerbGroup group, int low, Sentence sentence)
    {
        var high = sentence.EndToken;
        var subject = SubjectFinder.Before(reading, low, group.Lead);
        if (subject.IsEmpty || group.End >= high)
        {
            return 0;
        }

        if (ReadNaming(group, subject, high) is > 0 and var named)
        {
            return named;
        }

        var by = ContentFinder.SkipAdjuncts(reading, group.End, high);
        if (by < high && reading.Is(By, by))
        {
            return ReadPassiveBy(group, subject, by + 1, high);
        }

        var draft = VerbCueReader.Make(group, TokenSpan.None);
        if ((by < high && reading.IsThat(by)) || (group.Cue.Takes(Frames.Question) && ContentFinder.StartsQuestion(reading, group.End)))
        {
            // "It is believed that", "he was asked whether": the grammatical subject is not what is said.
            draft.Add(ContentFinder.Behind(reading, group, high));
        }
        else if (group.Cue.Takes(Frames.Question) && group.Verb + 1 < group.End && reading.IsNounPhraseWord(group.End))
        {
            // "was asked about the plan".
            draft.Add(new TokenSpan(group.End, ContentEnd.Of(reading, group.End, high, clause: false)));
        }
        else if ((reading.Class(group.End) == WordClass.To && group.Cue.Takes(Frames.Infinitive | Frames.Quote)) || (reading.Is(PassivePrepositions, group.End) && group.Cue.Takes(Frames.Object)))
        {
            draft.Add(subject);
            var rest = new TokenSpan(group.End, ContentEnd.Of(reading, group.End, high, clause: false));
            draft.Add(subject.First > sentence.FirstToken && reading.Class(subject.First - 1) == WordClass.Subordinator ? ContentEnd.BeforeMainClause(reading, rest) : rest);
        }
        else if (group.Negated && Silences.IsWithholdable(reading, group.Verb))
        {
            draft.Add(subject);
            draft.Withholds = true;
        }

        return drafts.Add(draft) ? Math.Max(group.End, draft.End) : 0;
    }

    /// <summary>"called "the Gate" by its builders", behind a noun or a comma.</summary>
    public int ReadNamed(VerbGroup group, int high) => NameEnd(group, high) is > 0 and var end && end + 1 < high && reading.Is(By, end)
        ? AddNamed(group, TokenSpan.None, end, high) : 0;

    /// <summary>"was branded "a liar" by her rival": subject and name are the content.</summary>
    private int ReadNaming(VerbGroup group, TokenSpan subject, int high) => NameEnd(group, high) is > 0 and var end ? AddNamed(group, subject, end, high) : 0;

    private int AddNamed(VerbGroup group, TokenSpan subject, int end, int high)
    {
        var source = end + 1 < high && reading.Is(By, end) ? InvertedSubject.Behind(reading, end + 1, high) : TokenSpan.None;
        var draft = VerbCueReader.Make(group, source);
        draft.Add(subject);
        draft.Add(new TokenSpan(group.End, end));
        return drafts.Add(draft) ? Math.Max(end, source.End) : 0;
    }

    /// <summary>Behind the name in quotation marks that a verb of naming gives; 0 where there is none.</summary>
    private int NameEnd(VerbGroup group, int high)
    {
        if (!reading.Is(Naming, group.Verb))
        {
            return 0;
        }

        for (var i = group.End; i < Math.Min(high, group.End + LongestName); i++)
        {
            if (reading.Quotes.OpensAt(i) is >= 0 and var region)
            {
                return reading.Quotes.Regions[region].Behind;
            }

            if (!reading.IsNounPhraseWord(i) && reading.Class(i) != WordClass.Adverb)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Before the marks of a name stand an article and adjectives.</summary>
    private const int LongestName = 4;

    private int ReadPassiveBy(VerbGroup group, TokenSpan subject, int behindBy, int high)
    {
        var by = InvertedSubject.Behind(reading, behindBy, high);
        if (by.IsEmpty)
        {
            return 0;
        }

        var draft = VerbCueReader.Make(group, by);
        if (group.Cue.Takes(Frames.Question) && by.End < high && ContentFinder.StartsQuestion(reading, by.End))
        {
            draft.Add(new TokenSpan(by.End, ContentEnd.Of(reading, by.End, high, clause: true)));
            return drafts.Add(draft) ? draft.End : 0;
        }

        draft.Add(subject);
        return drafts.Add(draft) ? by.End : 0;
    }
}
