using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads chains: who passed on what a source said, so that two outlets quoting one source through one agency share an origin.</summary>
internal sealed class RelayReader(Reading reading, Drafts drafts)
{
    private static readonly PhraseTable<bool> Relaying = Reading.Words("relaying");
    private static readonly PhraseTable<bool> Relayed = Reading.Words("relayed");

    /// <summary>Looks at the attributions of the sentence just read.</summary>
    public void Read(Sentence sentence)
    {
        if (drafts.LastInSentence is null)
        {
            return;
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (reading.Text.Tokens[i].Word is var word && !(Relayed.Begins(word) || Relaying.Begins(word)) || reading.Quotes.RegionAt(i) >= 0)
            {
                continue;
            }

            if (Relayed.TryMatch(reading.Text.Tokens, i, sentence.EndToken, out var length, out _))
            {
                AddRelayer(new TokenSpan(i + length, Math.Min(i + length + LongestRelayer, sentence.EndToken)));
            }
            else if (Relaying.TryMatch(reading.Text.Tokens, i, sentence.EndToken, out length, out _))
            {
                AddOrigin(i, i + length, sentence.EndToken);
            }
        }
    }

    /// <summary>"quoted by the Belarusian state news agency Belta": words before the relayer's name.</summary>
    private const int LongestRelayer = 8;

    private void AddRelayer(TokenSpan behind) => Relayers.AddNames(reading, behind, drafts.LastInSentence!.Via);

    /// <summary>"Reuters reported, citing officials": the officials are the source, Reuters passed it on.</summary>
    private void AddOrigin(int cue, int first, int high)
    {
        for (var d = drafts.SentenceStart; d < drafts.All.Count; d++)
        {
            var draft = drafts.All[d];
            if (draft.Cue.First == cue || !Relayers.Is(reading, draft.Source))
            {
                continue;
            }

            // "Referring to officials, Reuters writes": the origin ends where the relayer begins.
            var origin = InvertedSubject.Behind(reading, first, draft.Source.First > first ? draft.Source.First : high);
            if (!origin.IsEmpty)
            {
                Relayers.AddNames(reading, draft.Source, draft.Via);
                draft.Source = origin;
                drafts.RemoveCue(cue);
                return;
            }
        }
    }
}
