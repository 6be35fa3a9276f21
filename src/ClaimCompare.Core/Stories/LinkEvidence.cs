using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Stories;

/// <summary>What two signatures have in common, and what keeps them apart. Symmetric in the two.</summary>
internal readonly record struct LinkEvidence
{
    /// <summary>The weight of shared places that tells nearly all: a rare name that both use more than once.</summary>
    private const double FullScene = 2.4;

    /// <summary>Cosine of the weights of their names, 0 to 1.</summary>
    public double Names { get; init; }

    /// <summary>Cosine of the weights of their numbers, 0 to 1.</summary>
    public double Numbers { get; init; }

    /// <summary>Cosine of the weights of their words, 0 to 1.</summary>
    public double Words { get; init; }

    /// <summary>The share of the weightiest terms of each that stands in the other, mean of both, 0 to 1.</summary>
    public double Gist { get; init; }

    /// <summary>The share of the lead's terms of each that stands in the other, mean of both, 0 to 1.</summary>
    public double Lead { get; init; }

    /// <summary>Cosine of the persons they name in full, 0 to 1.</summary>
    public double Persons { get; init; }

    /// <summary>Cosine of the sets of their figures, value and measure, 0 to 1.</summary>
    public double Figures { get; init; }

    /// <summary>Measures of harm (killed, injured, both, ages) in which all figures differ, less those in which one agrees.</summary>
    public int Clashes { get; init; }

    /// <summary>How far the places that both say things happen in go, 0 to 1.</summary>
    public double Scene { get; init; }

    /// <summary>Each opens with a place that the other does not name.</summary>
    public bool OtherScene { get; init; }

    /// <summary>Cosine of the kinds of event they report, 0 to 1.</summary>
    public double Kinds { get; init; }

    /// <summary>Each opens with a kind of event of which the other does not speak.</summary>
    public bool OtherKinds { get; init; }

    /// <summary>Cosine of the countries they name, 0 to 1.</summary>
    public double Countries { get; init; }

    /// <summary>Both name countries, none of them the same.</summary>
    public bool OtherCountries { get; init; }

    public TimeEvidence Time { get; init; }

    public static LinkEvidence Of(LinkProbe probe, StorySignature b)
    {
        var a = probe.Signature;
        Span<double> products = stackalloc double[3];
        double gistA = 0, gistB = 0, leadA = 0, leadB = 0, scene = 0;
        ReadOnlySpan<StoryTerm> termsA = a.Features.Terms.AsSpan(), termsB = b.Features.Terms.AsSpan();
        ReadOnlySpan<uint> keys = b.Keys;

        // Ascending by key, whichever of the two is the probe: the sums come out the same.
        for (var j = 0; j < keys.Length; j++)
        {
            if (probe.Find(keys[j]) is >= 0 and var i)
            {
                ref readonly var termA = ref termsA[i];
                ref readonly var termB = ref termsB[j];
                products[(int)termA.Kind] += termA.Kind == termB.Kind ? (double)termA.Weight * termB.Weight : 0;
                gistA += termA.Rank < StorySignature.GistTerms ? termA.Weight : 0;
                gistB += termB.Rank < StorySignature.GistTerms ? termB.Weight : 0;
                leadA += termA.Lead ? (double)termA.Weight * termA.Weight : 0;
                leadB += termB.Lead ? (double)termB.Weight * termB.Weight : 0;
                scene += termA.Scene && termB.Scene ? Math.Min(termA.Weight, termB.Weight) : 0;
            }
        }

        var countries = Share(Product(a.Features.Countries.AsSpan(), b.Features.Countries.AsSpan()), a.CountryNorm * b.CountryNorm);
        var (figures, clashes) = Compare(a.Features.Figures.AsSpan(), b.Features.Figures.AsSpan());
        return new LinkEvidence
        {
            Names = Share(products[(int)TermKind.Name], a.Norm(TermKind.Name) * b.Norm(TermKind.Name)),
            Numbers = Share(products[(int)TermKind.Number], a.Norm(TermKind.Number) * b.Norm(TermKind.Number)),
            Words = Share(products[(int)TermKind.Word], a.Norm(TermKind.Word) * b.Norm(TermKind.Word)),
            Gist = (Share(gistA, a.GistWeight) + Share(gistB, b.GistWeight)) / 2,
            Lead = (Share(leadA, a.LeadWeight) + Share(leadB, b.LeadWeight)) / 2,
            Persons = Share(Product(a.Features.Persons.AsSpan(), b.Features.Persons.AsSpan()), a.PersonNorm * b.PersonNorm),
            Figures = figures,
            Clashes = clashes,
            Scene = SceneOf(scene),
            OtherScene = a.Scene is { } placeA && b.Scene is { } placeB && !b.Names(placeA) && !a.Names(placeB),
            Kinds = Share(Product(a.Features.Kinds.AsSpan(), b.Features.Kinds.AsSpan()), a.KindNorm * b.KindNorm),
            OtherKinds = AreOther((a.OpensWith, a.SpeaksOf), (b.OpensWith, b.SpeaksOf)),
            Countries = countries,
            OtherCountries = countries == 0 && a.Features.Countries.Length > 0 && b.Features.Countries.Length > 0,
            Time = TimeEvidence.Of(a.Features, b.Features),
        };
    }

    /// <param name="weight">Of the places that both name.</param>
    public static double SceneOf(double weight) => 1 - Math.Exp(-weight / FullScene);

    /// <summary>Each opens with a kind of event of which the other does not speak.</summary>
    public static bool AreOther((ulong OpensWith, ulong SpeaksOf) a, (ulong OpensWith, ulong SpeaksOf) b) =>
        a.OpensWith != 0 && b.OpensWith != 0 && (a.OpensWith & b.SpeaksOf) == 0 && (b.OpensWith & a.SpeaksOf) == 0;

    private static double Product(ReadOnlySpan<StoryMark> a, ReadOnlySpan<StoryMark> b)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var (markA, markB) = (a[i], b[j]);
            sum += markA.Key == markB.Key ? (double)markA.Weight * markB.Weight : 0;
            i += markA.Key <= markB.Key ? 1 : 0;
            j += markB.Key <= markA.Key ? 1 : 0;
        }

        return sum;
    }

    private static double Share(double part, double whole) => part == 0 ? 0 : part / whole;

    private static (double Cosine, int Clashes) Compare(ReadOnlySpan<StoryFigure> a, ReadOnlySpan<StoryFigure> b)
    {
        int shared = 0, inA = 0, inB = 0, agreed = 0;
        foreach (var figure in a)
        {
            inA |= HarmOf(figure);
        }

        foreach (var figure in b)
        {
            inB |= HarmOf(figure);
        }

        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var order = Order(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            agreed |= order == 0 ? HarmOf(a[i]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var both = int.PopCount(inA & inB);
        return (Share(shared, Math.Sqrt((double)a.Length * b.Length)), both - (2 * int.PopCount(agreed)));
    }

    private static int Order(StoryFigure a, StoryFigure b) => a.Measure != b.Measure ? (int)a.Measure - (int)b.Measure : a.Value.CompareTo(b.Value);

    /// <summary>A bit for each measure that tells one incident of a kind from the next.</summary>
    public static int HarmOf(StoryFigure figure) => figure.Measure switch
    {
        Measure.Killed => 1,
        Measure.Injured => 2,
        Measure.Casualties => 4,
        Measure.Age => 8,
        _ => 0,
    };
}
