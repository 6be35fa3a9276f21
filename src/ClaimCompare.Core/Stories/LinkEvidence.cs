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

    /// <summary>Two events may have one figure of two digits in common by chance.</summary>
    private const double FewPrecision = 0.5;

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

    /// <summary>Each says its event is at a place that the other does not name, though they may share the province.</summary>
    public bool OwnScenes { get; init; }

    /// <summary>They share no place, and one names the other's only where it tells of other events.</summary>
    public bool AsideScene { get; init; }

    /// <summary>Cosine of the kinds of event they report, 0 to 1.</summary>
    public double Kinds { get; init; }

    /// <summary>Each opens with a kind of event of which the other does not speak.</summary>
    public bool OpenOtherwise { get; init; }

    /// <summary>They open with other kinds of event, and nothing but places and days is common to them: two events of one town.</summary>
    public bool OtherKinds => OpenOtherwise && SharesNoMore(Persons, Numbers, Figures, LeadWords);

    /// <summary>How many of the two say plainly of what kind their event is, and the other has no word of it: 0, half for one, 1 for both.</summary>
    public double UnsharedKinds { get; init; }

    /// <summary>Neither speaks of the kind of event that the other reports; whoever governs the town is named in both.</summary>
    public bool PlainlyOtherKinds => UnsharedKinds == 1 && TellsLittle(Figures, LeadWords);

    /// <summary>One of the two says that its event is another one after one like it.</summary>
    public bool Sequel { get; init; }

    /// <summary>How many people each names in full, where they name none in common: 0, half for one, 1 for two or more.</summary>
    public double OtherPersons { get; init; }

    /// <summary>Both name countries, none of them the same.</summary>
    public bool OtherCountries { get; init; }

    /// <summary>How surely both open with one day, 0 to 1.</summary>
    public double SameDay { get; init; }

    /// <summary>Both open with days, none of them the same.</summary>
    public bool OtherDay { get; init; }

    public TimeEvidence Time { get; init; }

    public static LinkEvidence Of(LinkProbe probe, LinkProfile b) => Of(TermEvidence.Of(probe, b), TimeEvidence.Of(probe.Profile, b), probe.Profile, b);

    /// <param name="terms">Of the two.</param>
    /// <param name="time">Of the two.</param>
    public static LinkEvidence Of(in TermEvidence terms, TimeEvidence time, LinkProfile a, LinkProfile b)
    {
        var persons = PersonsOf(a, b);
        var sameDay = EventDays.Same(a.Days, b.Days);
        return new LinkEvidence
        {
            Names = Share(terms.Names, a.NameNorm * b.NameNorm),
            Numbers = Share(terms.Numbers, a.NumberNorm * b.NumberNorm),
            Words = Share(terms.Words, a.WordNorm * b.WordNorm),
            Gist = GistOf(terms, a, b),
            Lead = LeadOf(terms, a, b),
            LeadWords = LeadWordsOf(terms),
            Persons = persons,
            OtherPersons = persons > 0 ? 0 : Math.Min(1, Math.Min(a.Persons.Length, b.Persons.Length) / EnoughPersons),
            Figures = FigureEvidence.Of(a.Figures, b.Figures),
            Scene = SceneOf(terms),
            OtherScene = HaveOtherScenes(terms, a, b),
            OwnScenes = a.Scenes > terms.ScenesOfA && b.Scenes > terms.ScenesOfB,
            AsideScene = terms.Scene == 0 && terms.NamesAside,
            Kinds = Share(Product(a.Kinds, b.Kinds), a.KindNorm * b.KindNorm),
            OpenOtherwise = DoOpenOtherwise(a, b),
            OtherCountries = a.Countries.Length > 0 && b.Countries.Length > 0 && Product(a.Countries, b.Countries) == 0,
            UnsharedKinds = UnsharedKindsOf(a, b),
            Sequel = a.IsSequel != b.IsSequel,
            SameDay = sameDay,
            OtherDay = sameDay == 0 && a.Days.Length > 0 && b.Days.Length > 0,
            Time = time,
        };
    }

    private static double IsUnshared(ulong kinds, ulong mentioned) => kinds != 0 && (kinds & mentioned) == 0 ? 1 : 0;

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

    // What is worked out for the bound of a sum, too.
    internal static double Share(double part, double whole) => part == 0 ? 0 : part / whole;

    internal static double GistOf(in TermEvidence terms, LinkProfile a, LinkProfile b) => (Share(terms.GistA, a.GistWeight) + Share(terms.GistB, b.GistWeight)) / 2;

    internal static double LeadOf(in TermEvidence terms, LinkProfile a, LinkProfile b) => (Share(terms.LeadA, a.LeadWeight) + Share(terms.LeadB, b.LeadWeight)) / 2;

    internal static double LeadWordsOf(in TermEvidence terms) => terms.LeadWords == 0 ? 0 : 1 - Math.Exp(-terms.LeadWords / FullLead);

    internal static double SceneOf(in TermEvidence terms) => terms.Scene == 0 ? 0 : 1 - Math.Exp(-terms.Scene / FullScene);

    internal static double PersonsOf(LinkProfile a, LinkProfile b) => Share(Product(a.Persons, b.Persons), a.PersonNorm * b.PersonNorm);

    internal static bool HaveOtherScenes(in TermEvidence terms, LinkProfile a, LinkProfile b) => a.Scenes > 0 && b.Scenes > 0 && terms.ScenesOfA == 0 && terms.ScenesOfB == 0;

    internal static bool DoOpenOtherwise(LinkProfile a, LinkProfile b) =>
        a.OpensWith != 0 && b.OpensWith != 0 && (a.OpensWith & b.SpeaksOf) == 0 && (b.OpensWith & a.SpeaksOf) == 0;

    internal static double UnsharedKindsOf(LinkProfile a, LinkProfile b) => (IsUnshared(a.SpeaksOf, b.Mentions) + IsUnshared(b.SpeaksOf, a.Mentions)) / 2;

    internal static bool SharesNoMore(double persons, double numbers, FigureEvidence figures, double leadWords) =>
        persons == 0 && numbers == 0 && figures.Share == 0 && leadWords < FewestLeadWords;

    internal static bool TellsLittle(FigureEvidence figures, double leadWords) => figures.Precision < FewPrecision && leadWords < FewestLeadWords;
}
