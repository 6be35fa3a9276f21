namespace ClaimCompare.Benchmarks.World;

/// <summary>Decides which sentences an article about an event has.</summary>
internal sealed class Newsroom(WorldEvent happening, Chance chance)
{
    private readonly EventKind kind = happening.Kind;

    private bool Disaster => kind.Main is "killed" or "soldiers" or "evacuated" or "abducted";

    /// <param name="telling">What it tells.</param>
    /// <param name="agency">Agency copy is longer and hedges.</param>
    /// <param name="family">The family it starts, or -1.</param>
    public Piece Write(Telling telling, bool agency, int family = -1)
    {
        var sentences = new List<(string, int)>
        {
            (happening.Deal("leads", kind.Name), 0),
            Toll(),
        };
        if (agency && Disaster)
        {
            sentences.Add((Hedged(0), 0));
        }

        var middle = Middle(telling);
        sentences.AddRange(middle.Take(Math.Max(2, telling.Outlet.Length - sentences.Count - 2)));
        MayHave(sentences, agency ? 1 : 0.6, kind.Main == "killed" && chance.Happens(0.6) ? "background" : "plainbackground");
        MayHave(sentences, Disaster ? 1 : 0, "closing");

        return new Piece { Telling = telling, Sentences = sentences, Headline = HeadlineFor(), Family = family };
    }

    /// <summary>Puts in a sentence of a section unless the article has one already.</summary>
    public void Require(Piece piece, string section, int quote = 0)
    {
        var has = section switch
        {
            "quote" => piece.HasQuote(quote),
            "ages" => piece.Has("{vage}"),
            _ => piece.Has("{" + section + "}"),
        };
        if (!has)
        {
            piece.Sentences.Insert(2, (Deal(section), quote));
        }
    }

    /// <summary>Makes the first sentence say on which day the event was.</summary>
    public void RequireDay(Piece piece)
    {
        if (!piece.Sentences[0].Template.Contains("{onday}", StringComparison.Ordinal))
        {
            piece.Sentences[0] = (happening.Deal("leads", kind.Name, line => line.Contains("{onday}", StringComparison.Ordinal)), 0);
        }
    }

    /// <summary>Makes the sentence about the main figure give it outright, not as a lower bound.</summary>
    public void RequireExact(Piece piece)
    {
        if (piece.Sentences[1].Template.StartsWith("No fewer", StringComparison.Ordinal))
        {
            piece.Sentences[1] = Toll();
        }
    }

    public void Rival(Piece piece) => piece.Sentences.Insert(2, (Deal("rival " + kind.Main), 0));

    public void Denial(Piece piece, bool denied) => piece.Sentences.Insert(2, (happening.Denial[denied ? 1 : 0], 0));

    /// <summary>The sentence that an outlet may harden, as the agency has it or without its hedge.</summary>
    public string Hedged(int version) => happening.Hedges[0].Split(" || ")[version];

    public string HeadlineFor(bool figure = false) =>
        WordBook.Section("headlines", kind.Main).Length > 0 && (figure || chance.Happens(0.75))
            ? happening.Deal("headlines", kind.Main)
            : happening.Deal("headlines", "any");

    private List<(string, int)> Middle(Telling telling)
    {
        var figures = kind.Figures.Skip(1).Where(rule => WordBook.Section("sentences", rule.Name).Length > 0 && chance.Happens(0.6))
            .Select(rule => happening.DealOnce(rule.Name, Fits)).OfType<string>().Select(template => (template, 0)).ToList();
        var rest = new List<(string, int)>();
        var first = chance.Between(0, 2);
        rest.Add((Deal("quote"), first));
        MayHave(rest, 0.4, "quote", (first + 1) % 3);
        MayHave(rest, telling.Moment.Number > 0 && kind.Main == "killed" && Changed(telling) ? 0.4 : 0, "earlier killed");
        MayHave(rest, kind.Main == "killed" ? 0.35 : 0, "ages");
        MayHave(rest, Disaster ? 0.25 : 0, "survivorages");
        MayHave(rest, kind.Name is "shooting" or "court" ? 0.8 : 0, "suspectages");
        MayHave(rest, Disaster ? 1 : 0, "attribution");
        MayHave(rest, Disaster ? 0.7 : 0, "attribution");
        MayHave(rest, Disaster ? 0.5 : 0, "reaction");
        MayHave(rest, Disaster ? 0.4 : 0, "reaction");
        MayHave(rest, 0.5, "plainbackground");
        MayHave(rest, 0.4, "plainbackground");
        chance.Shuffle(figures);
        chance.Shuffle(rest);
        return [.. figures, .. rest];
    }

    private void MayHave(List<(string, int)> sentences, double probability, string section, int quote = 0)
    {
        if (chance.Happens(probability) && (section == "quote" ? Deal(section) : happening.DealOnce(section, Fits)) is { } template)
        {
            sentences.Add((template, quote));
        }
    }

    private bool Changed(Telling telling) => happening.Moments[telling.Moment.Number - 1].Figures["killed"] != telling.Moment.Figures["killed"];

    private (string, int) Toll() => (Deal("toll " + kind.Main), 0);

    private string Deal(string section) => happening.Deal("sentences", section, Fits);

    // Injuries where nobody died are not told as well as the dead.
    private bool Fits(string line) => kind.Main == "killed" || !line.Contains("dead", StringComparison.Ordinal);
}
