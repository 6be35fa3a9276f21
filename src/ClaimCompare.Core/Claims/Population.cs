using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The kind that a counted noun phrase names, and the country it belongs to.</summary>
internal readonly record struct Population(string Kind, string? Country, Part Part)
{
    public const string Person = "person";
    public const string Soldier = "soldier";

    private static readonly PhraseTable<string> Kinds = new(LexiconFile.Read("populations").Entries.Where(e => e.Section is not ("others" or "including" or "whole" or "locative" or "designator")), static entry => entry.Section);
    private static readonly WordTable<string> Designators = new(LexiconFile.Read("populations").Section("designator"), static entry => entry.Value);
    private static readonly WordTable<bool> HarmNouns = new(LexiconFile.Read("figures").Section("harm-noun"), static _ => true);
    private static readonly WordTable<bool> OtherWords = Words("others");
    private static readonly WordTable<bool> Including = Words("including");
    private static readonly WordTable<bool> Wholes = Words("whole");
    private static readonly WordTable<bool> Locatives = Words("locative");

    public static bool IncludesOf(int word) => Including.Contains(word);

    public static bool IsWhole(int word) => Wholes.Contains(word);

    public static bool IsLocative(int word) => Locatives.Contains(word);

    /// <summary>The noun that a phrase is about names people: "residents of the town"; not "the toll of dead".</summary>
    public static bool NamesPeople(ArticleText text, TextSpan counted)
    {
        var head = -1;
        for (var i = text.TokenAt(counted.Start); i < text.Tokens.Length && text.Tokens[i].Start < counted.End && (head < 0 || text.Classes[i] != WordClass.Preposition); i++)
        {
            head = text.Classes[i] is WordClass.Noun or WordClass.ProperNoun ? i : head;
        }

        return head >= 0 && (WordRoles.Of(text.Tokens[head].Word) & (WordRole.Person | WordRole.Troop)) != 0;
    }

    /// <summary>A word for people of some kind: "civilian", whose deaths are told.</summary>
    public static bool IsOfPeople(string kind) => (WordRoles.Of(Vocabulary.IdOf(kind)) & (WordRole.Person | WordRole.Troop | WordRole.Civilian)) != 0 && kind is not ("member" or "man");

    /// <summary>"the number of Ruritanians": they are named by where they are from.</summary>
    public static bool EndsWithCountry(ArticleText text, TextSpan counted) =>
        text.TokenAt(counted.End - 1) is var last && Countries.TryMatch(text.Tokens, last, last + 1, out _, out _);

    /// <summary>Reads a counted phrase; an empty kind where there is none or it has no noun.</summary>
    public static Population Read(ArticleText text, TextSpan? counted, Measure measure)
    {
        if (counted is not { Length: > 0 } span)
        {
            return new Population("", null, Part.Whole);
        }

        var (first, end) = (text.TokenAt(span.Start), text.TokenAt(span.End - 1) + 1);
        string kind = "";
        string? country = null;
        var part = Part.Whole;
        var head = -1;
        var headPhrase = true;
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            if (OtherWords.Contains(token.Word) && headPhrase)
            {
                part = Part.Others;
            }

            if (country is null && (headPhrase || text.CharsOf(i - 1) is "of") && Countries.TryMatch(text.Tokens, i, end, out var length, out var of))
            {
                country = of;
                i += length - 1;
                continue;
            }

            if (text.Classes[i] is WordClass.Preposition or WordClass.WhWord && head >= 0 && text.Value[text.Tokens[i - 1].Start] != '-')
            {
                headPhrase = false;
            }

            if (headPhrase && Kinds.TryMatch(text.Tokens, i, Math.Min(text.Tokens.Length, end + LongestKind), out length, out var known) && (length > 1 || IsNamed(text.Classes[i], known)))
            {
                // "civilian deaths"
                kind = known == Person && kind.Length > 0 && head == i - 1 && HarmNouns.Contains(token.Word) ? kind : known;
                head = i + length - 1;
                i = head;
            }
            else if (headPhrase && token.Kind == TokenKind.Word && text.Classes[i] is WordClass.Noun or WordClass.ProperNoun or WordClass.Participle or WordClass.Adjective or WordClass.VerbPast
                && (head < 0 || text.Classes[i] is WordClass.Noun))
            {
                (head, kind) = (i, "");
            }
        }

        if (head >= 0)
        {
            kind = kind is "fighter" && IsAircraft(text, head) ? "plane" : kind.Length > 0 ? kind : OfType(text, head) ?? Singular(text.CharsOf(head));
        }
        else if (part == Part.Others)
        {
            kind = Person;
        }

        return new Population(measure == Measure.Troops && kind == Person ? Soldier : kind, country, part);
    }

    /// <summary>Tokens of a kind that begins in the phrase: "members of the armed forces".</summary>
    private const int LongestKind = 5;

    /// <summary>The kind of people that the words for a figure name beside what befell them; null where they name none, or people at large.</summary>
    public static string? OfToll(ArticleText text, int first, int end)
    {
        if (text.Classes[first] is not (WordClass.Noun or WordClass.Determiner))
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (text.Classes[i] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective && Kinds.TryMatch(text.Tokens, i, end, out _, out var kind) && kind != Person)
            {
                return (WordRoles.Of(text.Tokens[i].Word) & (WordRole.Person | WordRole.Troop | WordRole.Civilian)) != 0 ? kind : null;
            }
        }

        return null;
    }

    /// <summary>"five F-16s": a type's letters tell what it is.</summary>
    private static string? OfType(ArticleText text, int head) =>
        text.CharsOf(head) is "s" && head > 2 && text.Tokens[head - 1].Kind == TokenKind.Number && text.Value[text.Tokens[head - 2].Start] == '-' && Designators.TryGet(text.Tokens[head - 3].Word, out var type) ? type : null;

    /// <summary>"two F-16 fighters": behind a type's letters and number no men are meant.</summary>
    private static bool IsAircraft(ArticleText text, int head) => head > 2 && text.Tokens[head - 1].Kind == TokenKind.Number && text.Value[text.Tokens[head - 2].Start] == '-';

    /// <summary>Things are named by nouns ("shots", not "shot"), people by participles, too ("the missing").</summary>
    private static bool IsNamed(WordClass c, string kind) => c is WordClass.Noun or WordClass.ProperNoun
        || (kind is Person or Soldier or "refugee" or "civilian" && c is WordClass.Participle or WordClass.Adjective or WordClass.VerbPast);

    /// <summary>A plural's singular by its ending; irregular ones of people stand in the lexicon.</summary>
    private static string Singular(ReadOnlySpan<char> noun)
    {
        if (noun.Length > 4 && noun.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
        {
            return string.Concat(Vocabulary.SmallOf(noun[..^3]), "y");
        }

        var ending = noun.Length <= 3 || Ends(noun, "ss") || !Ends(noun, "s") ? 0
            : Ends(noun, "shes") || Ends(noun, "ches") || Ends(noun, "xes") || Ends(noun, "sses") ? 2 : 1;
        return Vocabulary.SmallOf(noun[..^ending]);
    }

    private static bool Ends(ReadOnlySpan<char> noun, string ending) => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static WordTable<bool> Words(string section) => new(LexiconFile.Read("populations").Section(section), static _ => true);
}
