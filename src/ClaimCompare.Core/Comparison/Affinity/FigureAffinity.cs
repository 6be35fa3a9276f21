using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>How likely two figures of two articles on one event measure one thing, from what they count and the words around them, whatever their values say. Symmetric.</summary>
internal static class FigureAffinity
{
    public const int Features = (int)AffinityFeature.Vague + 1;

    /// <summary>Sentences of an article that tell its news.</summary>
    private const int LeadSentences = 4;

    private const int MostNames = 2;
    private const float MostRatio = 3;

    /// <summary>Scales a sum of shared words to about 1.</summary>
    private const float UsualSum = 6;

    /// <summary>More says no more.</summary>
    private const float MostShared = 2;

    /// <summary>Whether the two may measure one thing at all: no unit, country or measure speaks against the other's, and no length is of another direction.</summary>
    public static bool MayBeOne(FigureProfile a, FigureProfile b) =>
        (a.Unit == b.Unit || IsOpen(a.Unit) || IsOpen(b.Unit)) && !AreOfTwoCountries(a.Measurand.Country, b.Measurand.Country) && (a.Measure == b.Measure || a.Measure.IsOpen() || b.Measure.IsOpen())
        && AreOfOneShare(a, b) && (!IsSize(a.Measure) || ((a.Deed == b.Deed || a.Deed == 0 || b.Deed == 0) && (a.Relation == b.Relation || a.Relation == 0 || b.Relation == 0)));

    /// <summary>Of those harmed a share is no whole, and "two others" are beside others in each text.</summary>
    private static bool AreOfOneShare(FigureProfile a, FigureProfile b) => (!NumberRelation.Grows(a.Measure) && !NumberRelation.Grows(b.Measure))
        || (a.Measurand.Part == b.Measurand.Part && a.Measurand.Part != Part.Others);

    private static bool AreOfTwoCountries(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool IsSize(Measure measure) => measure is Measure.Distance or Measure.Area or Measure.Weight or Measure.Duration or Measure.Temperature or Measure.Speed;

    /// <summary>The likelihood, 0 to 1; 0 also for one that no words beside the figures could raise to the least that is asked for.</summary>
    public static float Of(FigureProfile a, FigureProfile b, float least = 0)
    {
        Span<float> features = stackalloc float[Features];
        ReadFigures(a, b, features);
        var sum = Weighed(features);
        if (least > 0 && sum + MostOfWords < MathF.Log(least / (1 - least)))
        {
            return 0;
        }

        features.Clear();
        ReadWords(a, b, features);
        return 1 / (1 + MathF.Exp(-(sum + Weighed(features))));
    }

    /// <summary>Fills in what <see cref="AffinityFeature"/> names.</summary>
    public static void Read(FigureProfile a, FigureProfile b, Span<float> features)
    {
        ReadFigures(a, b, features);
        ReadWords(a, b, features);
    }

    /// <summary>What the words around two figures can add at most.</summary>
    private static readonly float MostOfWords = MostOf(AffinityFeature.Near, 1) + MostOf(AffinityFeature.Wide, 1) + MostOf(AffinityFeature.Crossed, 1) + MostOf(AffinityFeature.Names, MostNames) + MostOf(AffinityFeature.Shared, MostShared);

    private static float MostOf(AffinityFeature feature, float most) => Math.Max(0, AffinityWeights.All[(int)feature]) * most;

    private static void ReadFigures(FigureProfile a, FigureProfile b, Span<float> features)
    {
        features.Clear();
        features[(int)AffinityFeature.Bias] = 1;
        features[(int)KindOf(a.Measure.IsOpen() ? b : a)] = 1;
        Set(features, AffinityFeature.SameUnit, a.Unit == b.Unit && !IsOpen(a.Unit));
        Set(features, AffinityFeature.OpenUnit, a.Unit != b.Unit);
        Set(features, AffinityFeature.SameMeasure, a.Measure == b.Measure && !a.Measure.IsOpen());
        Set(features, AffinityFeature.OpenMeasure, a.Measure.IsOpen() != b.Measure.IsOpen());
        ReadThings(a, b, features);
        ReadAxes(a, b, features);
        ReadValues(a, b, features);
        Set(features, AffinityFeature.BothLead, a.Sentence < LeadSentences && b.Sentence < LeadSentences);
        features[(int)AffinityFeature.Position] = Math.Abs(a.Position - b.Position);
    }

    private static float Weighed(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < Features; i++)
        {
            sum += features[i] * AffinityWeights.All[i];
        }

        return sum;
    }

    private static void Set(Span<float> features, AffinityFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;

    private static bool IsOpen(string? unit) => unit is null or "person";

    private static AffinityFeature KindOf(FigureProfile figure) => figure.Measure switch
    {
        Measure.Troops => AffinityFeature.OfTroops,
        _ when NumberRelation.Grows(figure.Measure) => AffinityFeature.OfHarm,
        Measure.People or Measure.Protesters => AffinityFeature.OfPeople,
        Measure.Money => AffinityFeature.OfMoney,
        Measure.Percent => AffinityFeature.OfShare,
        Measure.Duration => AffinityFeature.OfTime,
        Measure.Distance or Measure.Area or Measure.Weight or Measure.Temperature or Measure.Speed => AffinityFeature.OfSize,
        _ => AffinityFeature.Bias,
    };

    private static void ReadThings(FigureProfile a, FigureProfile b, Span<float> features)
    {
        Set(features, AffinityFeature.BothPeople, a.IsOfPeople && b.IsOfPeople);
        Set(features, AffinityFeature.SameThing, a.Thing != 0 && a.Thing == b.Thing && !a.IsOfPeople);
        Set(features, AffinityFeature.OtherThing, a.Thing != 0 && b.Thing != 0 && a.Thing != b.Thing && !a.IsOfPeople && !b.IsOfPeople);
        Set(features, AffinityFeature.SameHead, a.Head != 0 && a.Head == b.Head);
        Set(features, AffinityFeature.SameDeed, a.Deed != 0 && a.Deed == b.Deed);
        Set(features, AffinityFeature.OtherDeed, a.Deed != 0 && b.Deed != 0 && a.Deed != b.Deed);
        int shared = 0, onlyA = 0;
        foreach (var word in a.Counted)
        {
            if (word != a.Head)
            {
                _ = Array.IndexOf(b.Counted, word) >= 0 ? shared++ : onlyA++;
            }
        }

        Set(features, AffinityFeature.SharedModifier, shared > 0);
        Set(features, AffinityFeature.OtherModifiers, onlyA > 0 && b.Counted.Length - 1 > shared);
        Set(features, AffinityFeature.OnePart, (a.Measurand.Part == Part.Whole) != (b.Measurand.Part == Part.Whole));
        Set(features, AffinityFeature.BothParts, a.Measurand.Part != Part.Whole && b.Measurand.Part != Part.Whole);
        features[(int)AffinityFeature.OnlyOfMeasure] = 1f / (a.OfMeasure * b.OfMeasure);
        features[(int)AffinityFeature.OnlyOfHead] = 1f / (a.OfHead * b.OfHead);
    }

    private static void ReadWords(FigureProfile a, FigureProfile b, Span<float> features)
    {
        var (product, sum) = a.Near.Shared(b.Near);
        features[(int)AffinityFeature.Shared] = Math.Min(MostShared, sum / UsualSum);
        features[(int)AffinityFeature.Near] = product == 0 ? 0 : product / MathF.Sqrt(a.Near.Square * b.Near.Square);
        features[(int)AffinityFeature.Wide] = a.Wide.Likeness(b.Wide);
        features[(int)AffinityFeature.Crossed] = Math.Max(a.Plain.Likeness(b.Wide), a.Wide.Likeness(b.Plain));
        features[(int)AffinityFeature.Names] = Math.Min(MostNames, a.Names.Shared(b.Names).Sum);
    }

    private static void ReadAxes(FigureProfile a, FigureProfile b, Span<float> features)
    {
        var (one, other) = (a.Claim, b.Claim);
        var (x, y) = (a.Measurand, b.Measurand);
        Set(features, AffinityFeature.SameCountry, x.Country is not null && x.Country == y.Country);
        Set(features, AffinityFeature.OtherPlace, x.Place is not null && y.Place is not null && x.Place != y.Place);
        Set(features, AffinityFeature.OtherState, one.State != other.State);
        Set(features, AffinityFeature.OtherNegation, one.Negated != other.Negated);
        Set(features, AffinityFeature.OneRecalled, a.IsRecalled != b.IsRecalled);
        Set(features, AffinityFeature.BothRecalled, a.IsRecalled && b.IsRecalled);
        Set(features, AffinityFeature.SameOrigin, a.Origin is not null && a.Origin == b.Origin);
        if (a.Day is var (from, to) && b.Day is var (since, until))
        {
            Set(features, AffinityFeature.OtherTime, to < since || until < from);
            Set(features, AffinityFeature.SameTime, from == since && to == until);
        }
    }

    private static void ReadValues(FigureProfile a, FigureProfile b, Span<float> features)
    {
        var (x, y) = (a.Value, b.Value);
        features[(int)AffinityFeature.Ratio] = x > 0 && y > 0 ? (float)Math.Min(MostRatio, Math.Abs(Math.Log(x / y))) : x.Equals(y) ? 0 : MostRatio;
        Set(features, AffinityFeature.Few, Math.Min(x, y) <= 2);
        Set(features, AffinityFeature.Many, Math.Min(x, y) >= 10);
        Set(features, AffinityFeature.Vague, a.Quantity.Qualifier == Qualifier.Vague || b.Quantity.Qualifier == Qualifier.Vague);
    }
}
