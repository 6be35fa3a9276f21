namespace ClaimCompare.Core.Stories;

/// <summary>
/// Tells of many sketches which may belong to articles with a link to one: what the two have in common is put at the most that the
/// sketch allows, what keeps them apart at the least. It only spares work; a sketch it refuses belongs to an article without link.
/// </summary>
internal sealed class LinkGlance
{
    private readonly LinkProbe probe;

    /// <summary>Those of each kind by themselves.</summary>
    private readonly Term[][] terms;
    private readonly (SketchKey Key, double Square)[] persons;
    private readonly SketchKey[] kinds;
    private readonly SketchKey[] countries;
    private readonly (SketchKey Key, int Harm)[] figures;
    private readonly int day;
    private readonly SketchKey? scene;

    public LinkGlance(LinkProbe probe)
    {
        this.probe = probe;
        var signature = probe.Signature;
        var features = signature.Features;
        day = StoryIndex.DayOf(signature);
        scene = signature.Scene is { } place ? new SketchKey(place) : null;
        terms = [.. Enum.GetValues<TermKind>().Select(kind => features.Terms.Where(term => term.Kind == kind).Select(term => TermOf(term, signature)).ToArray())];
        persons = [.. features.Persons.Select(mark => (SketchKey.OfPerson(mark), Square(mark.Weight, signature.PersonNorm)))];
        kinds = [.. features.Kinds.Select(SketchKey.OfKind)];
        countries = [.. features.Countries.Select(SketchKey.OfCountry)];
        figures = [.. features.Figures.Select(figure => (SketchKey.Of(figure), LinkEvidence.HarmOf(figure)))];
    }

    public bool MayLink(in LinkSketch sketch) => StoryLink.MayReachWeakest(AtBest(in sketch));

    private LinkEvidence AtBest(in LinkSketch sketch)
    {
        double gist = 0, places = 0;
        var names = Squares(TermKind.Name, in sketch, ref gist, ref places);
        var numbers = Squares(TermKind.Number, in sketch, ref gist, ref places);
        var words = Squares(TermKind.Word, in sketch, ref gist, ref places);
        var (shared, agreed) = Figures(in sketch);
        var country = AnyOf(countries, in sketch);
        return new LinkEvidence
        {
            Names = Cosine(names),
            Numbers = Cosine(numbers),
            Words = Cosine(words),
            Gist = (Math.Min(1, gist) + sketch.GistIn(probe)) / 2,
            Persons = Cosine(Persons(in sketch)),
            Figures = figures.Length == 0 ? 0 : Math.Sqrt((double)shared / figures.Length),
            Clashes = -int.PopCount(agreed),
            Scene = LinkEvidence.SceneOf(places),
            OtherScene = scene is { } here && sketch.Scene is { } there && !sketch.MayHold(here) && !probe.Signature.Names(there),
            Kinds = AnyOf(kinds, in sketch) ? 1 : 0,
            OtherKinds = LinkEvidence.AreOther((probe.Signature.OpensWith, probe.Signature.SpeaksOf), sketch.EventKinds),
            Countries = country ? 1 : 0,
            OtherCountries = !country && countries.Length > 0 && sketch.HasCountries,
            Time = day == TermPostings.Undated || sketch.Day == TermPostings.Undated ? default : new TimeEvidence(true, Math.Abs(day - sketch.Day), false),
        };
    }

    private double Squares(TermKind kind, in LinkSketch sketch, ref double gist, ref double places)
    {
        var sum = 0.0;
        foreach (ref readonly var term in terms[(int)kind].AsSpan())
        {
            if (sketch.MayHold(in term.Key))
            {
                sum += term.Square;
                gist += term.Gist;
                places += term.Scene;
            }
        }

        return sum;
    }

    private double Persons(in LinkSketch sketch)
    {
        var sum = 0.0;
        foreach (var (key, square) in persons)
        {
            sum += sketch.MayHold(key) ? square : 0;
        }

        return sum;
    }

    private (int Shared, int Agreed) Figures(in LinkSketch sketch)
    {
        int shared = 0, agreed = 0;
        foreach (var (key, harm) in figures)
        {
            if (sketch.MayHold(key))
            {
                shared++;
                agreed |= harm;
            }
        }

        return (shared, agreed);
    }

    private static bool AnyOf(SketchKey[] keys, in LinkSketch sketch)
    {
        foreach (var key in keys)
        {
            if (sketch.MayHold(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The most that a cosine can be where of the one vector, of length 1, only so much can meet the other (Cauchy and Schwarz).</summary>
    private static double Cosine(double squares) => Math.Sqrt(Math.Min(1, squares));

    private static Term TermOf(StoryTerm term, StorySignature signature) => new(
        new SketchKey(term.Key),
        Square(term.Weight, signature.Norm(term.Kind)),
        term.Rank < StorySignature.GistTerms ? term.Weight / signature.GistWeight : 0,
        term.Scene ? term.Weight : 0);

    private static double Square(double weight, double norm) => weight * weight / (norm * norm);

    /// <summary>A term with what it can add to each kind of evidence.</summary>
    private readonly struct Term(SketchKey key, double square, double gist, double scene)
    {
        public readonly SketchKey Key = key;
        public readonly double Square = square;
        public readonly double Gist = gist;
        public readonly double Scene = scene;
    }
}
