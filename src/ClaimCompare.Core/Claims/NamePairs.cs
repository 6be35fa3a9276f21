using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Two people named in one breath, and their ages in the same order: "Ann and Paul Roe, 74 and 70,".</summary>
internal static class NamePairs
{
    /// <param name="next">The first name that stands behind the age.</param>
    public static AgeBearer.Named? Of(TextAnalysis analysis, Quantity quantity, int next)
    {
        if (next == 0)
        {
            return null;
        }

        var text = analysis.Text;
        var (name, age) = (analysis.Names.Mentions[next - 1], text.TokenAt(quantity.Span.Start));
        var comma = text.TokenAt(name.Span.End);
        if (comma >= age || text.CharsOf(comma) is not "," || FirstBefore(analysis, name.Span) is not { } first)
        {
            return null;
        }

        if (age == comma + 1)
        {
            return IsNumber(text, age + 2) && text.CharsOf(age + 1) is "and" ? new AgeBearer.Named($"{first} {LastOf(text.Slice(name.Span))}", null, true) : null;
        }

        return age == comma + 3 && text.CharsOf(age - 1) is "and" && IsNumber(text, comma + 1) ? AgeBearer.NameOf(analysis, next - 1) : null;
    }

    /// <summary>The first name that shares the last name behind it: "Ann" in "Ann and Paul Roe"; null where nobody else is named.</summary>
    private static string? FirstBefore(TextAnalysis analysis, TextSpan name)
    {
        var text = analysis.Text;
        var start = text.TokenAt(name.Start);
        return start >= 2 && text.Slice(name).Contains(' ', StringComparison.Ordinal) && text.CharsOf(start - 1) is "and" && text.Tokens[start - 2] is { Kind: TokenKind.Word, IsCapitalized: true }
            && text.Classes[start - 2] == WordClass.ProperNoun ? text.CharsOf(start - 2).ToString() : null;
    }

    private static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool IsNumber(ArticleText text, int token) => token < text.Tokens.Length && text.Classes[token] == WordClass.Number;
}
