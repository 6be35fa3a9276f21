using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads "Smith: Bridge is safe", the form of headlines and transcripts: a name, a colon, what it says.</summary>
internal sealed class HeadingReader(Reading reading, Drafts drafts)
{
    /// <summary>A name before the colon has at most so many words.</summary>
    private const int LongestName = 4;

    private static readonly CueVerb Colon = new(Stance.States, Frames.Clause);

    private static readonly PhraseTable<bool> Labels = Reading.Words("label");

    /// <summary>Reads the sentence, and in a transcript the rest of the paragraph with it, where it has the form.</summary>
    public bool Read(Sentence sentence)
    {
        var first = sentence.FirstToken;
        if ((reading.Text.Tokens[first].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) == 0)
        {
            return false;
        }

        var colon = first;
        while (colon < sentence.EndToken && colon - first <= LongestName && reading.IsWord(colon) && reading.Text.Tokens[colon].IsCapitalized)
        {
            colon++;
        }

        if (colon == first || colon + 2 >= sentence.EndToken || reading.Mark(colon) != ':' || reading.Text.Tokens[colon + 1].Glued
            || reading.Class(colon - 1) is not (WordClass.ProperNoun or WordClass.Noun) || !(first == 0 || HasFinite(colon + 1, sentence.EndToken))
            || reading.Is(Labels, first) || reading.Is(Labels, colon - 1))
        {
            return false;
        }

        var draft = Draft.Of(new TokenSpan(first, colon), new TokenSpan(colon, colon + 1), Colon);
        var end = reading.ParagraphEnd(first);
        if (reading.Quotes.OpensAt(colon + 1) is >= 0 and var region && reading.Quotes.Regions[region].Behind < end)
        {
            // Who is quoted says no more than stands in the marks.
            return false;
        }

        draft.Add(new TokenSpan(colon + 1, ContentEnd.TrimEnd(reading, colon + 1, end)));
        drafts.Cover(end);
        return drafts.Add(draft);
    }

    /// <summary>A content has a verb; "Source: TSF" has none.</summary>
    private bool HasFinite(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }
}
