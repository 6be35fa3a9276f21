using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What a compound counts: of "a 40-bed hospital" beds, of "a 23-vehicle convoy" vehicles; the noun behind it has so many.</summary>
internal static class Compounds
{
    public const string Verb = "have";
    private const string Vehicle = "vehicle";

    /// <summary>The kind of what stands between the hyphen and another noun; null where the figure stands in no such compound.</summary>
    public static string? Of(ArticleText text, Quantity quantity, QuantityContext context)
    {
        var hyphen = text.TokenAt(quantity.Span.End - 1) + 1;
        if (quantity.Unit is not null || quantity.Value is null or < 2 || quantity.Measure is not (Measure.Other or Measure.Vehicles or Measure.Aircraft or Measure.People) || hyphen + 2 >= context.EndToken
            || text.Value[text.Tokens[hyphen].Start] != '-' || !text.Tokens[hyphen + 1].Glued || text.Classes[hyphen + 1] != WordClass.Noun || text.Classes[hyphen + 2] != WordClass.Noun)
        {
            return null;
        }

        // "a four-door car" counts no cars.
        return Population.Read(text, text.Tokens[hyphen + 1].Span, quantity.Measure).Kind is { Length: > 0 } kind && (quantity.Measure != Measure.Vehicles || kind == Vehicle) ? kind : null;
    }
}
