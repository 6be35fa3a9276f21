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
    private const float UsualSum = 3;

    /// <summary>Whether the two may measure one thing at all: no unit, country or measure speaks against the other's, and no length is of another direction.</summary>
    public static bool MayBeOne(FigureProfile a, FigureProfile b) =>
        (a.Unit == b.Unit || IsOpen(a.Unit) || IsOpen(b.Unit)) && !AreOfTwoCountries(a.Entry.Claim.Measurand!.Country, b.Entry.Claim.Measurand!.Country) && (a.Measure == b.Measure || IsOpen(a.Measure) || IsOpen(b.Measure))
        && (!IsSize(a.Measure) || ((a.Deed == b.Deed || a.Deed == 0 || b.Deed == 0) && (a.Relation == b.Relation || a.Relation == 0 || b.Relation == 0)));

    private static bool AreOfTwoCountries(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool IsSize(Measure measure) => measure is Measure.Distance or Measure.Area or Measure.Weight or Measure.Duration or Measure.Temperature or Measure.Speed;

    /// <summary>The likelihood, 0 to 1.</summary>
    public static float Of(FigureProfile a, FigureProfile b)
    {
        Span<float> features = stackalloc float[Features];
        Read(a, b, features);
        var sum = 0f;
        for (var i = 0; i < Features; i++)
        {
            sum += features[i] * AffinityWeights.All[i];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>Fills in what <see cref="AffinityFeature"/> names.</summary>
    public static void Read(FigureProfile a, FigureProfile b, Span<float> features)
    {
        features.Clear();
        features[(int)AffinityFeature.Bias] = 1;
        features[(int)KindOf(IsOpen(a.Measure) ? b : a)] = 1;
        Set(features, AffinityFeature.SameUnit, a.Unit == b.Unit && !IsOpen(a.Unit));
        Set(features, AffinityFeature.OpenUnit, a.Unit != b.Unit);
        Set(features, AffinityFeature.SameMeasure, a.Measure == b.Measure && !IsOpen(a.Measure));
        Set(features, AffinityFeature.OpenMeasure, IsOpen(a.Measure) != IsOpen(b.Measure));
        ReadThings(a, b, features);
        ReadWords(a, b, features);
        ReadAxes(a, b, features);
        ReadValues(a.Entry, b.Entry, features);
    }

    private static void Set(Span<float> features, AffinityFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;

    private static bool IsOpen(string? unit) => unit is null or "person";

    private static bool IsOpen(Measure measure) => measure is Measure.Other or Measure.People;

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
        Set(features, AffinityFeature.OnePart, (a.Entry.Claim.Measurand!.Part == Part.Whole) != (b.Entry.Claim.Measurand!.Part == Part.Whole));
        Set(features, AffinityFeature.BothParts, a.Entry.Claim.Measurand.Part != Part.Whole && b.Entry.Claim.Measurand.Part != Part.Whole);
        features[(int)AffinityFeature.OnlyOfMeasure] = 1f / (a.OfMeasure * b.OfMeasure);
        features[(int)AffinityFeature.OnlyOfHead] = 1f / (a.OfHead * b.OfHead);
    }

    private static void ReadWords(FigureProfile a, FigureProfile b, Span<float> features)
    {
        var rarity = new Rarity(a.Words, b.Words);
        float sum = 0, product = 0;
        for (int i = 0, j = 0; i < a.Near.Length && j < b.Near.Length;)
        {
            if (a.Near[i].Key == b.Near[j].Key)
            {
                var weight = rarity.Of(a.Near[i].Key);
                sum += weight * a.Near[i].Nearness * b.Near[j].Nearness;
                product += weight * weight * a.Near[i].Nearness * b.Near[j].Nearness;
                i++;
                j++;
            }
            else if (a.Near[i].Key < b.Near[j].Key)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        features[(int)AffinityFeature.Shared] = sum / UsualSum;
        features[(int)AffinityFeature.Near] = product == 0 ? 0 : product / (rarity.Length(a.Near, true) * rarity.Length(b.Near, true));
        features[(int)AffinityFeature.Wide] = rarity.Likeness(a.Wide, b.Wide);
        uint[] nearA = Array.ConvertAll(a.Near, word => word.Key), nearB = Array.ConvertAll(b.Near, word => word.Key);
        features[(int)AffinityFeature.Crossed] = Math.Max(rarity.Likeness(nearA, b.Wide), rarity.Likeness(a.Wide, nearB));
        features[(int)AffinityFeature.Names] = Math.Min(MostNames, CountShared(a.Names, b.Names));
        Set(features, AffinityFeature.BothLead, a.Sentence < LeadSentences && b.Sentence < LeadSentences);
        features[(int)AffinityFeature.Position] = Math.Abs(PositionOf(a) - PositionOf(b));
    }

    private static float PositionOf(FigureProfile figure) => (float)figure.Sentence / Math.Max(1, figure.Words.Sentences - 1);

    private static int CountShared(uint[] a, uint[] b)
    {
        var shared = 0;
        foreach (var key in a)
        {
            shared += Array.BinarySearch(b, key) >= 0 ? 1 : 0;
        }

        return shared;
    }

    private static void ReadAxes(FigureProfile a, FigureProfile b, Span<float> features)
    {
        var (one, other) = (a.Entry.Claim, b.Entry.Claim);
        var (x, y) = (one.Measurand!, other.Measurand!);
        Set(features, AffinityFeature.SameCountry, x.Country is not null && x.Country == y.Country);
        Set(features, AffinityFeature.OtherPlace, x.Place is not null && y.Place is not null && x.Place != y.Place);
        Set(features, AffinityFeature.OtherState, one.State != other.State);
        Set(features, AffinityFeature.OtherNegation, one.Negated != other.Negated);
        Set(features, AffinityFeature.OneRecalled, a.IsRecalled != b.IsRecalled);
        Set(features, AffinityFeature.BothRecalled, a.IsRecalled && b.IsRecalled);
        Set(features, AffinityFeature.SameOrigin, a.Entry.Speaker is not null && b.Entry.Speaker is not null && a.Entry.Origin == b.Entry.Origin);
        if (DayOf(a.Entry) is var (from, to) && DayOf(b.Entry) is var (since, until))
        {
            Set(features, AffinityFeature.OtherTime, to < since || until < from);
            Set(features, AffinityFeature.SameTime, from == since && to == until);
        }
    }

    private static (DateOnly From, DateOnly To)? DayOf(ClaimEntry entry) =>
        entry.Claim.Date is { } index && entry.Article.Body.Dates[index] is { From: { } from, To: { } to } ? (from, to) : null;

    private static void ReadValues(ClaimEntry a, ClaimEntry b, Span<float> features)
    {
        var (x, y) = (ValueOf(a), ValueOf(b));
        features[(int)AffinityFeature.Ratio] = x > 0 && y > 0 ? (float)Math.Min(MostRatio, Math.Abs(Math.Log(x / y))) : x.Equals(y) ? 0 : MostRatio;
        Set(features, AffinityFeature.Few, Math.Min(x, y) <= 2);
        Set(features, AffinityFeature.Many, Math.Min(x, y) >= 10);
        Set(features, AffinityFeature.Vague, a.Quantity!.Qualifier == Qualifier.Vague || b.Quantity!.Qualifier == Qualifier.Vague);
    }

    private static double ValueOf(ClaimEntry entry) => (entry.Quantity!.Value ?? entry.Quantity.Low ?? entry.Quantity.High ?? 0) * entry.Claim.Measurand!.Scale;
}
