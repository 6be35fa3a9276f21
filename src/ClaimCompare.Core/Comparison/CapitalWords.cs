using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>The capitalized words of an article, spellings folded; read once, when first asked for.</summary>
internal sealed class CapitalWords(AnalyzedArticle article)
{
    private HashSet<string>? words;

    public bool ContainsAny(HashSet<string> wanted) => (words ??= Read()).Overlaps(wanted);

    /// <param name="word">Folded, as by <see cref="Key"/>.</param>
    public bool Contains(string word) => (words ??= Read()).Contains(word);

    public static string Key(ArticleText text, int token) => LetterFolding.Fold(text.CharsOf(token).ToString());

    private HashSet<string> Read()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(found, article.Body.Text);
        if (article.Title is { } title)
        {
            Add(found, title.Text);
        }

        return found;
    }

    private static void Add(HashSet<string> found, ArticleText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].IsCapitalized && text.Tokens[i].Kind == TokenKind.Word)
            {
                found.Add(Key(text, i));
            }
        }
    }
}
