using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Which figures of an article stand for it. An article about a toll names many counts: the whole, parts of it, earlier states,
/// other events. The one it leads with is the one it claims.
/// </summary>
internal static class PrimaryFigures
{
    public static IReadOnlyList<ClaimEntry> Of(NumberGroup group)
    {
        if (!NumberRelation.Grows(group.Axes.Measure))
        {
            return group.Members;
        }

        return [.. group.Members.GroupBy(entry => entry.Ref.Article).Select(OfArticle).OfType<ClaimEntry>()];
    }

    private static ClaimEntry? OfArticle(IEnumerable<ClaimEntry> entries) => entries
        .Where(entry => entry.Claim.In == Claims.ClaimPlace.Text && entry.Quantity!.Qualifier != Qualifier.Vague)
        .OrderBy(entry => entry.Claim.Span.Start)
        .FirstOrDefault();
}
