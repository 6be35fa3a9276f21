using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Which figures of an article stand for it. An article about a toll names many counts: the whole, parts of it, earlier states,
/// other events. The one it leads with is the one it claims.
/// </summary>
internal static class PrimaryFigures
{
    public static IReadOnlyList<ClaimEntry> Of(NumberGroup group) => group.Axes.Measure switch
    {
        Measure.Troops => group.Members,
        _ when NumberRelation.Grows(group.Axes.Measure) || group.Axes.Measure == Measure.Protesters
            => [.. group.Members.GroupBy(entry => entry.Ref.Article).Select(LeadOf).OfType<ClaimEntry>()],
        _ => [.. group.Members.GroupBy(entry => entry.Ref.Article).Where(HoldsOneFigure).SelectMany(entries => entries)],
    };

    private static ClaimEntry? LeadOf(IEnumerable<ClaimEntry> entries) => entries
        .Where(entry => entry.Claim.In == Claims.ClaimPlace.Text && entry.Quantity!.Qualifier != Qualifier.Vague)
        .OrderBy(entry => entry.Claim.Span.Start)
        .FirstOrDefault();

    /// <summary>An article that counts one thing twice, differently, speaks of several things in the same words.</summary>
    private static bool HoldsOneFigure(IEnumerable<ClaimEntry> entries) => Reading.Of(entries).Count == 1;
}
