using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The words for deeds that are done once, by the deed: "picked up" and "was detained" are one (lexicon <c>event-deeds</c>).</summary>
internal static class EventDeeds
{
    private const string NounMark = "noun ";
    private static readonly string[] NoDeeds = ["of one", "anyone", "pronoun", "again", "lasting", "apart", "announced", "announceable"];
    private static readonly LexiconFile File = LexiconFile.Read("event-deeds");

    private static readonly PhraseTable<string> Told = new(
        Verbs.Inflect(File.Entries.Where(entry => !NoDeeds.Contains(entry.Section) && !IsNoun(entry.Section))), static entry => entry.Section);

    private static readonly PhraseTable<string> Named = new(File.Entries.Where(entry => IsNoun(entry.Section)), static entry => entry.Section[NounMark.Length..]);
    private static readonly HashSet<string> Kinds = [.. File.Entries.Select(entry => entry.Section).Where(section => !NoDeeds.Contains(section) && !IsNoun(section))];
    private static readonly HashSet<string> PersonKinds = [.. File.Section("of one").Select(entry => entry.Key)];
    private static readonly WordTable<bool> Negators = new(LexiconFile.Read("modality").Section("negated"), static _ => true);

    private static readonly WordTable<bool> Lasting = new(File.Section("lasting").Concat(LexiconFile.Read("figures").Section("telling")), static _ => true);

    /// <summary>Tokens of a phrase: "call the emergency services".</summary>
    private const int LongestPhrase = 4;

    /// <summary>Tokens before a verb in which its negation stands.</summary>
    private const int NegationReach = 3;

    public static bool Contains(string kind) => Kinds.Contains(kind);

    /// <summary>One person does or suffers it: two people's are two.</summary>
    public static bool IsOfOne(string kind) => PersonKinds.Contains(kind);

    /// <summary>The deed whose word or phrase holds a token; null where none does, or where it is said not to have been done.</summary>
    public static string? At(ArticleText text, int token, Sentence sentence, out int first, out int length)
    {
        for (first = Math.Max(sentence.FirstToken, token - LongestPhrase + 1); first <= token; first++)
        {
            if (Told.TryMatch(text.Tokens, first, sentence.EndToken, out length, out var told) && first + length > token && IsVerb(text.Classes[first]))
            {
                return IsNegated(text, first, sentence) ? null : told;
            }

            if (Named.TryMatch(text.Tokens, first, sentence.EndToken, out length, out var named) && first + length > token && text.Classes[first + length - 1] == WordClass.Noun && !IsNegated(text, first, sentence))
            {
                return named;
            }
        }

        (first, length) = (token, 1);
        return null;
    }

    /// <summary>The verb at a token as a deed of its own, by its base form; null where it tells what goes on, comes again or is only said.</summary>
    public static string? OtherAt(ArticleText text, int verb) =>
        text.Classes[verb] is WordClass.VerbPast or WordClass.Participle or WordClass.VerbBase && Verbs.BaseOf(text.Tokens[verb].Word) is > 0 and var known && !Lasting.Contains(known)
            && !IsNegated(text, verb, text.Sentences[text.SentenceOf(verb)]) ? Vocabulary.WordOf(known) : null;

    private static bool IsNoun(string section) => section.StartsWith(NounMark, StringComparison.Ordinal);

    private static bool IsVerb(WordClass found) => found is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund or WordClass.Auxiliary;

    private static bool IsNegated(ArticleText text, int verb, Sentence sentence)
    {
        for (var i = Math.Max(sentence.FirstToken, verb - NegationReach); i < verb; i++)
        {
            if (Negators.Contains(text.Tokens[i].Word) || text.CharsOf(i).EndsWith("n't", StringComparison.Ordinal) || text.CharsOf(i).EndsWith("n\u2019t", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
