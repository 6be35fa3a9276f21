namespace ClaimCompare.Core.Stories;

/// <summary>
/// What the features of two add up to at the most, by what is soonest worked out of them. Most pairs that share terms do not come up to a
/// link even so, and what else they have in common need not be looked at.
/// </summary>
internal static class LinkBound
{
    private static readonly double Always = WeightOf(LinkFeature.Bias);
    private static readonly double Names = WeightOf(LinkFeature.Names);
    private static readonly double Numbers = WeightOf(LinkFeature.Numbers);
    private static readonly double Gist = WeightOf(LinkFeature.Gist);
    private static readonly double Lead = WeightOf(LinkFeature.Lead);
    private static readonly double LeadWords = WeightOf(LinkFeature.LeadWords);
    private static readonly double Persons = WeightOf(LinkFeature.Persons);
    private static readonly double Figures = WeightOf(LinkFeature.Figures);
    private static readonly double Precision = WeightOf(LinkFeature.Precision);
    private static readonly double Scene = WeightOf(LinkFeature.Scene);
    private static readonly double OtherScene = WeightOf(LinkFeature.OtherScene);
    private static readonly double OtherKinds = WeightOf(LinkFeature.OtherKinds);
    private static readonly double PlainlyOtherKinds = WeightOf(LinkFeature.PlainlyOtherKinds);
    private static readonly double Nearness = WeightOf(LinkFeature.Nearness);

    /// <summary>What is not worked out at its best, where both are dated.</summary>
    private static readonly double BestOfDated = WeightOf(LinkFeature.Dated) + WeightOf(LinkFeature.Kinds) + WeightOf(LinkFeature.SameDay);

    /// <summary>The same where one of the two has no date.</summary>
    private static readonly double BestOfUndated = WeightOf(LinkFeature.Kinds) + WeightOf(LinkFeature.SameDay) + WeightOf(LinkFeature.WrittenNear)
        + WeightOf(LinkFeature.OneDated) + WeightOf(LinkFeature.OneDatedKinds) + WeightOf(LinkFeature.OneDatedScene);

    /// <param name="terms">Of the two.</param>
    /// <param name="time">Of the two.</param>
    public static double Of(in TermEvidence terms, TimeEvidence time, LinkProfile a, LinkProfile b)
    {
        var (names, numbers) = (LinkEvidence.Share(terms.Names, a.NameNorm * b.NameNorm), LinkEvidence.Share(terms.Numbers, a.NumberNorm * b.NumberNorm));
        var (persons, figures) = (LinkEvidence.PersonsOf(a, b), FigureEvidence.Of(a.Figures, b.Figures));
        var (leadWords, scene) = (LinkEvidence.LeadWordsOf(terms), LinkEvidence.SceneOf(terms));
        return Always + (Names * names) + (Numbers * numbers) + (Gist * LinkEvidence.GistOf(terms, a, b)) + (Lead * LinkEvidence.LeadOf(terms, a, b))
            + (LeadWords * leadWords) + (Persons * persons) + (Figures * figures.Share) + (Precision * figures.Precision) + (Scene * scene)
            + (LinkEvidence.HaveOtherScenes(terms, a, b) ? OtherScene : 0)
            + (LinkEvidence.DoOpenOtherwise(a, b) && LinkEvidence.SharesNoMore(persons, numbers, figures, leadWords) ? OtherKinds : 0)
            + (LinkEvidence.UnsharedKindsOf(a, b) == 1 && LinkEvidence.TellsLittle(figures, leadWords) ? PlainlyOtherKinds : 0)
            + (time.BothDated ? BestOfDated + (Nearness * LinkFeatures.NearnessOf(time)) : BestOfUndated);
    }

    private static double WeightOf(LinkFeature feature) => StoryLink.FeatureWeights[(int)feature];
}
