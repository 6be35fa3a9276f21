using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Clashes;

/// <summary>Reads what speaks for and against a contradiction of two readings, and weighs it.</summary>
internal static class ClashEvidence
{
    public const int Features = (int)ClashFeature.MoreReadings + 1;

    private const int Hours = 3;
    private const int MostDays = 10;
    private const int MostReadings = 5;
    private const double Wide = 0.5;

    /// <summary>From here on a count is of many.</summary>
    private const double FewestMany = 5;

    /// <summary>Tokens around a figure that tell what it is to others.</summary>
    private const int Reach = 12;

    /// <summary>Log odds beyond say no more.</summary>
    private const double MostOdds = 4;

    private static readonly PhraseTable<bool> Contrast = Words("contrast");
    private static readonly PhraseTable<bool> Moving = Words("moving");
    private static readonly PhraseTable<bool> Limit = Words("limit");

    /// <summary>The likelihood of a contradiction, 0 to 1.</summary>
    public static double Likelihood(in ReadingPair pair)
    {
        Span<float> features = stackalloc float[Features];
        Read(pair, features);
        var sum = 0f;
        for (var i = 0; i < Features; i++)
        {
            sum += features[i] * ClashWeights.All[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Fills in what <see cref="ClashFeature"/> names.</summary>
    public static void Read(in ReadingPair pair, Span<float> features)
    {
        features.Clear();
        var (a, b) = (pair.A, pair.B);
        features[(int)ClashFeature.Bias] = 1;
        features[(int)KindOf(pair.Group.Axes.Measure)] = 1;
        Set(features, ClashFeature.ByRule, pair.Relation.Verdict == Verdict.Contradiction);
        features[(int)ClashFeature.RuleConfidence] = pair.Relation.Verdict == Verdict.Contradiction ? (float)pair.Relation.Confidence : 0;
        var affinity = pair.Group.AffinityOf(a, b);
        Set(features, ClashFeature.OneMeasurand, affinity >= 1);
        features[(int)ClashFeature.Affinity] = affinity >= 1 ? 0 : (float)Math.Clamp(Math.Log(affinity / (1 - affinity)), 0, MostOdds);
        ReadTimes(pair, features);
        ReadSources(pair, features);
        ReadValues(pair, features);
        ReadPlaces(a, b, features);
        var later = pair.Order > 0 ? a : b;
        Set(features, ClashFeature.Contrast, Stands(Contrast, a) || Stands(Contrast, b));
        Set(features, ClashFeature.Moving, Stands(Moving, later) || (pair.Order == 0 && Stands(Moving, a)));
        Set(features, ClashFeature.OneLimit, Stands(Limit, a) != Stands(Limit, b));
        features[(int)ClashFeature.MoreReadings] = Math.Min(MostReadings, pair.Readings - 2);
    }

    /// <summary>Parties known to count against each other, or each figure still another source's when the later one is told.</summary>
    public static bool AreRivals(in ReadingPair pair)
    {
        Span<float> features = stackalloc float[Features];
        ReadSources(pair, features);
        return features[(int)ClashFeature.Opposed] + features[(int)ClashFeature.Acknowledged] > 0;
    }

    private static PhraseTable<bool> Words(string section) => new(Verbs.Inflect(LexiconFile.Read("clash-words").Section(section)), static _ => true);

    private static void Set(Span<float> features, ClashFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;

    private static ClashFeature KindOf(Measure measure) => measure switch
    {
        Measure.Troops => ClashFeature.OfTroops,
        _ when NumberRelation.Grows(measure) => ClashFeature.OfHarm,
        Measure.People or Measure.Protesters => ClashFeature.OfPeople,
        Measure.Money => ClashFeature.OfMoney,
        Measure.Percent => ClashFeature.OfShare,
        Measure.Duration => ClashFeature.OfTime,
        Measure.Distance or Measure.Area or Measure.Weight or Measure.Temperature or Measure.Speed => ClashFeature.OfSize,
        _ => ClashFeature.Bias,
    };

    private static void ReadTimes(in ReadingPair pair, Span<float> features)
    {
        Set(features, ClashFeature.GreaterLater, pair.Order < 0);
        Set(features, ClashFeature.GreaterEarlier, pair.Order > 0);
        Set(features, ClashFeature.OneMoment, pair.AreOfOneMoment);
        if (AsOf.MomentOf(pair.A) is { } one && AsOf.MomentOf(pair.B) is { } other)
        {
            var apart = (one - other).Duration();
            Set(features, ClashFeature.WithinHours, apart <= TimeSpan.FromHours(Hours));
            Set(features, ClashFeature.WithinDay, apart < TimeSpan.FromDays(1));
            features[(int)ClashFeature.Days] = (float)Math.Min(MostDays, apart.TotalDays) / MostDays;
        }
    }

    private static void ReadSources(in ReadingPair pair, Span<float> features)
    {
        var (a, b) = (pair.A, pair.B);
        var (namedA, namedB) = (IsSourced(a), IsSourced(b));
        Set(features, ClashFeature.Opposed, Party.AreOpposed(a.Party, b.Party));
        Set(features, ClashFeature.TwoKinds, a.Party.IsKnown && b.Party.IsKnown && a.Party.Kind != b.Party.Kind);
        Set(features, ClashFeature.TwoSources, namedA && namedB && a.Origin != b.Origin);
        Set(features, ClashFeature.OneSource, namedA && namedB && a.Origin == b.Origin);
        Set(features, ClashFeature.OneUnsourced, namedA != namedB);
        Set(features, ClashFeature.BothUnsourced, !namedA && !namedB);
        var (byTwo, byOne) = pair.Order < 0 ? HeldBeside(pair, pair.Low.Interval, b) : pair.Order > 0 ? HeldBeside(pair, pair.High.Interval, a)
            : HeldBeside(pair, pair.Low.Interval, b) is var x && HeldBeside(pair, pair.High.Interval, a) is var y ? (x.Item1 || y.Item1, x.Item2 || y.Item2) : default;
        Set(features, ClashFeature.Acknowledged, byTwo);
        Set(features, ClashFeature.HeldByOne, byOne && !byTwo);
    }

    private static bool IsSourced(ClaimEntry entry) => entry.Speaker is not null || entry.Party.IsKnown;

    /// <summary>Whether the article of a figure holds the other value, too: in another source's name, in the same or in nobody's.</summary>
    private static (bool ByTwo, bool ByOne) HeldBeside(in ReadingPair pair, Interval value, ClaimEntry figure)
    {
        var (byTwo, byOne) = (false, false);
        foreach (var entry in pair.Group.Members)
        {
            if (entry.Article == figure.Article && entry.Interval.SameAs(value))
            {
                var other = IsSourced(entry) && entry.Origin != figure.Origin && entry.Party != figure.Party;
                byTwo |= other;
                byOne |= !other;
            }
        }

        return (byTwo, byOne);
    }

    private static void ReadValues(in ReadingPair pair, Span<float> features)
    {
        var (low, high) = (pair.Low.Interval, pair.High.Interval);
        var gap = low.Gap(high);
        features[(int)ClashFeature.Gap] = (float)gap;
        Set(features, ClashFeature.Wide, gap >= Wide);
        Set(features, ClashFeature.Bounded, double.IsInfinity(low.High) || double.IsInfinity(high.High) || low.Low <= 0);
        Set(features, ClashFeature.Approximate, pair.A.Quantity!.Qualifier is Qualifier.About or Qualifier.Vague or Qualifier.Range || pair.B.Quantity!.Qualifier is Qualifier.About or Qualifier.Vague or Qualifier.Range);
        Set(features, ClashFeature.Few, low.High < FewestMany);
    }

    private static void ReadPlaces(ClaimEntry a, ClaimEntry b, Span<float> features)
    {
        var (leadA, leadB) = (NumberRelation.IsInLead(a), NumberRelation.IsInLead(b));
        Set(features, ClashFeature.BothLead, leadA && leadB);
        Set(features, ClashFeature.NeitherLeads, !leadA && !leadB);
        Set(features, ClashFeature.Recalled, Background.IsRecalled(a) || Background.IsRecalled(b));
        var (partA, partB) = (a.Claim.Measurand!.Part != Part.Whole, b.Claim.Measurand!.Part != Part.Whole);
        Set(features, ClashFeature.OnePart, partA != partB);
        Set(features, ClashFeature.BothParts, partA && partB);
        Set(features, ClashFeature.OtherState, a.Claim.State != b.Claim.State);
    }

    private static bool Stands(PhraseTable<bool> phrases, ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var figure = text.TokenAt(entry.Claim.Span.Start);
        var sentence = text.Sentences[text.SentenceOf(figure)];
        var end = Math.Min(sentence.EndToken, figure + Reach);
        for (var i = Math.Max(sentence.FirstToken, figure - Reach); i < end; i++)
        {
            if (phrases.TryMatch(text.Tokens, i, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
