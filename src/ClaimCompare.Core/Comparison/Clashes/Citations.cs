using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>As what an article that has a figure of its own gives another text's figure of the same thing.</summary>
[Flags]
internal enum Cited : byte
{
    None = 0,

    /// <summary>As what somebody else says: "police speak of 12".</summary>
    ByRival = 1,

    /// <summary>Set against its own: "not the 12 that", "far above the 12 of the police".</summary>
    InContrast = 2,

    /// <summary>As what was so before: "up from 12".</summary>
    AsOld = 4,
}

/// <summary>Finds what a text makes of the figure that another text gives.</summary>
internal static class Citations
{
    /// <summary>Smaller values stand in a text by chance, too.</summary>
    private const double Few = 4;

    /// <param name="own">The figure that the article gives.</param>
    /// <param name="other">Another text's.</param>
    public static Cited Of(ClaimEntry own, FigureProfile figure, FigureProfile other)
    {
        var found = Cited.None;
        if (other.Value < Few && other.Measure.IsOpen())
        {
            return found;
        }

        foreach (var beside in ArticleProfiles.Of(own.Article).Figures)
        {
            if (beside != figure && beside.Value.Equals(other.Value) && FigureAffinity.MayBeOne(beside, figure) && (beside.Value >= Few || beside.Measure == figure.Measure))
            {
                var isOld = beside.IsOutdated || ((beside.Words & ClashWords.Moving) != 0 && beside.Sentence == figure.Sentence);
                found |= isOld ? Cited.AsOld : Cited.None;
                found |= !beside.IsOutdated && Counter.AreTwo(beside.Counter, figure.Counter) ? Cited.ByRival : Cited.None;
                found |= !isOld && ((beside.Words & ClashWords.Contrast) != 0 || Math.Abs(beside.Sentence - figure.Sentence) <= 1) ? Cited.InContrast : Cited.None;
            }
        }

        return found;
    }
}
