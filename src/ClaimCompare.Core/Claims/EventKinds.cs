using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The words for what happens, by the class of event: "blaze" and "caught fire" are one.</summary>
internal static class EventKinds
{
    private static readonly string[] NoClasses = ["vehicle", "hitting", "light", "hours", "another", "bound", "leading", "beginning"];

    private static readonly PhraseTable<string> Events = new(
        LexiconFile.Read("events").Entries.Where(entry => !NoClasses.Contains(entry.Section)), static entry => entry.Section);

    private static readonly HashSet<string> Kinds = [.. LexiconFile.Read("events").Entries.Select(entry => entry.Section).Where(section => !NoClasses.Contains(section))];
    private static readonly PhraseTable<bool> Light = new(LexiconFile.Read("events").Section("light"), static _ => true);
    private static readonly WordTable<bool> Bounds = new(LexiconFile.Read("events").Section("bound"), static _ => true);
    private static readonly WordTable<bool> Leading = new(LexiconFile.Read("events").Section("leading"), static _ => true);
    private static readonly WordTable<bool> Hitting = new(LexiconFile.Read("events").Section("hitting"), static _ => true);
    private static readonly WordTable<bool> Vehicles = new(LexiconFile.Read("events").Section("vehicle"), static _ => true);

    /// <summary>Tokens before a verb of hitting in which its subject stands.</summary>
    private const int SubjectReach = 8;

    public static bool Contains(string kind) => Kinds.Contains(kind);

    /// <summary>The class of the event whose word or phrase ends, or begins, at a token; null where none does.</summary>
    /// <param name="first">First token of the word or phrase.</param>
    public static string? At(ArticleText text, int token, Sentence sentence, out int first, out int length)
    {
        for (first = Math.Max(sentence.FirstToken, token - LongestPhrase + 1); first <= token; first++)
        {
            if (Events.TryMatch(text.Tokens, first, sentence.EndToken, out length, out var kind) && first + length > token && (length > 1 || !IsVerb(text.Classes[token])) && !IsPartOfName(text, first + length, sentence))
            {
                return kind;
            }
        }

        (first, length) = (token, 1);
        return Hitting.Contains(text.Tokens[token].Word) && IsVehicle(text, token, sentence) ? "crash" : null;
    }

    /// <summary>Tokens of a phrase: "blew himself up".</summary>
    private const int LongestPhrase = 3;

    /// <summary>"the fire service", "a crash barrier": the word only tells one thing from another.</summary>
    private static bool IsPartOfName(ArticleText text, int behind, Sentence sentence) =>
        behind < sentence.EndToken && text.Classes[behind] == WordClass.Noun && text.Tokens[behind].Case == TokenCase.Lower;

    /// <summary>"to fire", "they strike": the word for an event as another verb.</summary>
    private static bool IsVerb(WordClass found) => found is WordClass.VerbBase or WordClass.VerbPresent;

    /// <summary>The verb at a token says only that something was, or what it did.</summary>
    public static bool IsLight(ArticleText text, int token, Sentence sentence) => Light.TryMatch(text.Tokens, token, sentence.EndToken, out _, out _);

    /// <summary>"since Friday", "by Friday": since when or as of when something held.</summary>
    public static bool IsBound(ArticleText text, int token) => Bounds.Contains(text.Tokens[token].Word);

    /// <summary>"on Friday when", "on Friday in".</summary>
    public static bool Leads(ArticleText text, int token) => Leading.Contains(text.Tokens[token].Word);

    private static bool IsVehicle(ArticleText text, int verb, Sentence sentence)
    {
        for (var i = verb - 1; i >= Math.Max(sentence.FirstToken, verb - SubjectReach); i--)
        {
            if (Vehicles.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
