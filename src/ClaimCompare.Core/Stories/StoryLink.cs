namespace ClaimCompare.Core.Stories;

/// <summary>
/// How likely two articles tell one event: a pure, symmetric function of their two signatures. Shared names, figures and rare words
/// speak for it, distance in time against it.
/// </summary>
public static class StoryLink
{
    /// <summary>Weaker links are none: they would run unlike events together into components that must be clustered, and change no story.</summary>
    public const double Weakest = 0.25;

    /// <summary>Leading terms that two articles must share, however near they are to each other.</summary>
    public const int FewestShared = 2;

    /// <summary>Dated articles further apart than this are not linked, whatever they share.</summary>
    public const int HorizonDays = 365;

    // A logistic regression on pairs of news articles of several kinds: look-alike events without dates, local incidents, national
    // politics, crime, war as agencies and rivals tell it, incidents of all sorts, and the same with dates left out; then moved step by
    // step to where the stories come out best, those of two events of one town by hand (claimcompare-benchmarks stories SET... fits and tells).
    private static readonly double[] Weights =
    [
        -4.6, // Bias
        2.9, // Names
        3, // Numbers
        3.8, // Gist
        1.15, // Lead
        1.65, // LeadWords
        1.4, // Persons
        1.05, // Figures
        2.35, // Precision
        4.6, // Scene
        -1.9, // OtherScene
        -1.55, // AsideScene
        -0.95, // OtherCountries
        -0.6, // OtherPersons
        0.45, // Kinds
        -4.2, // OtherKinds
        -2.2, // OtherKindsThere
        1.4, // SameDay
        -1.1, // OtherDay
        -0.6, // Dated
        2.55, // Nearness
        -2.5, // Distance
        -2.1, // FewWordsLater
        3.1, // WrittenNear
        -1.8, // ClashingYears
        1.05, // OneDated
        1.8, // OneDatedKinds
        0.85, // OneDatedScene
        -4, // OpenOtherwiseThere
        -4, // UnsharedKindsThere
        -4, // PlainlyOtherKinds
        -2, // Sequel
        -4, // OwnScenesThere
    ];

    /// <summary>Cosine of the words below which two texts have no more than the language in common.</summary>
    private const double FewestWords = 0.1;

    /// <summary>The share of the leads above which short reports of one event have enough in common, rival figures or not.</summary>
    private const double FewestOfLead = 0.35;

    /// <summary>What the words of both leads tell at the least, where the places do not agree.</summary>
    private const double FewestLeadWords = 0.2;

    /// <summary>Cosine of the kinds of event above which two reports are of one kind.</summary>
    private const double FewestKinds = 0.4;

    /// <summary>A little below the sum that makes the weakest link: of most pairs no more needs to be worked out.</summary>
    private static readonly double LeastSum = Math.Log(Weakest / (1 - Weakest)) - 0.001;

    /// <summary>Days beyond which a follow-up has to share the gist.</summary>
    public const int NearDays = 30;

    /// <summary>
    /// Terms that must belong to the gist of both, where two articles are further apart than <see cref="NearDays"/>: what else they
    /// share is their subject.
    /// </summary>
    public const int FewestOfGist = 3;

    /// <summary>Days within which one kind of event in one place (<see cref="StorySignature.Events"/>) counts as a shared term.</summary>
    public const int EventDays = 7;

    /// <summary>
    /// Leading terms that two dated articles must share: the longer after, the more a follow-up has to name the same people and places.
    /// Pairs that share fewer are most of all pairs, and hardly ever linked by what else they share.
    /// </summary>
    /// <param name="days">Days between the two, up to <see cref="NearDays"/>, or 0 where that is not known.</param>
    public static int FewestSharedAfter(int days) => days switch
    {
        <= DaysOfNews => FewestShared,
        <= 7 => 3,
        _ => 4,
    };

    /// <summary>
    /// Of the weightiest terms of each, so many must stand in the other, added up. Half of the pairs that share leading terms do not come
    /// up to it, and hardly one of them is linked by what else it shares.
    /// </summary>
    /// <param name="days">Days between the two, or 0 where that is not known.</param>
    public static int FewestInGistsAfter(int days) => days <= DaysOfNews ? 2 : 3;

    /// <summary>Days for which an event is news of itself.</summary>
    private const int DaysOfNews = 3;

    /// <returns>0 (no link) or <see cref="Weakest"/> to 1.</returns>
    public static double Score(StorySignature a, StorySignature b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (!MayLink(a.Profile, b.Profile))
        {
            return 0;
        }

        var probe = new LinkProbe(a.Profile);
        var days = DaysApart(a.Profile, b.Profile);
        var fewest = FewestInGistsAfter(days);
        return probe.SharesOfGist(b.Profile, probe.AllOfGist, probe.Has(b.Profile.Gist.AsSpan()), fewest) ? Strength(probe, b.Profile) : 0;
    }

    /// <summary>The score of two that share enough leading terms within the horizon, and enough of their gists.</summary>
    internal static double Strength(LinkProbe a, LinkProfile b)
    {
        var terms = TermEvidence.Of(a, b);
        var time = TimeEvidence.Of(a.Profile, b);
        if (LinkBound.Of(terms, time, a.Profile, b) < LeastSum)
        {
            return 0;
        }

        var evidence = LinkEvidence.Of(terms, time, a.Profile, b);
        var sum = Sum(evidence);
        return sum >= LeastSum && 1 / (1 + Math.Exp(-sum)) is >= Weakest and var chance && !SharesNamesAlone(evidence) ? chance : 0;
    }

    /// <summary>0 where one of the two has no date.</summary>
    private static int DaysApart(LinkProfile a, LinkProfile b) => a.Published is { } dayA && b.Published is { } dayB ? Math.Abs(dayA.DayNumber - dayB.DayNumber) : 0;

    /// <summary>Two things that a president does in one week: names are all that the reports have in common.</summary>
    internal static bool SharesNamesAlone(in LinkEvidence evidence) =>
        evidence.Time.BothDated && evidence.Words < FewestWords && evidence.Kinds < FewestKinds && evidence.Numbers == 0 && evidence.Figures.Share == 0
        && (evidence.Lead < FewestOfLead || (evidence.LeadWords < FewestLeadWords && evidence.Scene == 0));

    /// <summary>The weights of the <see cref="LinkFeature"/>s.</summary>
    internal static ReadOnlySpan<double> FeatureWeights => Weights;

    internal static double Sum(in LinkEvidence evidence)
    {
        Span<double> features = stackalloc double[LinkFeatures.Count];
        LinkFeatures.Read(evidence, features);
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += Weights[i] * features[i];
        }

        return sum;
    }

    /// <summary>Whether two share enough leading terms within the horizon.</summary>
    internal static bool MayLink(LinkProfile a, LinkProfile b)
    {
        var apart = DaysApart(a, b);
        return apart <= NearDays
            ? Shared(a.Leading.AsSpan(), b.Leading.AsSpan()) + (apart <= EventDays ? Shared(a.Events.AsSpan(), b.Events.AsSpan()) : 0) >= FewestSharedAfter(apart)
            : apart <= HorizonDays && Shared(a.Gist.AsSpan(), b.Gist.AsSpan()) >= FewestOfGist;
    }

    private static int Shared(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
