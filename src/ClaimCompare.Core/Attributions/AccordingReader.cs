using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads "according to X": the content is the rest of its sentence.</summary>
internal sealed class AccordingReader(Reading reading, Drafts drafts)
{
    /// <summary>A source behind "according to" is not longer.</summary>
    private const int LongestSource = 45;

    private static readonly PhraseTable<bool> In = Reading.Words("in");
    private static readonly PhraseTable<bool> View = Reading.Words("view");
    private static readonly PhraseTable<bool> Possessives = Reading.Words("possessive");
    private static readonly CueVerb According = new(Stance.States, Frames.Clause);

    /// <summary>Whether <see cref="ReadView"/> has anything to read at a word.</summary>
    public static bool Begins(int word) => In.Begins(word);

    public int Read(int cue, int length, int low, Sentence sentence, out Draft? read)
    {
        read = null;
        var high = sentence.EndToken;
        var first = cue + length;
        var end = SourceEnd(first, high, cue == low || reading.Class(cue - 1) == WordClass.Conjunction);
        if (end <= first)
        {
            return 0;
        }

        var draft = Draft.Of(new TokenSpan(first, end), new TokenSpan(cue, first), According);
        AddBefore(cue, low, draft);
        if (end + 1 < high && reading.IsComma(end) && !(draft.Contents.Count > 0 && IsAside(end + 1)))
        {
            draft.Add(new TokenSpan(end + 1, ContentEnd.Of(reading, end + 1, high, clause: true)));
        }
        else if (draft.Contents.Count == 0 && reading.Quotes.OpensAt(end) >= 0)
        {
            draft.Add(new TokenSpan(end, ContentEnd.TrimEnd(reading, end, high)));
        }

        if (!drafts.Add(draft))
        {
            return 0;
        }

        read = draft;
        return Math.Max(end, draft.End);
    }

    /// <summary>"In his view, …", "in the mayor's words, …": gives the token behind the content, 0 where the phrase is another.</summary>
    public int ReadView(int i, int low, Sentence sentence)
    {
        if (!reading.Is(In, i) || (i > low && !reading.IsComma(i - 1) && reading.Class(i - 1) != WordClass.Conjunction))
        {
            return 0;
        }

        var noun = i + 1;
        while (noun < Math.Min(sentence.EndToken, i + LongestOwner) && (reading.IsNounPhraseWord(noun) || reading.Text.Tokens[noun].Kind == TokenKind.SingleQuote) && !(reading.Is(View, noun) && noun > i + 1))
        {
            noun++;
        }

        var high = sentence.EndToken;
        if (noun + 1 >= high || !reading.Is(View, noun) || !(reading.IsComma(noun + 1) || noun + 2 >= high))
        {
            return 0;
        }

        var mark = noun - 1;
        var source = noun == i + 2 && reading.Is(Possessives, i + 1) ? new TokenSpan(i + 1, i + 2)
            : mark > i + 1 && (reading.Class(mark) == WordClass.Possessive || reading.Text.Tokens[mark].Kind == TokenKind.SingleQuote) ? new TokenSpan(i + 1, mark) : TokenSpan.None;
        if (source.IsEmpty)
        {
            return 0;
        }

        var draft = Draft.Of(source, new TokenSpan(i, noun + 1), According);
        AddBefore(i, low, draft);
        if (noun + 2 < high && reading.IsComma(noun + 1) && !(draft.Contents.Count > 0 && IsAside(noun + 2)))
        {
            draft.Add(new TokenSpan(noun + 2, ContentEnd.Of(reading, noun + 2, high, clause: true)));
        }

        return drafts.Add(draft) ? Math.Max(noun + 1, draft.End) : 0;
    }

    /// <summary>"in the deputy prime minister's words": hardly longer.</summary>
    private const int LongestOwner = 9;

    private void AddBefore(int cue, int low, Draft draft)
    {
        var end = ContentEnd.TrimEnd(reading, low, cue);
        while (low < end && reading.Class(low) is WordClass.None or WordClass.Conjunction && reading.Quotes.RegionAt(low) < 0)
        {
            low++;
        }

        if (end - low > 1 && !(drafts.LastInSentence is not null && reading.Class(low) is WordClass.Preposition or WordClass.Adverb))
        {
            var region = reading.Quotes.RegionAt(low);
            draft.Add(new TokenSpan(region >= 0 ? reading.Quotes.Regions[region].Open : low, end));
        }
    }

    /// <summary>Behind a content already complete, an adjunct or relative clause only.</summary>
    private bool IsAside(int i) => reading.Class(i) is WordClass.WhWord or WordClass.Preposition or WordClass.Gerund or WordClass.Participle or WordClass.Conjunction;

    /// <summary>At the sentence's beginning the source ends with the comma before a clause; else with the sentence or the next comma.</summary>
    private int SourceEnd(int first, int high, bool opens)
    {
        high = Math.Min(high, first + LongestSource);
        for (var i = first; i < high; i++)
        {
            if (reading.IsBreak(i) || reading.Quotes.OpensAt(i) >= 0)
            {
                return i;
            }

            if (reading.IsComma(i) && (!IsApposition(i + 1, high) || !opens && NextComma(i + 1, high) < 0 && !IsNoun(i + 1)))
            {
                return i;
            }
        }

        return ContentEnd.TrimEnd(reading, first, high);
    }

    private bool IsNoun(int i) => i < reading.Count && reading.Class(i) is WordClass.Determiner or WordClass.WhWord;

    /// <summary>Between this comma and the next stands no finite verb: a title or description.</summary>
    private bool IsApposition(int start, int high)
    {
        var comma = NextComma(start, high);
        if (comma < 0 || !(reading.Class(start) is WordClass.Determiner or WordClass.Noun or WordClass.ProperNoun or WordClass.WhWord))
        {
            return false;
        }

        for (var i = start; i < comma; i++)
        {
            if (reading.IsFinite(i) && reading.Class(start) != WordClass.WhWord)
            {
                return false;
            }
        }

        return true;
    }

    private int NextComma(int start, int high)
    {
        for (var i = start; i < high; i++)
        {
            if (reading.IsComma(i))
            {
                return i;
            }
        }

        return -1;
    }
}
