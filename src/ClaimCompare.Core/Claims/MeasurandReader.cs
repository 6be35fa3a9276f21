using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Reads what a quantity measures: which population, whose, where.</summary>
internal static class MeasurandReader
{
    /// <summary>Measures that always count people, whether or not the text names a noun.</summary>
    private static bool CountsPeople(Measure measure) => measure is Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Missing
        or Measure.Captured or Measure.Detained or Measure.Displaced or Measure.People;

    private const string Officer = "officer";

    /// <summary>The one population of protests, whatever noun counts them.</summary>
    public const string Protester = "protester";

    public static Measurand Read(TextAnalysis analysis, Quantity quantity, QuantityContext context, Topic topic)
    {
        var text = analysis.Text;
        if (quantity is { Derived: true, Counted: not null })
        {
            // Counts of a charge: how many died is read from them, but what is compared is what the text counts.
            quantity = quantity with { Measure = Measure.Other, Unit = null };
        }

        if (OfSize(text, quantity, context) is { } size)
        {
            return size;
        }

        var population = Population.Read(text, quantity.Counted, quantity.Measure);
        if (quantity.Measure == Measure.Troops && population.Kind == Officer)
        {
            // "400 police personnel"
            quantity = quantity with { Measure = Measure.People };
        }

        if (CountsPeople(quantity.Measure) && (population.Kind is "" or "name" || (NamesNobody(text, quantity) && !Population.IsOfPeople(population.Kind))))
        {
            population = population with { Kind = Population.Person, Country = NamesNobody(text, quantity) && !Population.EndsWithCountry(text, quantity.Counted!.Value) ? null : population.Country };
        }

        if (CountsPeople(quantity.Measure) && population.Kind == Population.Person
            && (OfToll(text, quantity) ?? PredicateNouns.Of(text, context.EndToken, text.Sentences[context.Sentence].EndToken)) is { } told)
        {
            population = population with { Kind = told };
        }

        if (population.Kind == "man" && Forces.AreOfArmy(text, quantity, context))
        {
            population = population with { Kind = Population.Soldier };
        }

        if (population.Country is null && population.Kind == Population.Soldier && Forces.OwnerOf(text, quantity, context) is { } owner)
        {
            population = population with { Country = owner };
        }

        var compound = Compounds.Of(text, quantity, context);
        population = compound is null ? population : population with { Kind = compound };
        if (Capacities.Is(text, quantity, context, population.Kind))
        {
            return new Measurand { Measure = Measure.People, Population = Population.Person, Verb = Capacities.Verb, Place = PlaceOf(analysis, context) };
        }

        var presence = MayOnlyBeThere(quantity, population.Kind) ? Crowds.Of(text, quantity, context, population.Kind, topic) : null;
        if (presence == Presence.Protest)
        {
            return new Measurand { Measure = Measure.Protesters, Population = Protester, Unit = "person", Country = population.Country ?? CountryBehind(text, context), Place = PlaceOf(analysis, context), Part = PartOf(text, quantity, context) };
        }

        var rate = quantity.Measure != Measure.Percent ? null
            : Rates.IsTurnout(text, context) ? Rates.Turnout
            : population.Kind.Length == 0 || Rates.IsSubject(text, context) ? Rates.NounOf(text, context) : null;
        var named = quantity.Measure == Measure.Age ? AgeBearer.Of(analysis, quantity) : null;
        var measure = presence is not null ? Measure.People : quantity.Measure == Measure.People && population.Kind == Population.Soldier ? Measure.Troops : quantity.Measure;
        var verb = rate is not null ? Rates.Verb : compound is not null ? Compounds.Verb : presence ?? (NeedsVerb(measure) ? GoverningVerb.Of(text, quantity, context, population.Kind) : measure == Measure.Distance ? GoverningVerb.OfFall(text, context) : null);
        if (measure == Measure.People && presence is null && Attackers.Are(text, quantity, context, population.Kind, verb))
        {
            (population, verb) = (population with { Kind = Attackers.Kind }, Attackers.Verb);
        }

        (measure, var kind, verb) = Things.Of(measure, presence is null ? population.Kind : Presence.KindOf(presence, population.Kind), verb, quantity.Unit);
        var ofThings = measure is Measure.Other or Measure.Vehicles or Measure.Aircraft;
        verb = ofThings && presence is null && Shares.IsOfAll(text, context) ? Things.UsualDeed(kind) : verb;
        var (unit, scale) = BaseUnits.Of(CountsPeople(measure) || measure is Measure.Troops or Measure.Vehicles || (quantity.Unit == "time" && kind == "shot") ? null : quantity.Unit);
        return new Measurand
        {
            Measure = measure,
            Unit = unit,
            Scale = scale,
            Population = rate ?? Generalise(measure, kind),
            Country = population.Country ?? CountryBehind(text, context) ?? (measure == Measure.Troops ? Forces.CountryFor(text, context) : null),
            Who = named?.Name,
            Bearer = measure == Measure.Age && !AgedThings.IsOf(analysis.Text, quantity) ? BearerReader.Read(analysis, quantity, named) : null,
            Verb = verb,
            Agent = measure is Measure.Other or Measure.People ? GoverningVerb.AgentOf(text, context) : null,
            Place = PlaceOf(analysis, context),
            Remaining = HurtReader.AreLeft(text, quantity),
            Part = rate is not null ? Part.Whole : HurtReader.AreSome(text, quantity) ? Part.Included : population.Part != Part.Whole ? (CountsBesideDead(analysis, quantity) ? Part.Whole : population.Part) : PartOf(text, quantity, context),
        };
    }

    /// <summary>A size of a named thing, or a sum for something.</summary>
    private static Measurand? OfSize(ArticleText text, Quantity quantity, QuantityContext context)
    {
        if (quantity.Measure == Measure.Duration && PrisonTerms.IsOne(text, quantity, context))
        {
            return new Measurand { Measure = Measure.Duration, Unit = quantity.Unit, Population = PrisonTerms.Population, Verb = PrisonTerms.Verb, IsSize = true };
        }

        var size = quantity.Measure == Measure.Money && quantity.Counted is null ? Sums.Of(text, context) : Dimensions.Of(text, quantity, context);
        if (size is not { } of)
        {
            return null;
        }

        var (unit, scale) = BaseUnits.Of(quantity.Unit);
        return new Measurand { Measure = quantity.Measure, Unit = unit, Scale = scale, Population = of.Thing, Verb = of.Name, IsSize = true };
    }

    /// <summary>People, or a figure without a noun: "186 were aboard".</summary>
    private static bool MayOnlyBeThere(Quantity quantity, string kind) =>
        quantity.Measure == Measure.People || (quantity.Measure == Measure.Other && quantity.Unit is null && kind.Length == 0 && quantity.Counted is null);

    /// <summary>"the number of policemen killed has risen to 11", "put civilian deaths at 13": the words for the figure say whose it is.</summary>
    private static string? OfToll(ArticleText text, Quantity quantity) =>
        quantity.MeasureCue is { } cue && cue.End <= quantity.Span.Start && (quantity.Counted is not { } counted || counted.Start < quantity.Span.Start)
            ? Population.OfToll(text, text.TokenAt(cue.Start), text.TokenAt(cue.End - 1) + 1) : null;

    /// <summary>What is counted stands before the figure and is no word for people: "the toll of the quake reached 16".</summary>
    private static bool NamesNobody(ArticleText text, Quantity quantity) =>
        quantity.Counted is { Length: > 0 } counted && counted.Start < quantity.Span.Start && !Population.NamesPeople(text, counted);

    /// <summary>Measurand of something counted whose figure is withheld: "did not say how many Russian soldiers".</summary>
    public static Measurand OfWithheld(TextAnalysis analysis, TextSpan counted, Measure measure, QuantityContext context)
    {
        var population = Population.Read(analysis.Text, counted, measure);
        return new Measurand
        {
            Measure = population.Kind == Population.Soldier ? Measure.Troops : measure,
            Population = Generalise(measure, population.Kind),
            Country = population.Country ?? (population.Kind == Population.Soldier ? Forces.CountryFor(analysis.Text, context) : null),
            Place = PlaceOf(analysis, context),
        };
    }

    /// <summary>In a force, people are its soldiers; otherwise a figure without a noun of its own counts everybody.</summary>
    private static string Generalise(Measure measure, string kind) => measure switch
    {
        Measure.Troops when kind is "" or Population.Person or "man" => Population.Soldier,
        Measure.Protesters => Protester,
        Measure.Cases => "case",
        _ => kind,
    };

    private static bool NeedsVerb(Measure measure) => measure is Measure.Other or Measure.People or Measure.Money or Measure.Percent
        or Measure.Vehicles or Measure.Aircraft;

    /// <summary>"including 4 officers", "12 of them children", "among them two women": a share of another figure.</summary>
    private static Part PartOf(ArticleText text, Quantity quantity, QuantityContext context)
    {
        if (quantity is { Derived: true, Qualifier: Qualifier.Exact })
        {
            // "the fourth victim of the shooting": all of them so far.
            return Part.Whole;
        }

        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - 4); i--)
        {
            if (Population.IncludesOf(text.Tokens[i].Word) && !IsAmongAll(text, i, context.FirstToken))
            {
                return Part.Included;
            }
        }

        if (CountsPeople(quantity.Measure) && IsInIncludedList(text, context))
        {
            return Part.Included;
        }

        var behind = text.TokenAt(quantity.Span.End - 1) + 1;
        return (IsPartitive(text, behind, context.ClauseEnd) && !IsAllThereWere(text, context.FirstToken - 1)) || IsChoice(text, behind, context.ClauseEnd) || (CountsPeople(quantity.Measure) && AreAmong(text, context.EndToken, context.ClauseEnd)) ? Part.Included : Part.Whole;
    }

    /// <summary>"She was among the eight miners who died": eight are all; not "among them eight miners".</summary>
    private static bool IsAmongAll(ArticleText text, int among, int figure)
    {
        for (var i = among + 1; i < figure; i++)
        {
            if (text.Classes[i] is not (WordClass.Determiner or WordClass.Adverb))
            {
                return false;
            }
        }

        return text.CharsOf(among).Equals("among", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"among them 24 children and 19 women": back over the items of the list to the word that opens it.</summary>
    private static bool IsInIncludedList(ArticleText text, QuantityContext context)
    {
        if (context.FirstToken == 0 || text.CharsOf(context.FirstToken - 1) is not ("and" or ","))
        {
            return false;
        }

        for (var i = context.FirstToken - 1; i >= Math.Max(text.Sentences[context.Sentence].FirstToken, context.FirstToken - IncludedReach); i--)
        {
            if (Population.IncludesOf(text.Tokens[i].Word))
            {
                return true;
            }

            if (text.Classes[i] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Number or WordClass.Determiner) && text.CharsOf(i) is not ("and" or "," or "them" or "were" or "are")
                || (text.CharsOf(i) is "," && text.CharsOf(i + 1) is "and"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Tokens of a list of those who are included.</summary>
    private const int IncludedReach = 12;

    /// <summary>"Four children were among the dead".</summary>
    private static bool AreAmong(ArticleText text, int behind, int end) =>
        behind + 1 < end && text.CharsOf(behind) is "were" or "are" or "was" or "is" && Population.IncludesOf(text.Tokens[behind + 1].Word);

    /// <summary>"the three most seriously injured", "the two worst hit": picked out of more.</summary>
    private static bool IsChoice(ArticleText text, int behind, int end) =>
        behind + 1 < end && text.CharsOf(behind) is "most" or "least" or "worst" && text.Classes[behind + 1] is WordClass.Adverb or WordClass.Adjective or WordClass.Participle or WordClass.VerbPast;

    /// <summary>"There were 60,000 of them."</summary>
    private static bool IsAllThereWere(ArticleText text, int be) => be > 0 && text.CharsOf(be) is "were" or "are" && text.CharsOf(be - 1) is "there" or "There";

    /// <summary>"one of the wounded", "three of them": a share of those who are spoken of; not "thousands of soldiers", "30 members of the guard".</summary>
    private static bool IsPartitive(ArticleText text, int behind, int end) =>
        behind + 1 < end && text.CharsOf(behind).Equals("of", StringComparison.OrdinalIgnoreCase) && !IsOwner(text, behind + 1) && !(behind + 2 < end && text.CharsOf(behind + 2) is "enemy" or "foe")
        && (Population.IsWhole(text.Tokens[behind + 1].Word) || text.Classes[behind + 1] is WordClass.Determiner or WordClass.Number);

    /// <summary>"killed 54 people and wounded 80 others": others than the dead, so all who were hurt, where nobody hurt was told of before.</summary>
    private static bool CountsBesideDead(TextAnalysis analysis, Quantity quantity)
    {
        if (quantity.Measure is not (Measure.Injured or Measure.Missing))
        {
            return false;
        }

        var beside = TellsDead(analysis.Text, quantity);
        foreach (var other in analysis.Quantities)
        {
            if (other.Span.Start >= quantity.Span.Start || other.Measure == quantity.Measure)
            {
                return beside && other.Span.Start >= quantity.Span.Start;
            }

            beside |= other.Measure == Measure.Killed && quantity.Span.Start - other.Span.End < BesideReach;
        }

        return beside;
    }

    /// <summary>"killed a woman and injured six others": the sentence told of the dead before.</summary>
    private static bool TellsDead(ArticleText text, Quantity quantity)
    {
        var figure = text.TokenAt(quantity.Span.Start);
        var first = text.Sentences[text.SentenceOf(figure)].FirstToken;
        if (HasDeadly(text, Math.Max(first, figure - QuantityContext.Reach), figure))
        {
            return true;
        }

        // "A clerk was shot dead. Four others were hurt."
        var sentence = text.SentenceOf(figure);
        return sentence > 0 && figure - first <= OpeningReach && HasDeadly(text, Math.Max(text.Sentences[sentence - 1].FirstToken, first - QuantityContext.Reach), first);
    }

    private static bool HasDeadly(ArticleText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Deadly.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens before a figure that opens its sentence: "At least".</summary>
    private const int OpeningReach = 3;

    private static readonly WordTable<bool> Deadly = new(LexiconFile.Read("figures").Section("deadly"), static _ => true);

    /// <summary>Characters between the count of the dead and that of the others: one sentence, or the next.</summary>
    private const int BesideReach = 300;

    /// <summary>"90 of its soldiers", "four of their own": whose they are, not a share of them.</summary>
    private static bool IsOwner(ArticleText text, int token) => text.CharsOf(token) is "its" or "their" or "his" or "her" or "our";

    /// <summary>"15,000 people from Russia": where they come from is whose they are.</summary>
    private static string? CountryBehind(ArticleText text, QuantityContext context) =>
        context.EndToken + 1 < context.ClauseEnd && text.CharsOf(context.EndToken).Equals("from", StringComparison.OrdinalIgnoreCase)
        && Countries.TryMatch(text.Tokens, context.EndToken + 1, context.ClauseEnd, out _, out var country) ? country : null;

    /// <summary>The first place named behind the figure in its clause, behind a preposition of place.</summary>
    private static string? PlaceOf(TextAnalysis analysis, QuantityContext context)
    {
        var text = analysis.Text;
        for (var i = context.EndToken; i + 1 < context.ClauseEnd; i++)
        {
            if (text.Classes[i] == WordClass.Preposition && Population.IsLocative(text.Tokens[i].Word)
                && Countries.TryMatch(text.Tokens, i + 1, context.ClauseEnd, out _, out var country))
            {
                return country;
            }
        }

        return null;
    }
}
