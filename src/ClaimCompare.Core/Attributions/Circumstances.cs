using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds when and where something was said: the date and the channel in the cue's sentence that no content and no source holds.</summary>
internal static class Circumstances
{
    /// <summary>A channel or date further from the cue than this belongs to something else.</summary>
    private const int Reach = 30;

    private static readonly PhraseTable<string> Channels = new(LexiconFile.Read("channels").Entries, static entry => entry.Value.Length > 0 ? entry.Value : entry.Key);
    private static readonly PhraseTable<bool> Prepositions = Reading.Words("channel preposition");

    /// <summary>The index of the date mention nearest to the cue, or null.</summary>
    public static int? DateOf(Reading reading, Draft draft)
    {
        if (draft.Cue.IsEmpty)
        {
            return null;
        }

        var sentence = reading.Text.Sentences[reading.Text.SentenceOf(draft.Cue.First)];
        var first = Math.Max(sentence.FirstToken, draft.Cue.First - Reach);
        var end = Math.Min(sentence.EndToken, draft.Cue.End + Reach);
        var (best, distance) = (-1, int.MaxValue);
        for (var i = first; i < end; i++)
        {
            if (reading.DateAt(i) is >= 0 and var date && !IsHeld(draft, i) && Math.Abs(i - draft.Cue.First) < distance)
            {
                (best, distance) = (date, Math.Abs(i - draft.Cue.First));
            }
        }

        return best < 0 ? null : best;
    }

    /// <summary>"on Twitter", "told NBC", "in a statement": the medium or occasion behind its preposition, or null.</summary>
    public static string? ChannelOf(Reading reading, Draft draft)
    {
        if (draft.Cue.IsEmpty)
        {
            return null;
        }

        var sentence = reading.Text.Sentences[reading.Text.SentenceOf(draft.Cue.First)];
        for (var i = draft.Cue.First; i < Math.Min(sentence.EndToken, draft.Cue.End + Reach); i++)
        {
            if (reading.Is(Prepositions, i) && !IsHeld(draft, i) && NameBehind(reading, i + 1, sentence.EndToken, draft) is { } name && !(draft.HasVia && draft.Via.Contains(name)))
            {
                return name;
            }
        }

        for (var i = sentence.FirstToken; i < Math.Min(draft.Cue.First, sentence.FirstToken + Reach); i++)
        {
            if (reading.Is(Prepositions, i) && !IsHeld(draft, i) && NameBehind(reading, i + 1, draft.Cue.First, draft) is { } name && !(draft.HasVia && draft.Via.Contains(name)))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The channel in the noun phrase behind a preposition; "an interview to NBC" is NBC.</summary>
    private static string? NameBehind(Reading reading, int first, int high, Draft draft)
    {
        string? found = null;
        for (var i = first; i < Math.Min(high, first + LongestPhrase) && !IsHeld(draft, i); i++)
        {
            if (reading.Text.Tokens[i].IsCapitalized && Relayers.NameAt(reading, i, high) is { } medium)
            {
                return medium;
            }

            if (found is null && Channels.TryMatch(reading.Text.Tokens, i, high, out _, out var channel))
            {
                found = channel;
            }

            if (reading.IsFinite(i) || reading.IsComma(i))
            {
                break;
            }
        }

        return found;
    }

    private const int LongestPhrase = 7;

    private static bool IsHeld(Draft draft, int token)
    {
        foreach (var content in draft.Contents)
        {
            if (content.Contains(token))
            {
                return true;
            }
        }

        return draft.Source.Contains(token);
    }
}
