using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads the attributions of one sentence, from left to right; what stands inside a content is not read again.</summary>
internal sealed class SentenceReader(Reading reading, Drafts drafts)
{
    private static readonly PhraseTable<bool> According = Reading.Words("according");
    private readonly VerbCueReader verbs = new(reading, drafts);
    private readonly AccordingReader according = new(reading, drafts);

    public void Read(Sentence sentence)
    {
        drafts.BeginSentence();
        var low = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Quotes.RegionAt(i) is >= 0 and var region)
            {
                i = Math.Max(i, reading.Quotes.Regions[region].Behind - 1);
                continue;
            }

            var end = ReadAt(i, low, sentence);
            if (end > i)
            {
                low = end;
                i = Math.Max(i, end - 1);
            }
        }
    }

    /// <summary>Reads an attribution whose cue starts at a token; gives the token behind what it covers, 0 where there is none.</summary>
    private int ReadAt(int i, int low, Sentence sentence)
    {
        var tokens = reading.Text.Tokens;
        if (tokens[i].Word == 0)
        {
            return 0;
        }

        if (According.TryMatch(tokens, i, sentence.EndToken, out var length, out _))
        {
            return according.Read(i, length, low, sentence);
        }

        if (reading.IsVerb(i) && CueVerbs.Table.TryMatch(tokens, i, sentence.EndToken, out length, out var cue))
        {
            return verbs.Read(VerbGroup.Read(reading, i, length, low, cue), low, sentence);
        }

        return 0;
    }
}
