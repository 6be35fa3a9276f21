namespace ClaimCompare.Benchmarks.World;

/// <summary>Puts errors into the pieces about one event, each against at least two texts that have it right.</summary>
internal sealed class Planter(WorldEvent happening, List<Piece> pieces, Newsroom newsroom, Chance chance)
{
    private readonly EventKind kind = happening.Kind;

    /// <summary>At most two plants an event, of different kinds and one of them about a figure; none in four events of ten.</summary>
    public IEnumerable<Plant> Plant()
    {
        var kinds = "number number number number rival rival age age age headline headline date date quote quote speaker certainty certainty polarity".Split(' ').ToList();
        chance.Shuffle(kinds);
        var planted = 0;
        var wanted = chance.Happens(0.4) ? 0 : chance.Between(1, 2);
        var figures = false;
        foreach (var name in kinds.Distinct())
        {
            var figure = name is "number" or "rival" or "headline";
            if (planted < wanted && !(figures && figure) && Try(name) is { } plant)
            {
                planted++;
                figures |= figure;
                yield return plant;
            }
        }
    }

    private Plant? Try(string name) => name switch
    {
        "number" => Number(),
        "rival" => RivalFigure(),
        "age" => Age(),
        "headline" => Headline(),
        "date" => Date(),
        "quote" => Quote(),
        "speaker" => Speaker(),
        "certainty" => Certainty(),
        _ => Polarity(),
    };

    private Plant? Number()
    {
        if (OneMoment(4) is not { } group)
        {
            return null;
        }

        var (wrong, exact) = WrongFigure(group[0].Telling.Moment);
        var piece = group[0];
        foreach (var other in group)
        {
            newsroom.RequireExact(other);
        }

        piece.Telling = piece.Telling with { Figures = new() { [kind.Main] = wrong }, Exact = exact || kind.Steps.ContainsKey(kind.Main) };
        return Planted("number", [piece], wrong, $"{wrong} {kind.Main} where others have {piece.Telling.Moment.Figures[kind.Main]}");
    }

    private Plant? RivalFigure()
    {
        if (WordBook.Section("sentences", "rival " + kind.Main).Length == 0 || OneMoment(5) is not { } group)
        {
            return null;
        }

        var (figure, _) = WrongFigure(group[0].Telling.Moment);
        group[0].Telling = group[0].Telling with { Figures = new() { [kind.Main] = figure }, Authority = happening.Rival, Exact = true };
        newsroom.RequireExact(group[0]);
        group[1].Telling = group[1].Telling with { RivalFigure = figure };
        newsroom.Rival(group[1]);
        newsroom.RequireExact(group[2]);
        return Planted("rival", [group[0], group[1]], figure, $"{happening.Rival} says {figure} {kind.Main}, {happening.Authority} {group[2].Telling.Figure(kind.Main)}");
    }

    private Plant? Age()
    {
        if (kind.Main != "killed" || Independent(3) is not { } group)
        {
            return null;
        }

        foreach (var piece in group)
        {
            newsroom.Require(piece, "ages");
        }

        var age = happening.People[5].Age;
        var wrong = age + (chance.Happens(0.5) ? 1 : -1) * chance.Of([2, 3, 5, 9, 10]);
        group[0].Telling = group[0].Telling with { VictimAge = wrong };
        return Planted("age", [group[0]], wrong, $"{happening.People[5].Full} is {age}, not {wrong}");
    }

    private Plant? Headline()
    {
        if (WordBook.Section("headlines", kind.Main).Length == 0 || OneMoment(3) is not { } group)
        {
            return null;
        }

        var (wrong, _) = WrongFigure(group[0].Telling.Moment);
        var piece = new Piece { Telling = group[0].Telling, Sentences = group[0].Sentences, Headline = newsroom.HeadlineFor(true), HeadlineFigure = wrong };
        newsroom.RequireExact(piece);
        pieces[pieces.IndexOf(group[0])] = piece;
        piece.Id = group[0].Id;
        return Planted("headline", [piece], wrong, $"headline {wrong}, text {piece.Telling.Figure(kind.Main)}");
    }

    private Plant? Date()
    {
        if (Independent(4) is not { } group)
        {
            return null;
        }

        foreach (var other in group)
        {
            newsroom.RequireDay(other);
        }

        group[0].Telling = group[0].Telling with { DayOff = -1 };
        return Planted("date", [group[0]], null, $"{happening.Start.AddDays(-1):dddd} instead of {happening.Start:dddd}");
    }

    private Plant? Quote()
    {
        var number = chance.Between(0, 2);
        if (WithQuote(number) is not { } group)
        {
            return null;
        }

        var versions = new[] { 0, 0, 0 };
        versions[number] = 1;
        group[0].Telling = group[0].Telling with { QuoteVersion = versions };
        return Planted("quote", [group[0]], null, happening.Quotes[number][1] + " | " + happening.Quotes[number][0]);
    }

    private Plant? Speaker()
    {
        var number = chance.Between(0, 2);
        if (WithQuote(number) is not { } group)
        {
            return null;
        }

        var speakers = new[] { 0, 1, 2 };
        speakers[number] = (number + 1) % 2;
        group[0].Telling = group[0].Telling with { QuoteSpeaker = speakers };
        return Planted("speaker", [group[0]], null, happening.Quotes[number][0] + " | by " + happening.People[speakers[number]].Full);
    }

    private Plant? Certainty()
    {
        var carriers = pieces.Where(piece => piece is { Clean: true, Carrying: not null }).ToList();
        if (carriers.Count < 2 || !carriers[0].Sentences.Exists(sentence => sentence.Template == newsroom.Hedged(0)) || carriers.Find(piece => carriers.Exists(other => other != piece && other.Family == piece.Family)) is not { } changed)
        {
            return null;
        }

        changed.Telling = changed.Telling with { Hardened = true };
        return Planted("certainty", [changed], null, happening.Hedges[0]);
    }

    private Plant? Polarity()
    {
        if (Independent(3) is not { } group)
        {
            return null;
        }

        newsroom.Denial(group[0], true);
        newsroom.Denial(group[1], false);
        newsroom.Denial(group[2], false);
        return Planted("polarity", [group[0]], null, happening.Denial[1]);
    }

    /// <summary>A figure that no reading of the others allows: above all that are still to come, or below all that were given before.</summary>
    private (double Value, bool Below) WrongFigure(Moment moment)
    {
        var all = happening.Moments.Select(other => other.Figures[kind.Main]).ToList();
        var step = kind.Steps.GetValueOrDefault(kind.Main, 1);
        var truth = moment.Figures[kind.Main];
        if (kind.Main == "turnout" || (all.Min() >= 8 && chance.Happens(0.3)))
        {
            return (Math.Max(step, Math.Floor(Math.Min(truth, all.Min()) * 0.6 / step) * step), true);
        }

        return (Math.Ceiling(all.Max() * (1.4 + chance.Unit()) / step) * step, false);
    }

    private List<Piece>? OneMoment(int count)
    {
        var groups = Own().GroupBy(piece => piece.Telling.Moment.Number).Where(group => group.Count() >= count).Select(group => group.ToList()).ToList();
        return groups.Count == 0 ? null : chance.Of(groups);
    }

    private List<Piece>? Independent(int count)
    {
        var own = Own().ToList();
        chance.Shuffle(own);
        return own.Count < count ? null : own[..count];
    }

    private List<Piece>? WithQuote(int number)
    {
        if (Independent(3) is not { } group)
        {
            return null;
        }

        foreach (var piece in group)
        {
            newsroom.Require(piece, "quote", number);
        }

        return group;
    }

    private IEnumerable<Piece> Own() => pieces.Where(piece => piece is { Clean: true, Carrying: null, Family: -1 });

    private static Plant Planted(string name, List<Piece> wrong, double? value, string words)
    {
        foreach (var piece in wrong)
        {
            piece.Clean = false;
        }

        return new Plant(name, wrong[0].Telling.Event.Number, [.. wrong.Select(piece => piece.Id)], value, words);
    }
}
