using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Attributions;

/// <summary>Splits what bad copy ran together: a last name and the verb behind it ("Jan Novakindicated that").</summary>
internal static class FusedCue
{
    /// <summary>A name before the verb has at least so many letters, so that ordinary names are no names with verbs.</summary>
    private const int ShortestName = 4;

    private const int ShortestVerb = 4;

    private const int LongestVerb = 12;

    /// <summary>The offset at which the verb begins inside a capitalised token behind another name; 0 where the token is one word.</summary>
    public static int CutAt(Reading reading, int i, out int verb)
    {
        verb = 0;
        var token = reading.Text.Tokens[i];
        if (token.Word != 0 || i == 0 || !token.IsCapitalized || !reading.Text.Tokens[i - 1].IsCapitalized || token.Length < ShortestName + ShortestVerb)
        {
            return 0;
        }

        var word = reading.Text.CharsOf(i);
        for (var length = Math.Min(LongestVerb, word.Length - ShortestName); length >= ShortestVerb; length--)
        {
            var id = Vocabulary.IdOf(word[^length..]);
            if (id > 0 && (Verbs.FormsOf(id) & VerbForms.Past) != 0 && Matches(reading, i, id, out _) > 0)
            {
                verb = id;
                return token.End - length;
            }
        }

        return 0;
    }

    /// <summary>The length in tokens of the cue that a fused token begins.</summary>
    public static int Matches(Reading reading, int i, int verb, out CueVerb? cue)
    {
        var end = Math.Min(reading.Count, i + 3);
        var tokens = reading.Text.Tokens[i..end].ToArray();
        tokens[0] = tokens[0].As(verb);
        return CueVerbs.Table.TryMatch(tokens, 0, tokens.Length, out var length, out cue) ? length : 0;
    }
}
