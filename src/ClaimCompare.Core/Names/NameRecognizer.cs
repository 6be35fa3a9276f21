using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Finds the people, bodies and places of a text and joins the variants of one name.</summary>
public static class NameRecognizer
{
    public static ArticleNames Recognize(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ArticleNames.None;
    }
}
