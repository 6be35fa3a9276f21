namespace ClaimCompare.Core.Stories;

/// <summary>
/// Tells of many sketches which may belong to articles with a link to one: what the two have in common is put at the most that the
/// sketch allows, what keeps them apart at the least. It only spares work; a sketch it refuses belongs to an article without link.
/// </summary>
internal sealed class LinkGlance
{
    private readonly LinkProbe probe;
    private readonly Term[] names;
    private readonly Term[] numbers;
    private readonly Term[] words;
    private readonly (SketchKey Key, double Share)[] gist;
    private readonly Term[] persons;
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
        names = Terms(signature, TermKind.Name);
        numbers = Terms(signature, TermKind.Number);
        words = Terms(signature, TermKind.Word);
        gist = [.. features.Terms.Where(term => term.Rank < StorySignature.GistTerms).Select(term => (new SketchKey(term.Key), term.Weight / signature.GistWeight))];
        persons = [.. features.Persons.Select(mark => new Term(SketchKey.OfPerson(mark), Square(mark.Weight, signature.PersonNorm), 0))];
        kinds = [.. features.Kinds.Select(SketchKey.OfKind)];
        countries = [.. features.Countries.Select(SketchKey.OfCountry)];
        figures = [.. features.Figures.Select(figure => (SketchKey.Of(figure), LinkEvidence.HarmOf(figure)))];
    }

    /// <summary>Looks at what tells most for its cost first; words, of which there are most, come last.</summary>
    public bool MayLink(in LinkSketch sketch)
    {
        var best = WithoutTerms(in sketch);
        if (StoryLink.MayReachWeakest(best))
        {
            return true;
        }

        var (shared, agreed) = Figures(in sketch);
        best = best with
        {
            Names = 1,
            Numbers = Cosine(numbers, in sketch, out _),
            Words = 1,
            Gist = (Gist(in sketch) + sketch.GistIn(probe)) / 2,
            Persons = Cosine(persons, in sketch, out _),
            Figures = figures.Length == 0 ? 0 : Math.Sqrt((double)shared / figures.Length),
            Clashes = -int.PopCount(agreed),
            Scene = 1,
        };
        if (!StoryLink.MayReachWeakest(best))
        {
            return false;
        }

        best = best with { Names = Cosine(names, in sketch, out var places), Scene = LinkEvidence.SceneOf(places) };
        return StoryLink.MayReachWeakest(best) && StoryLink.MayReachWeakest(best with { Words = Cosine(words, in sketch, out _) });
    }

    /// <summary>When, where and of what kind: as if nothing else were shared.</summary>
    private LinkEvidence WithoutTerms(in LinkSketch sketch)
    {
        var country = AnyOf(countries, in sketch);
        return new LinkEvidence
        {
            OtherScene = scene is { } here && sketch.Scene is { } there && !sketch.MayHold(here) && !probe.Signature.Names(there),
            Kinds = AnyOf(kinds, in sketch) ? 1 : 0,
            OtherKinds = LinkEvidence.AreOther((probe.Signature.OpensWith, probe.Signature.SpeaksOf), sketch.EventKinds),
            Countries = country ? 1 : 0,
            OtherCountries = !country && countries.Length > 0 && sketch.HasCountries,
            Time = day == TermPostings.Undated || sketch.Day == TermPostings.Undated ? default : new TimeEvidence(true, Math.Abs(day - sketch.Day), false),
        };
    }

    /// <summary>
    /// The most that the cosine can be: of the one vector, of length 1, only so much can meet the other (Cauchy and Schwarz).
    /// </summary>
    /// <param name="places">The weight of the places among the terms that may be shared.</param>
    private static double Cosine(Term[] terms, in LinkSketch sketch, out double places)
    {
        var squares = 0.0;
        places = 0;
        foreach (ref readonly var term in terms.AsSpan())
        {
            if (sketch.MayHold(in term.Key))
            {
                squares += term.Square;
                places += term.Place;
            }
        }

        return Math.Sqrt(Math.Min(1, squares));
    }

    private double Gist(in LinkSketch sketch)
    {
        var sum = 0.0;
        foreach (var (key, share) in gist)
        {
            sum += sketch.MayHold(key) ? share : 0;
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

    private static Term[] Terms(StorySignature signature, TermKind kind) =>
    [
        .. signature.Features.Terms.Where(term => term.Kind == kind)
            .Select(term => new Term(new SketchKey(term.Key), Square(term.Weight, signature.Norm(kind)), term.Scene ? term.Weight : 0)),
    ];

    private static double Square(double weight, double norm) => weight * weight / (norm * norm);

    /// <param name="square">The square of its share of its vector's length.</param>
    /// <param name="place">Its weight, where it names a place.</param>
    private readonly struct Term(SketchKey key, double square, double place)
    {
        public readonly SketchKey Key = key;
        public readonly double Square = square;
        public readonly double Place = place;
    }
}
