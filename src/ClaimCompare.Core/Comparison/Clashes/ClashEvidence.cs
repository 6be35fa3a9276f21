using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>Reads what speaks for and against a contradiction of two figures, or for the one having overtaken the other.</summary>
internal static class ClashEvidence
{
    public const int Features = (int)ClashFeature.NearValues + 1;

    private const int Hours = 3;
    private const int MostDays = 10;
    private const int MostRank = 5;
    private const int MostSupport = 5;
    private const int MostTexts = 8;
    private const double MostRatio = 3;

    /// <summary>Gap below which two values may be one, loosely told.</summary>
    private const double Near = 0.12;
    private const double FewestMany = 5;
    private const float MostOdds = 6;
    private const float LeastDoubt = 1e-4f;

    /// <summary>Fills in what <see cref="ClashFeature"/> names.</summary>
    /// <param name="pair">Two figures whose values differ.</param>
    /// <param name="story">What the texts of their story hold besides.</param>
    /// <param name="ruled">The readings of one group that the two hold, where the rules set them against each other.</param>
    public static void Read(in FigureCandidate pair, in StoryFigures story, ReadingPair? ruled, Span<float> features)
    {
        features.Clear();
        var isInOrder = pair.OfA.Value <= pair.OfB.Value;
        var lesser = isInOrder ? new Side(pair.A, pair.OfA, pair.RivalOfA) : new Side(pair.B, pair.OfB, pair.RivalOfB);
        var greater = isInOrder ? new Side(pair.B, pair.OfB, pair.RivalOfB) : new Side(pair.A, pair.OfA, pair.RivalOfA);
        features[(int)ClashFeature.Bias] = 1;
        Set(features, KindOf(lesser.Figure.Measure.IsOpen() ? greater.Figure.Measure : lesser.Figure.Measure), true);
        ReadLikeness(pair, lesser, greater, story, features);
        ReadRule(ruled, features);
        ReadValues(lesser, greater, features);
        ReadTimes(lesser.Figure, greater.Figure, features);
        ReadSources(lesser, greater, features);
        ReadPlaces(lesser.Figure, greater.Figure, features);
        ReadSupport(lesser, greater, story, features);
        ReadWords(lesser, greater, features);
        ReadKinds(lesser.Figure, greater.Figure, features);
        ReadCitations(lesser, greater, features);
        Set(features, ClashFeature.RivalsElsewhere, story.AreRivalsElsewhere(pair));
        ReadCounters(lesser, greater, features);
        ReadGrowth(lesser, greater, features);
    }

    private static void Set(Span<float> features, ClashFeature feature, bool holds)
    {
        if (feature != ClashFeature.Bias)
        {
            features[(int)feature] = holds ? 1 : 0;
        }
    }

    private static ClashFeature KindOf(Measure measure) => measure switch
    {
        Measure.Killed => ClashFeature.OfKilled,
        Measure.Injured => ClashFeature.OfInjured,
        Measure.Troops => ClashFeature.OfTroops,
        _ when NumberRelation.Grows(measure) => ClashFeature.OfOtherHarm,
        Measure.People => ClashFeature.OfPeople,
        Measure.Protesters => ClashFeature.OfProtesters,
        Measure.Money => ClashFeature.OfMoney,
        Measure.Percent => ClashFeature.OfShare,
        Measure.Duration => ClashFeature.OfTime,
        Measure.Distance => ClashFeature.OfLength,
        Measure.Area or Measure.Weight or Measure.Temperature or Measure.Speed => ClashFeature.OfOtherSize,
        Measure.Vehicles or Measure.Aircraft => ClashFeature.OfVehicles,
        _ => ClashFeature.Bias,
    };

    private static void ReadLikeness(in FigureCandidate pair, in Side lesser, in Side greater, in StoryFigures story, Span<float> features)
    {
        features[(int)ClashFeature.Affinity] = pair.Affinity;
        features[(int)ClashFeature.AffinityOdds] = Math.Clamp(MathF.Log((pair.Affinity + LeastDoubt) / (1 - pair.Affinity + LeastDoubt)), -MostOdds, MostOdds);
        features[(int)ClashFeature.LesserRival] = lesser.Rival;
        features[(int)ClashFeature.GreaterRival] = greater.Rival;
        Set(features, ClashFeature.OneMeasurand, lesser.Figure.Coarse == greater.Figure.Coarse);
        Set(features, ClashFeature.OneGroup, story.GroupOf(lesser.Entry) is { } one && one == story.GroupOf(greater.Entry));
        features[(int)ClashFeature.Comparable] = (lesser.Figure.IsComparable ? 1 : 0) + (greater.Figure.IsComparable ? 1 : 0);
    }

    private static void ReadRule(ReadingPair? ruled, Span<float> features)
    {
        if (ruled is { } pair)
        {
            var contradicts = pair.Relation.Verdict == Verdict.Contradiction;
            Set(features, ClashFeature.RuledContradiction, contradicts);
            Set(features, ClashFeature.RuledOvertaken, !contradicts);
            features[(int)ClashFeature.RuleConfidence] = (float)pair.Relation.Confidence;
            Set(features, ClashFeature.RuleFlags, contradicts && pair.Relation.Confidence >= StoryComparer.FlagThreshold);
            features[(int)ClashFeature.RuleOrder] = pair.Order;
            Set(features, ClashFeature.OneMoment, pair.AreOfOneMoment);
        }
    }

    private static void ReadValues(in Side lesser, in Side greater, Span<float> features)
    {
        var (low, high) = (lesser.Figure.Interval, greater.Figure.Interval);
        var (x, y) = (lesser.Figure.Value, greater.Figure.Value);
        features[(int)ClashFeature.Gap] = (float)low.Gap(high);
        features[(int)ClashFeature.Ratio] = x > 0 ? (float)Math.Min(MostRatio, Math.Log(y / x)) : (float)MostRatio;
        features[(int)ClashFeature.Magnitude] = (float)Math.Log10(1 + Math.Abs(x));
        features[(int)ClashFeature.Round] = (x % 10 == 0 ? 1 : 0) + (y % 10 == 0 ? 1 : 0);
        Set(features, ClashFeature.LesserFew, x < FewestMany);
        Set(features, ClashFeature.LesserBounded, double.IsInfinity(low.High));
        Set(features, ClashFeature.GreaterBounded, double.IsInfinity(high.High));
        Set(features, ClashFeature.GreaterOpen, high.Low <= 0);
        Set(features, ClashFeature.LesserAbout, IsAbout(lesser.Figure));
        Set(features, ClashFeature.GreaterAbout, IsAbout(greater.Figure));
        var isNear = low.Gap(high) < Near;
        Set(features, ClashFeature.NearValues, isNear);
        Set(features, ClashFeature.NearAbout, isNear && (IsAbout(lesser.Figure) || IsAbout(greater.Figure)));
        Set(features, ClashFeature.Vague, lesser.Figure.Quantity.Qualifier == Qualifier.Vague || greater.Figure.Quantity.Qualifier == Qualifier.Vague);
    }

    private static bool IsAbout(FigureProfile figure) => figure.Quantity.Qualifier is Qualifier.About or Qualifier.Range;

    private static void ReadTimes(FigureProfile lesser, FigureProfile greater, Span<float> features)
    {
        Set(features, ClashFeature.SameDay, lesser.AsOfDay is { } day && day == greater.AsOfDay);
        if (lesser.Day is var (from, to) && greater.Day is var (since, until))
        {
            Set(features, ClashFeature.OtherTime, to < since || until < from);
        }

        if (lesser.Moment is { } one && greater.Moment is { } other)
        {
            var apart = (one - other).Duration();
            Set(features, ClashFeature.TimesKnown, true);
            Set(features, ClashFeature.GreaterLater, other > one);
            Set(features, ClashFeature.GreaterEarlier, other < one);
            Set(features, ClashFeature.WithinHours, apart <= TimeSpan.FromHours(Hours));
            Set(features, ClashFeature.WithinDay, apart < TimeSpan.FromDays(1));
            features[(int)ClashFeature.DaysApart] = (float)Math.Min(MostDays, apart.TotalDays);
        }
    }

    private static void ReadSources(in Side lesser, in Side greater, Span<float> features)
    {
        var (a, b) = (lesser.Figure, greater.Figure);
        Set(features, ClashFeature.Opposed, Party.AreOpposed(a.Party, b.Party));
        Set(features, ClashFeature.TwoKinds, a.Party.IsKnown && b.Party.IsKnown && a.Party.Kind != b.Party.Kind);
        Set(features, ClashFeature.OneKind, a.Party.IsKnown && a.Party.Kind == b.Party.Kind);
        Set(features, ClashFeature.LesserNamed, a.IsNamed);
        Set(features, ClashFeature.GreaterNamed, b.IsNamed);
        if (a.IsNamed && b.IsNamed)
        {
            var isOne = lesser.Entry.Origin == greater.Entry.Origin;
            Set(features, ClashFeature.TwoSources, !isOne);
            Set(features, ClashFeature.OneSource, isOne);
        }

        Set(features, ClashFeature.LesserPersonal, a.IsPersonal);
        Set(features, ClashFeature.GreaterPersonal, b.IsPersonal);
        Set(features, ClashFeature.SameOutlet, lesser.Entry.Article.Article.Outlet is { Length: > 0 } outlet && outlet == greater.Entry.Article.Article.Outlet);
    }

    private static void ReadPlaces(FigureProfile lesser, FigureProfile greater, Span<float> features)
    {
        features[(int)ClashFeature.LesserRank] = Math.Min(MostRank, lesser.Rank);
        features[(int)ClashFeature.GreaterRank] = Math.Min(MostRank, greater.Rank);
        Set(features, ClashFeature.LesserLeads, lesser.IsInLead);
        Set(features, ClashFeature.GreaterLeads, greater.IsInLead);
        Set(features, ClashFeature.BothLead, lesser.IsInLead && greater.IsInLead);
        Set(features, ClashFeature.LesserRecalled, lesser.IsRecalled);
        Set(features, ClashFeature.GreaterRecalled, greater.IsRecalled);
        Set(features, ClashFeature.LesserOutdated, lesser.IsOutdated);
        Set(features, ClashFeature.GreaterOutdated, greater.IsOutdated);
        features[(int)ClashFeature.PositionsApart] = Math.Abs(lesser.Position - greater.Position);
    }

    private static void ReadSupport(in Side lesser, in Side greater, in StoryFigures story, Span<float> features)
    {
        Set(features, ClashFeature.LesserHasGreater, StoryFigures.Holds(lesser.Entry, lesser.Figure, greater.Figure));
        Set(features, ClashFeature.GreaterHasLesser, StoryFigures.Holds(greater.Entry, greater.Figure, lesser.Figure));
        features[(int)ClashFeature.LesserSupport] = Math.Min(MostSupport, story.SupportOf(lesser.Figure));
        features[(int)ClashFeature.GreaterSupport] = Math.Min(MostSupport, story.SupportOf(greater.Figure));
        features[(int)ClashFeature.Texts] = Math.Min(MostTexts, story.Texts);
    }

    private static void ReadWords(in Side lesser, in Side greater, Span<float> features)
    {
        Set(features, ClashFeature.LesserRisen, lesser.Figure.Quantity.Direction == Direction.Up);
        Set(features, ClashFeature.GreaterRisen, greater.Figure.Quantity.Direction == Direction.Up);
        Set(features, ClashFeature.LesserWithdrawn, Corrections.Withdraws(greater.Entry, lesser.Figure.Interval));
        Set(features, ClashFeature.GreaterWithdrawn, Corrections.Withdraws(lesser.Entry, greater.Figure.Interval));
        var (a, b) = (lesser.Figure.Words, greater.Figure.Words);
        Set(features, ClashFeature.Contrast, ((a | b) & ClashWords.Contrast) != 0);
        Set(features, ClashFeature.LesserMoving, (a & ClashWords.Moving) != 0);
        Set(features, ClashFeature.GreaterMoving, (b & ClashWords.Moving) != 0);
        Set(features, ClashFeature.OneLimit, ((a ^ b) & ClashWords.Limit) != 0);
    }

    private static void ReadKinds(FigureProfile lesser, FigureProfile greater, Span<float> features)
    {
        var (a, b) = (lesser.Measurand, greater.Measurand);
        Set(features, ClashFeature.LesserPart, a.Part != Part.Whole);
        Set(features, ClashFeature.GreaterPart, b.Part != Part.Whole);
        Set(features, ClashFeature.LesserOthers, a.Part == Part.Others);
        Set(features, ClashFeature.GreaterOthers, b.Part == Part.Others);
        Set(features, ClashFeature.SamePopulation, a.Population == b.Population);
        Set(features, ClashFeature.OtherPopulation, a.Population != b.Population && a.Population.Length > 0 && b.Population.Length > 0 && !TollKinds.IsOpen(a.Population) && !TollKinds.IsOpen(b.Population));
        Set(features, ClashFeature.LesserOfPeople, lesser.IsOfPeople);
        Set(features, ClashFeature.GreaterOfPeople, greater.IsOfPeople);
        Set(features, ClashFeature.BothActual, lesser.Claim.State == ClaimState.Actual && greater.Claim.State == ClaimState.Actual);
        Set(features, ClashFeature.OfSize, a.IsSize || b.IsSize);
    }

    private static void ReadCitations(in Side lesser, in Side greater, Span<float> features)
    {
        var (ofLesser, ofGreater) = (Citations.Of(greater.Entry, greater.Figure, lesser.Figure), Citations.Of(lesser.Entry, lesser.Figure, greater.Figure));
        Set(features, ClashFeature.LesserCitedByRival, (ofLesser & Cited.ByRival) != 0);
        Set(features, ClashFeature.GreaterCitedByRival, (ofGreater & Cited.ByRival) != 0);
        Set(features, ClashFeature.LesserInContrast, (ofLesser & Cited.InContrast) != 0);
        Set(features, ClashFeature.GreaterInContrast, (ofGreater & Cited.InContrast) != 0);
        Set(features, ClashFeature.LesserCitedAsOld, (ofLesser & Cited.AsOld) != 0);
        Set(features, ClashFeature.GreaterCitedAsOld, (ofGreater & Cited.AsOld) != 0);
    }

    private static void ReadCounters(in Side lesser, in Side greater, Span<float> features)
    {
        var (a, b) = (lesser.Figure.Counter, greater.Figure.Counter);
        Set(features, ClashFeature.TwoCounters, Counter.AreTwo(a, b));
        Set(features, ClashFeature.TwoCounterKinds, a.Party.IsKnown && b.Party.IsKnown && a.Party.Kind != b.Party.Kind);
        Set(features, ClashFeature.OneCounter, Counter.AreOne(a, b));
        Set(features, ClashFeature.LesserCounted, a.IsKnown);
        Set(features, ClashFeature.GreaterCounted, b.IsKnown);
        Set(features, ClashFeature.CountersOpposed, Party.AreOpposed(a.Party, b.Party));
        var (one, other) = (ArticleProfiles.Of(lesser.Entry.Article).IsPartisan, ArticleProfiles.Of(greater.Entry.Article).IsPartisan);
        Set(features, ClashFeature.LesserPartisan, one);
        Set(features, ClashFeature.GreaterPartisan, other);
        Set(features, ClashFeature.OnePartisan, one != other);
    }

    private static void ReadGrowth(in Side lesser, in Side greater, Span<float> features)
    {
        var (a, b) = (lesser.Figure, greater.Figure);
        if (!NumberRelation.Grows(a.Measure) && !NumberRelation.Grows(b.Measure) && !NumberRelation.GrowsByDeed(Axes.Of(a.Claim)) && !NumberRelation.GrowsByDeed(Axes.Of(b.Claim)))
        {
            return;
        }

        var isLater = Has(features, ClashFeature.GreaterLater);
        Set(features, ClashFeature.Grows, true);
        Set(features, ClashFeature.GrowsLater, isLater);
        Set(features, ClashFeature.GrowsEarlier, Has(features, ClashFeature.GreaterEarlier));
        Set(features, ClashFeature.GrowsLaterTwoCounters, isLater && Has(features, ClashFeature.TwoCounters));
        Set(features, ClashFeature.GrowsLaterTwoKinds, isLater && Has(features, ClashFeature.TwoCounterKinds));
        Set(features, ClashFeature.GrowsLaterOneCounter, isLater && Has(features, ClashFeature.OneCounter));
        Set(features, ClashFeature.GrowsLaterPartisan, isLater && Has(features, ClashFeature.OnePartisan));
        Set(features, ClashFeature.GrowsLaterCited, isLater && Has(features, ClashFeature.LesserCitedByRival));
        Set(features, ClashFeature.GrowsLaterWithinHours, isLater && Has(features, ClashFeature.WithinHours));
        Set(features, ClashFeature.GrowsLaterWithinDay, isLater && Has(features, ClashFeature.WithinDay));
        features[(int)ClashFeature.GrowsLaterGap] = isLater ? features[(int)ClashFeature.Gap] : 0;
        Set(features, ClashFeature.LesserSettled, IsSettled(a));
        Set(features, ClashFeature.GreaterSettled, IsSettled(b));
    }

    private static bool Has(ReadOnlySpan<float> features, ClashFeature feature) => features[(int)feature] > 0;

    /// <summary>Told days after what happened.</summary>
    private static bool IsSettled(FigureProfile figure) => figure is { Day: var (_, to), AsOfDay: { } told } && told.DayNumber - to.DayNumber >= SettledDays;

    private const int SettledDays = 3;

    private readonly record struct Side(ClaimEntry Entry, FigureProfile Figure, float Rival);
}
