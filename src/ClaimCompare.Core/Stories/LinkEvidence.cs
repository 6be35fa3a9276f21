namespace ClaimCompare.Core.Stories;

/// <summary>What two signatures have in common, and what keeps them apart. Symmetric in the two.</summary>
internal readonly record struct LinkEvidence
{
    /// <summary>The weight of shared places that tells nearly all: a rare name that both use more than once.</summary>
    private const double FullScene = 2.4;

    /// <summary>The weight of the words of both leads that tells nearly all.</summary>
    private const double FullLead = 4;

    /// <summary>Less is what any two reports have in common in the words of their leads: killed, people, police.</summary>
    private const double FewestLeadWords = 0.25;

    /// <summary>Who names so many in full names all whom the event is about.</summary>
    private const double EnoughPersons = 2;

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

    /// <summary>How far the words go that stand in both leads, 0 to 1.</summary>
    public double LeadWords { get; init; }

    /// <summary>Cosine of the persons they name in full, 0 to 1.</summary>
    public double Persons { get; init; }

    /// <summary>The figures that both give.</summary>
    public FigureEvidence Figures { get; init; }

    /// <summary>How far the places go that both say the event is at, 0 to 1.</summary>
    public double Scene { get; init; }

    /// <summary>Both say where their event is, and neither names the other's places.</summary>
    public bool OtherScene { get; init; }

    /// <summary>They share no place, and one names the other's only where it tells of other events.</summary>
    public bool AsideScene { get; init; }

    /// <summary>Cosine of the kinds of event they report, 0 to 1.</summary>
    public double Kinds { get; init; }

    /// <summary>Each opens with a kind of event of which the other does not speak.</summary>
    public bool OpenOtherwise { get; init; }

    /// <summary>They open with other kinds of event, and nothing but places and days is common to them: two events of one town.</summary>
    public bool OtherKinds => OpenOtherwise && Persons == 0 && Numbers == 0 && Figures.Share == 0 && LeadWords < FewestLeadWords;

    /// <summary>How many people each names in full, where they name none in common: 0, half for one, 1 for two or more.</summary>
    public double OtherPersons { get; init; }

    /// <summary>Both name countries, none of them the same.</summary>
    public bool OtherCountries { get; init; }

    /// <summary>How surely both open with one day, 0 to 1.</summary>
    public double SameDay { get; init; }

    /// <summary>Both open with days, none of them the same.</summary>
    public bool OtherDay { get; init; }

    public TimeEvidence Time { get; init; }

    public static LinkEvidence Of(LinkProbe probe, StorySignature b)
    {
        var a = probe.Signature;
        Span<double> products = stackalloc double[3];
        double gistA = 0, gistB = 0, leadA = 0, leadB = 0, leadWords = 0, scene = 0;
        bool named = false, aside = false;
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
                leadWords += termA.Lead && termB.Lead && termA.Kind == TermKind.Word && termB.Kind == TermKind.Word ? Math.Min(termA.Weight, termB.Weight) : 0;
                scene += termA.Scene && termB.Scene ? Math.Min(termA.Weight, termB.Weight) : 0;
                named |= termA.Scene || termB.Scene;
                aside |= (termA.Scene && termB.Aside) || (termB.Scene && termA.Aside);
            }
        }

        ReadOnlySpan<StoryMark> countriesA = a.Features.Countries.AsSpan(), countriesB = b.Features.Countries.AsSpan();
        ReadOnlySpan<int> daysA = a.Features.Days.AsSpan(), daysB = b.Features.Days.AsSpan();
        var persons = Product(a.Features.Persons.AsSpan(), b.Features.Persons.AsSpan());
        var sameDay = EventDays.Same(daysA, daysB);
        return new LinkEvidence
        {
            Names = Share(products[(int)TermKind.Name], a.Norm(TermKind.Name) * b.Norm(TermKind.Name)),
            Numbers = Share(products[(int)TermKind.Number], a.Norm(TermKind.Number) * b.Norm(TermKind.Number)),
            Words = Share(products[(int)TermKind.Word], a.Norm(TermKind.Word) * b.Norm(TermKind.Word)),
            Gist = (Share(gistA, a.GistWeight) + Share(gistB, b.GistWeight)) / 2,
            Lead = (Share(leadA, a.LeadWeight) + Share(leadB, b.LeadWeight)) / 2,
            LeadWords = LeadWordsOf(leadWords),
            Persons = Share(persons, a.PersonNorm * b.PersonNorm),
            OtherPersons = persons > 0 ? 0 : Math.Min(1, Math.Min(a.Features.Persons.Length, b.Features.Persons.Length) / EnoughPersons),
            Figures = FigureEvidence.Of(a.Features.Figures.AsSpan(), b.Features.Figures.AsSpan()),
            Scene = SceneOf(scene),
            OtherScene = a.HasScene && b.HasScene && !named,
            AsideScene = scene == 0 && aside,
            Kinds = Share(Product(a.Features.Kinds.AsSpan(), b.Features.Kinds.AsSpan()), a.KindNorm * b.KindNorm),
            OpenOtherwise = AreOther((a.OpensWith, a.SpeaksOf), (b.OpensWith, b.SpeaksOf)),
            OtherCountries = countriesA.Length > 0 && countriesB.Length > 0 && Product(countriesA, countriesB) == 0,
            SameDay = sameDay,
            OtherDay = sameDay == 0 && daysA.Length > 0 && daysB.Length > 0,
            Time = TimeEvidence.Of(a.Features, b.Features),
        };
    }

    /// <param name="weight">Of the places that both say the event is at.</param>
    public static double SceneOf(double weight) => 1 - Math.Exp(-weight / FullScene);

    /// <param name="weight">Of the words of both leads.</param>
    public static double LeadWordsOf(double weight) => 1 - Math.Exp(-weight / FullLead);

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
}
