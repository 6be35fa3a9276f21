using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison;

/// <summary>"Six coaches left the track, and not four as reported": a text that withdraws another's figure in giving its own.</summary>
internal static class Corrections
{
    /// <summary>Tokens between the word of denial and the figure: "not the four".</summary>
    private const int Reach = 2;

    private static readonly WordTable<bool> Correcting = new(Verbs.Inflect(LexiconFile.Read("clash-words").Section("correcting")), static _ => true);

    /// <summary>The sentence of a figure denies the other value, or says that it corrects what was told before.</summary>
    public static bool Withdraws(ClaimEntry figure, Interval other)
    {
        if (IsCorrection(figure))
        {
            return true;
        }

        var analysis = figure.Article.TextOf(figure.Claim);
        var text = analysis.Text;
        foreach (var quantity in analysis.Quantities)
        {
            if (figure.Claim.Sentence.Contains(quantity.Span) && Interval.Of(quantity, figure.Claim.Measurand?.Scale ?? 1).SameAs(other))
            {
                var first = text.TokenAt(quantity.Span.Start);
                for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
                {
                    if (text.CharsOf(i) is "not" || (text.CharsOf(i) is "than" && i > 0 && text.CharsOf(i - 1) is "rather"))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The sentence of a figure says that it corrects what was told before.</summary>
    public static bool IsCorrection(ClaimEntry figure)
    {
        var text = figure.Article.TextOf(figure.Claim).Text;
        for (var i = text.TokenAt(figure.Claim.Sentence.Start); i < text.Tokens.Length && text.Tokens[i].Start < figure.Claim.Sentence.End; i++)
        {
            if (Correcting.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
