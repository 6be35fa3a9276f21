using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Recognizes stated silences: "did not specify how many", "declined to comment", "without saying when", "has not been published".</summary>
internal static class Silences
{
    private static readonly PhraseTable<bool> Withholdable = new(Verbs.Inflect(LexiconFile.Read("cue-grammar").Section("withholdable")), static _ => true);
    private static readonly PhraseTable<bool> Refusing = new(Verbs.Inflect(LexiconFile.Read("cue-grammar").Section("refusing")), static _ => true);

    public static bool IsWithholdable(Reading reading, int verb) => reading.Is(Withholdable, verb);

    /// <summary>Marks an attribution whose cue says that something is not said, and makes what is withheld its content.</summary>
    public static void Mark(Reading reading, VerbGroup group, Draft draft)
    {
        if (draft.Contents.Count != 1)
        {
            return;
        }

        var content = draft.Contents[0];
        if (group.Negated && IsWithholdable(reading, group.Verb))
        {
            // "did not say that he would go" leaves nothing open.
            draft.Withholds = group.Shape == VerbShape.Passive || !reading.IsThat(content.First) || ContentFinder.StartsQuestion(reading, content.First);
        }
        else if (reading.Is(Refusing, group.Verb) && reading.Class(content.First) == WordClass.To && IsWithholdable(reading, content.First + 1))
        {
            draft.Withholds = true;
            Narrow(reading, draft, content);
        }
    }

    /// <summary>"declined to say how many": what is withheld is "how many", where anything follows the verb.</summary>
    private static void Narrow(Reading reading, Draft draft, TokenSpan content)
    {
        var verb = content.First + 1;
        if (Withholdable.TryMatch(reading.Text.Tokens, verb, content.End, out var length, out _) && ContentFinder.StartsQuestion(reading, Math.Min(verb + length, reading.Count - 1))
            && verb + length < content.End)
        {
            draft.Cue = new TokenSpan(draft.Cue.First, verb + length);
            draft.Contents[0] = new TokenSpan(verb + length, content.End);
        }
    }
}
