using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Words that tell of somebody what anybody can be: how old he is, where he comes from.</summary>
internal static class PersonWords
{
    /// <summary>Whoever is called by an age or a nationality alone.</summary>
    public static readonly Role Somebody = new("person", RoleKinds.Person, Gender.Unknown);

    private static readonly Role Man = Somebody with { Name = "man", Gender = Gender.Male };
    private static readonly Role Woman = Somebody with { Name = "woman", Gender = Gender.Female };

    /// <summary>Whoever does what a word says that no lexicon holds: "the lobsterman", "the whittler".</summary>
    public static readonly Role Doer = new("", RoleKinds.Trade, Gender.Unknown);

    /// <summary>A noun that by its form is somebody: -man, -ist, or -er behind a verb.</summary>
    public static bool IsDoer(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("woman", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal))
        {
            return word.Length > 5;
        }

        if (word.Length < 5 || word[^1] != 'r' || word[^2] is not ('e' or 'o'))
        {
            return false;
        }

        // farm-er, bak-er, trap-p-er, sail-or.
        return IsVerb(word[..^2]) || (word[^2] == 'e' && IsVerb(word[..^1])) || (word[^3] == word[^4] && IsVerb(word[..^3]));
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => Vocabulary.IdOf(word) is > 0 and var id && Verbs.BaseOf(id) == id;

    /// <summary>Tokens of "52-year-old" at a token; 0 where no age stands there.</summary>
    public static int AgeLength(ArticleText text, int i, int end) =>
        i + 4 < text.Tokens.Length && i + 5 <= end && (text.Tokens[i].Kind == TokenKind.Number || text.Classes[i] == WordClass.Number)
            && text.CharsOf(i + 2) is "year" or "month" && text.CharsOf(i + 4) is "old" ? 5 : 0;

    /// <summary>"the Welshman", "the Texan": one person by his origin; null for a word that means a whole nation ("the British") or is no person's.</summary>
    public static Role? OfNation(ArticleText text, int i)
    {
        var word = text.CharsOf(i);
        return word.EndsWith("woman", StringComparison.Ordinal) ? Woman
            : word.EndsWith("man", StringComparison.Ordinal) && word is not ("German" or "Roman") ? Man
            : word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word[^1] is 's' or '.' ? null
            : char.IsUpper(word[^1]) ? null : Somebody;
    }
}
