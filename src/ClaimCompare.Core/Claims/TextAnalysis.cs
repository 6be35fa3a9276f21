using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What the recognizers found in one text (a body or a title).</summary>
public sealed record TextAnalysis(
    ArticleText Text,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Quantity> Quantities,
    ArticleNames Names,
    IReadOnlyList<Attribution> Attributions);
