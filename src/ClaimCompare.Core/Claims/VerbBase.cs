using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The base form of a verb as it stands in a text; the word itself where the lexicon does not know it.</summary>
internal static class VerbBase
{
    public static string Of(ArticleText text, int token) =>
        Verbs.BaseOf(text.Tokens[token].Word) is > 0 and var known ? Vocabulary.WordOf(known) : Vocabulary.SmallOf(text.CharsOf(token));
}
