namespace ClaimCompare.Core.Stories;

/// <summary>What is weighed to tell how likely two articles tell one event.</summary>
internal enum LinkFeature
{
    /// <summary>Always 1.</summary>
    Bias,
    Names,
    Numbers,
    Gist,
    Lead,
    LeadWords,
    Persons,
    Figures,
    Precision,
    Scene,
    OtherScene,
    AsideScene,
    OtherCountries,
    OtherPersons,
    Kinds,
    OtherKinds,

    /// <summary>Of two events of other kinds in one place the place says nothing.</summary>
    OtherKindsThere,
    SameDay,
    OtherDay,

    /// <summary>Both are dated.</summary>
    Dated,

    /// <summary>Of two that are dated: news of one event comes mostly within a week.</summary>
    Nearness,

    /// <summary>Of two that are dated: years between them.</summary>
    Distance,

    /// <summary>A president's acts, months apart: the names are his, the words are each its own.</summary>
    FewWordsLater,

    /// <summary>One of them is undated, and they open with days near each other.</summary>
    WrittenNear,
    ClashingYears,

    /// <summary>Where only one of the two is dated, the other most likely is of the same days.</summary>
    OneDated,
    OneDatedKinds,
    OneDatedScene,

    /// <summary>They open with other kinds of event, in one place.</summary>
    OpenOtherwiseThere,

    /// <summary>The kind of the one is not spoken of in the other, in one place.</summary>
    UnsharedKindsThere,

    /// <summary>The kinds of both are not spoken of in the other, and little else is common to them but places, days and people.</summary>
    PlainlyOtherKinds,
    Sequel,

    /// <summary>Two towns of one province.</summary>
    OwnScenesThere,
}

/// <summary>Evidence as features.</summary>
internal static class LinkFeatures
{
    public const int Count = (int)LinkFeature.OwnScenesThere + 1;

    /// <summary>Days in which nearness fades to 1/e.</summary>
    private const double FadingDays = 7;

    /// <summary>Outlets date one day's news by the day or by the morning after.</summary>
    private const int SameNewsDays = 1;

    /// <summary>Cosine of the words from which a later report tells of what an earlier one told.</summary>
    private const double EnoughWords = 0.15;

    /// <param name="evidence">What the two have in common, and what keeps them apart.</param>
    /// <param name="features">Takes the features; all 0.</param>
    public static void Read(in LinkEvidence evidence, Span<double> features)
    {
        features[(int)LinkFeature.Bias] = 1;
        features[(int)LinkFeature.Names] = evidence.Names;
        features[(int)LinkFeature.Numbers] = evidence.Numbers;
        features[(int)LinkFeature.Gist] = evidence.Gist;
        features[(int)LinkFeature.Lead] = evidence.Lead;
        features[(int)LinkFeature.LeadWords] = evidence.LeadWords;
        features[(int)LinkFeature.Persons] = evidence.Persons;
        features[(int)LinkFeature.Figures] = evidence.Figures.Share;
        features[(int)LinkFeature.Precision] = evidence.Figures.Precision;
        features[(int)LinkFeature.Scene] = evidence.Scene;
        features[(int)LinkFeature.OtherScene] = One(evidence.OtherScene);
        features[(int)LinkFeature.AsideScene] = One(evidence.AsideScene);
        features[(int)LinkFeature.OtherCountries] = One(evidence.OtherCountries);
        features[(int)LinkFeature.OtherPersons] = evidence.OtherPersons;
        features[(int)LinkFeature.Kinds] = evidence.Kinds;
        features[(int)LinkFeature.OtherKinds] = One(evidence.OtherKinds);
        features[(int)LinkFeature.OtherKindsThere] = One(evidence.OtherKinds) * evidence.Scene;
        features[(int)LinkFeature.SameDay] = evidence.SameDay;
        features[(int)LinkFeature.OtherDay] = One(evidence.OtherDay);
        features[(int)LinkFeature.OpenOtherwiseThere] = One(evidence.OpenOtherwise) * evidence.Scene;
        features[(int)LinkFeature.UnsharedKindsThere] = evidence.UnsharedKinds * evidence.Scene;
        features[(int)LinkFeature.PlainlyOtherKinds] = One(evidence.PlainlyOtherKinds);
        features[(int)LinkFeature.Sequel] = One(evidence.Sequel);
        features[(int)LinkFeature.OwnScenesThere] = One(evidence.OwnScenes) * evidence.Scene;
        ReadTime(evidence, features);
    }

    private static void ReadTime(in LinkEvidence evidence, Span<double> features)
    {
        var time = evidence.Time;
        var days = DaysOf(time);
        var nearness = NearnessOf(time);
        if (time.BothDated)
        {
            features[(int)LinkFeature.Dated] = 1;
            features[(int)LinkFeature.Nearness] = nearness;
            features[(int)LinkFeature.Distance] = (double)days / StoryLink.HorizonDays;
            features[(int)LinkFeature.FewWordsLater] = (1 - nearness) * Math.Max(0, 1 - (evidence.Words / EnoughWords));
            return;
        }

        features[(int)LinkFeature.WrittenNear] = nearness;
        features[(int)LinkFeature.ClashingYears] = One(time.Clash);
        if (time.Dated == 1)
        {
            features[(int)LinkFeature.OneDated] = 1;
            features[(int)LinkFeature.OneDatedKinds] = evidence.Kinds;
            features[(int)LinkFeature.OneDatedScene] = evidence.Scene;
        }
    }

    /// <summary>1 for news of one day, 0 where nothing is known.</summary>
    public static double NearnessOf(TimeEvidence time) => time.Days is null ? 0 : Math.Exp(-DaysOf(time) / FadingDays);

    private static int DaysOf(TimeEvidence time) => Math.Max(0, (time.Days ?? 0) - SameNewsDays);

    private static double One(bool holds) => holds ? 1 : 0;
}
