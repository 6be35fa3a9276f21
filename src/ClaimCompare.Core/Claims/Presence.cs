using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// People of whom a text only says that they were there: aboard a craft, at work, in a building, in a party of climbers, in a crowd.
/// What they did there does not matter to how many they were.
/// </summary>
internal static class Presence
{
    public const string Board = "board";
    public const string Work = "work";
    private const string Inside = "inside";
    public const string Attend = "attend";
    public const string Protest = "protest";
    public const string Live = "live";
    public const string Strike = "strike";
    public const string Respond = "respond";

    /// <summary>Who stops work, and who takes part in a search, whatever their trade.</summary>
    private const string Striker = "worker";
    private const string Rescuer = "rescuer";

    private static readonly LexiconFile File = LexiconFile.Read("presence");
    private static readonly PhraseTable<string> Phrases = new(Sections("phrase "), static entry => Last(entry.Section));
    private static readonly WordTable<string> Places = new(Sections("place "), static entry => Last(entry.Section));
    private static readonly WordTable<string> Groups = new(Sections("of "), static entry => Last(entry.Section));
    private static readonly WordTable<string> DefiniteGroups = new(Sections("the "), static entry => Last(entry.Section));
    private static readonly WordTable<bool> Being = new(Verbs.Inflect(File.Section("being")), static _ => true);
    private static readonly WordTable<bool> Living = new(Verbs.Inflect(File.Section("living")), static _ => true);
    private static readonly WordTable<bool> Carrying = new(LexiconFile.Read("figures").Section("carrying"), static _ => true);
    private static readonly HashSet<string> Anybody = new(File.Section("anybody").Select(entry => entry.Key), StringComparer.Ordinal);

    /// <summary>Tokens behind the counted, and before the figure, that tell where they were.</summary>
    private const int Behind = 9;
    private const int Before = 4;

    /// <summary>Where those who are counted were; null where the text tells more, or nothing, of them.</summary>
    public static string? Of(ArticleText text, QuantityContext context) =>
        IsCarried(text, context) ? Board : OfGroup(text, context) ?? (IsDone(text, context) ? null : Told(text, context));

    /// <summary>The kind that is counted there: workers, guests or members are people who were there, passengers of a craft are apart from its crew.</summary>
    public static string KindOf(string presence, string kind) =>
        presence == Strike ? Striker
        : presence == Respond ? Rescuer
        : Anybody.Contains(kind) && !(presence == Board && kind == "passenger") ? Population.Person
        : kind is "climber" or "spectator" or "participant" or "" ? Population.Person : kind;

    /// <summary>"was carrying 151 people".</summary>
    private static bool IsCarried(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (IsVerb(text.Classes[i]))
            {
                return Carrying.Contains(text.Tokens[i].Word);
            }
        }

        return false;
    }

    /// <summary>"a crowd of about 70 that had come", "a party of eleven"; "members of the party".</summary>
    private static string? OfGroup(ArticleText text, QuantityContext context)
    {
        var of = context.FirstToken - 1;
        if (of > context.ClauseStart && text.CharsOf(of) is "to" && text.CharsOf(of - 1) is "home")
        {
            // "a city that is home to 240,000"
            return Live;
        }

        if (of > context.ClauseStart && text.CharsOf(of) is "of" && (Groups.TryGet(text.Tokens[of - 1].Word, out var group)
            || (of - 1 > context.ClauseStart && text.CharsOf(of - 2) is "the" or "The" && DefiniteGroups.TryGet(text.Tokens[of - 1].Word, out group))))
        {
            return group;
        }

        of = context.EndToken;
        return of + 1 < context.ClauseEnd && text.CharsOf(of) is "of" && text.CharsOf(of - 1) is "members" && text.NounPhraseAt(of + 1, out var whole)
            && Places.TryGet(text.Tokens[whole.Head].Word, out var place) && place == "party" ? place : null;
    }

    /// <summary>A verb right before the figure does something to the counted: "rescued 12 people aboard".</summary>
    private static bool IsDone(ArticleText text, QuantityContext context)
    {
        var before = context.FirstToken - 1;
        return before >= context.ClauseStart && IsVerb(text.Classes[before]) && !Being.Contains(text.Tokens[before].Word);
    }

    private static string? Told(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Behind); i++)
        {
            if (PlaceAt(text, i, context.ClauseEnd) is { } place)
            {
                return place;
            }

            if (Phrases.TryMatch(text.Tokens, i, context.ClauseEnd, out _, out var told))
            {
                return told == Inside && IsInCraft(text, context) ? Board : told;
            }

            var word = text.Tokens[i].Word;
            if (Living.Contains(word) && text.Classes[Math.Min(i + 1, text.Tokens.Length - 1)] is WordClass.Preposition or WordClass.Adverb)
            {
                return Live;
            }

            if (IsVerb(text.Classes[i]))
            {
                if (!Being.Contains(word))
                {
                    return null;
                }
            }
            else if (text.Classes[i] is WordClass.Number or WordClass.Negation || (text.Tokens[i].Kind == TokenKind.Symbol && !text.Tokens[i].Glued))
            {
                return null;
            }
            else if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] is ',' or ';')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The bus was on its way with 11 people inside."</summary>
    private static bool IsInCraft(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i >= Math.Max(text.Sentences[context.Sentence].FirstToken, context.FirstToken - CraftReach); i--)
        {
            if (text.Classes[i] == WordClass.Noun && Places.TryGet(text.Tokens[i].Word, out var place) && place is Board or Inside)
            {
                return place == Board;
            }
        }

        return false;
    }

    /// <summary>Tokens from the craft to those inside.</summary>
    private const int CraftReach = 20;

    /// <summary>"at the plant", "inside the hall"</summary>
    private static string? PlaceAt(ArticleText text, int preposition, int end) =>
        (Population.IsLocative(text.Tokens[preposition].Word) || text.CharsOf(preposition) is "on" or "aboard") && text.NounPhraseAt(preposition + 1, out var where)
        && where.EndToken <= end && Places.TryGet(text.Tokens[where.Head].Word, out var place) ? place : null;

    /// <summary>A noun for what people ride in or gather in.</summary>
    public static bool IsPlace(int word) => Places.TryGet(word, out _);

    private static bool IsVerb(WordClass c) => c is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund;

    private static IEnumerable<LexiconEntry> Sections(string kind) => File.Entries.Where(entry => entry.Section.StartsWith(kind, StringComparison.Ordinal));

    private static string Last(string section) => section[(section.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
