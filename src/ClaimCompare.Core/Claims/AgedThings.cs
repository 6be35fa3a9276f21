using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Ages that are no person's: "the three-year-old newspaper", "a 30-year-old law".</summary>
internal static class AgedThings
{
    private static readonly WordTable<bool> Things = new(LexiconFile.Read("figures").Section("aged thing"), static _ => true);

    public static bool IsOf(ArticleText text, Quantity quantity)
    {
        var age = text.TokenAt(quantity.Span.End - 1);
        if (!text.NounPhraseAt(age, out var phrase))
        {
            return false;
        }

        // "the three-year-old newspaper's editor": the noun before a possessive is the one that has the age.
        for (var i = age + 1; i < phrase.EndToken; i++)
        {
            if (Things.Contains(text.Tokens[i].Word) && (i + 1 == phrase.EndToken || text.Classes[i + 1] == WordClass.Possessive))
            {
                return true;
            }
        }

        return false;
    }
}
