using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>
/// Gives a sentence without a cue to the source of the one before, where the text marks that the report runs on: "The opposition
/// says there are 300 tanks. In addition, the army is supposed to get 40 guns."
/// </summary>
internal static class HearsayContinuation
{
    private static readonly PhraseTable<bool> Additive = Reading.Words("additive");
    private static readonly PhraseTable<bool> Hearsay = Reading.Words("hearsay");
    private static readonly CueVerb Reported = new(Stance.Alleges, Frames.Clause);

    public static void Read(Reading reading, Drafts drafts)
    {
        var sentences = reading.Text.Sentences;
        Draft?[]? last = null;
        for (var s = 1; s < sentences.Length; s++)
        {
            var (first, end) = (sentences[s].FirstToken, sentences[s].EndToken);
            if (!Additive.TryMatch(reading.Text.Tokens, first, end, out var length, out _) || !HasHearsay(reading, first + length, end))
            {
                continue;
            }

            last ??= LastOfSentences(reading, drafts);
            if (last[s] is null && last[s - 1] is { } before && Fills(reading, before, sentences[s - 1]))
            {
                GoOn(reading, drafts, before, first + length, end);
            }
        }
    }

    private static bool HasHearsay(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Quotes.RegionAt(i) < 0 && Hearsay.TryMatch(reading.Text.Tokens, i, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of each sentence the last attribution with a content in it; null where it has none.</summary>
    private static Draft?[] LastOfSentences(Reading reading, Drafts drafts)
    {
        var last = new Draft?[reading.Text.Sentences.Length];
        foreach (var draft in drafts.All)
        {
            foreach (var content in draft.Contents)
            {
                for (var s = reading.Text.SentenceOf(content.First); s < last.Length && reading.Text.Sentences[s].FirstToken < content.End; s++)
                {
                    last[s] = draft;
                }
            }
        }

        return last;
    }

    /// <summary>It reports in other words than the speaker's, and to the end of its sentence.</summary>
    private static bool Fills(Reading reading, Draft draft, Sentence sentence) => !draft.Source.IsEmpty && !draft.Negated && !draft.Withholds
        && draft.Verb.Stance is Stance.States or Stance.Alleges && draft.Contents[0].First >= sentence.FirstToken
        && draft.End <= sentence.EndToken && draft.End >= sentence.EndToken - 1 && !reading.Quotes.IsInside(draft.Contents[0].First);

    private static void GoOn(Reading reading, Drafts drafts, Draft before, int first, int end)
    {
        first += first < end && reading.IsComma(first) ? 1 : 0;
        var draft = Draft.Of(before.Source, default, Reported);
        draft.Add(new TokenSpan(first, ContentEnd.TrimEnd(reading, first, end)));
        if (before.HasVia)
        {
            draft.Via.AddRange(before.Via);
        }

        drafts.Add(draft);
    }
}
