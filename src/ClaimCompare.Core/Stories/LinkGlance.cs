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
    private readonly (SketchKey Key, double Told)[] figures;
    private readonly int day;
    private readonly int openingDay;
    private readonly bool hasDays;

    public LinkGlance(LinkProbe probe)
    {
        this.probe = probe;
        var signature = probe.Signature;
        var features = signature.Features;
        day = StoryIndex.DayOf(signature);
        hasDays = features.Days.Length > 0;
        openingDay = LinkSketch.OpeningDayOf(features);
        names = Terms(signature, TermKind.Name);
        numbers = Terms(signature, TermKind.Number);
        words = Terms(signature, TermKind.Word);
        gist = [.. features.Terms.Where(term => term.Rank < StorySignature.GistTerms).Select(term => (new SketchKey(term.Key), term.Weight / signature.GistWeight))];
        persons = [.. features.Persons.Select(mark => new Term(SketchKey.OfPerson(mark), Square(mark.Weight, signature.PersonNorm), default))];
        kinds = [.. features.Kinds.Select(SketchKey.OfKind)];
        countries = [.. features.Countries.Select(SketchKey.OfCountry)];
        figures = [.. features.Figures.Select(figure => (SketchKey.Of(figure), FigureEvidence.Told(figure)))];
    }

    /// <summary>Looks at what tells most for its cost first; words, of which there are most, come last.</summary>
    public bool MayLink(in LinkSketch sketch)
    {
        var best = WithoutTerms(in sketch);
        if (StoryLink.MayReachWeakest(best))
        {
            return true;
        }

        best = best with
        {
            Names = 1,
            Numbers = Cosine(numbers, in sketch, out var lead),
            Gist = (Gist(in sketch) + sketch.GistIn(probe)) / 2,
            Lead = 1,
            LeadWords = 1,
            Persons = Cosine(persons, in sketch, out _),
            Figures = Figures(in sketch),
            Scene = 1,
        };
        if (!StoryLink.MayReachWeakest(best))
        {
            return false;
        }

        best = best with { Names = Cosine(names, in sketch, out var named), Scene = LinkEvidence.SceneOf(named.Place) };
        if (!StoryLink.MayReachWeakest(best))
        {
            return false;
        }

        _ = Cosine(words, in sketch, out var said);
        return StoryLink.MayReachWeakest(best with { Lead = (lead.Square + named.Square + said.Square + 1) / 2, LeadWords = LinkEvidence.LeadWordsOf(said.Weight) });
    }

    /// <summary>When, where and of what kind: as if nothing else were shared.</summary>
    private LinkEvidence WithoutTerms(in LinkSketch sketch)
    {
        var country = AnyOf(countries, in sketch);
        return new LinkEvidence
        {
            Words = 1,
            Kinds = AnyOf(kinds, in sketch) ? 1 : 0,
            OpenOtherwise = LinkEvidence.AreOther((probe.Signature.OpensWith, probe.Signature.SpeaksOf), sketch.EventKinds),
            OtherCountries = !country && countries.Length > 0 && sketch.HasCountries,
            SameDay = hasDays && sketch.HasDays ? 1 : 0,
            Time = new TimeEvidence(
                (day == TermPostings.Undated ? 0 : 1) + (sketch.Day == TermPostings.Undated ? 0 : 1),
                openingDay == TermPostings.Undated || sketch.OpeningDay == TermPostings.Undated ? null : Math.Abs(openingDay - sketch.OpeningDay),
                false),
        };
    }

    /// <summary>
    /// The most that the cosine can be: of the one vector, of length 1, only so much can meet the other (Cauchy and Schwarz).
    /// </summary>
    /// <param name="shared">What of the lead and of the places may be shared.</param>
    private static double Cosine(Term[] terms, in LinkSketch sketch, out Opening shared)
    {
        var squares = 0.0;
        shared = default;
        foreach (ref readonly var term in terms.AsSpan())
        {
            if (sketch.MayHold(in term.Key))
            {
                squares += term.Square;
                shared = new Opening(shared.Square + term.Opening.Square, shared.Weight + term.Opening.Weight, shared.Place + term.Opening.Place);
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

    private FigureEvidence Figures(in LinkSketch sketch)
    {
        var shared = 0;
        var told = 0.0;
        foreach (var (key, tells) in figures)
        {
            if (sketch.MayHold(key))
            {
                shared++;
                told += tells;
            }
        }

        return shared == 0 ? default : new FigureEvidence(Math.Sqrt((double)shared / figures.Length), FigureEvidence.PrecisionOf(told));
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
            .Select(term => new Term(new SketchKey(term.Key), Square(term.Weight, signature.Norm(kind)), OpeningOf(term, signature))),
    ];

    private static Opening OpeningOf(StoryTerm term, StorySignature signature) =>
        term.Lead ? new Opening((double)term.Weight * term.Weight / signature.LeadWeight, term.Weight, term.Scene ? term.Weight : 0) : default;

    private static double Square(double weight, double norm) => weight * weight / (norm * norm);

    /// <param name="square">The square of its share of its vector's length.</param>
    private readonly struct Term(SketchKey key, double square, Opening opening)
    {
        public readonly SketchKey Key = key;
        public readonly double Square = square;
        public readonly Opening Opening = opening;
    }

    /// <summary>What terms of the lead add to the evidence.</summary>
    /// <param name="Square">Their share of the lead.</param>
    /// <param name="Weight">Their weight.</param>
    /// <param name="Place">The weight of those that name places.</param>
    private readonly record struct Opening(double Square, double Weight, double Place);
}
