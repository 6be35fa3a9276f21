using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Figures of a number of things and of some of them: "12 of the train's 20 carriages derailed" tells of the 20 that so many there were, not
/// that they derailed; "Of the 80 homes, 70 were destroyed" leaves out what the 70 are.
/// </summary>
internal static class Shares
{
    /// <summary>Tokens from "of" to the number of all: "of the town's".</summary>
    private const int Reach = 5;

    /// <summary>The number of all, behind "12 of the".</summary>
    public static bool IsOfAll(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart + 1, context.FirstToken - Reach); i--)
        {
            if (text.CharsOf(i) is "of")
            {
                return text.Classes[i - 1] == WordClass.Number || text.Tokens[i - 1].Kind == TokenKind.Number;
            }

            if (text.Classes[i] is not (WordClass.Determiner or WordClass.Possessive or WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Pronoun))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Of the 80 homes in the lane, 70 were destroyed": the second figure, which has no noun of its own, counts what the first does.</summary>
    public static Measurand? OfWhole(TextAnalysis analysis, int index, ReadOnlySpan<Measurand?> read, QuantityContext context, Measurand own)
    {
        var text = analysis.Text;
        if (index == 0 || own is not { Measure: Measure.Other, Population.Length: 0, Verb: not null, Unit: null } || read[index - 1] is not { Measure: Measure.Other or Measure.Vehicles or Measure.Aircraft, Population.Length: > 0, IsSize: false } whole)
        {
            return null;
        }

        var first = text.Sentences[context.Sentence].FirstToken;
        var before = text.TokenAt(analysis.Quantities[index - 1].Span.Start);
        return text.CharsOf(first) is "Of" && before > first && before - first <= Reach && context.FirstToken > first && text.Value[text.Tokens[context.FirstToken - 1].Start] == ','
            ? own with { Measure = whole.Measure, Population = whole.Population, Country = own.Country ?? whole.Country } : null;
    }
}
