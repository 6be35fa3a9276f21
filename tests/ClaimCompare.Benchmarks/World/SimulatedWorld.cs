using System.Globalization;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.World;

/// <summary>
/// A world in which everything is known: events with their true figures, articles about them by outlets and agencies, and the errors in
/// them. The same size and seed give the same world on every machine; about a thousand articles appear a simulated day.
/// </summary>
internal sealed class SimulatedWorld
{
    private readonly DateTime firstDay;
    private readonly int seed;
    private readonly Outlet[] outlets;
    private readonly Chance chance;

    /// <param name="articles">How many there are at least.</param>
    /// <param name="seed">Another seed, another world.</param>
    /// <param name="laterDays">By how many days the world begins later than others.</param>
    public SimulatedWorld(int articles, int seed, int laterDays = 0)
    {
        firstDay = new DateTime(2023, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(laterDays);
        this.seed = seed;
        chance = new Chance(seed);
        outlets = Outlet.Make(seed);
        var days = Math.Max(1, articles / 1000);
        while (Articles.Count < articles)
        {
            Happen(NewEvent(days));
        }
    }

    public List<WorldEvent> Events { get; } = [];

    public List<Article> Articles { get; } = [];

    /// <summary>For each article the event it is about.</summary>
    public Dictionary<string, int> Stories { get; } = new(StringComparer.Ordinal);

    /// <summary>For each article that shares copy the number of its copy family.</summary>
    public Dictionary<string, int> Families { get; } = new(StringComparer.Ordinal);

    public List<Plant> Plants { get; } = [];

    // One event in eight looks like an earlier one: the same kind in the same region within days.
    private WorldEvent NewEvent(int days)
    {
        var number = Events.Count;
        var own = Chance.Seed(seed, number);
        if (number > 0 && chance.Happens(0.12))
        {
            var twin = chance.Of(Events);
            return new WorldEvent(number, twin.Kind, twin.Place.Nearby(chance), twin.Start.AddHours(chance.Between(20, 100)), own);
        }

        return new WorldEvent(number, chance.Of(EventKind.All), Place.Anywhere(chance), firstDay.AddHours(chance.Unit() * 24 * days), own);
    }

    private void Happen(WorldEvent happening)
    {
        Events.Add(happening);
        var draws = new Chance(Chance.Seed(seed, happening.Number, 1));
        var newsroom = new Newsroom(happening, draws);
        var pieces = new List<Piece>();
        foreach (var moment in happening.Moments)
        {
            for (var i = draws.Between(2, 7); i > 0; i--)
            {
                pieces.Add(newsroom.Write(Tell(happening, moment, outlets[draws.Between(6, outlets.Length - 1)], draws), agency: false));
            }

            for (var i = draws.Between(0, 2); i > 0; i--)
            {
                AddCopy(pieces, newsroom, Tell(happening, moment, outlets[draws.Between(0, 5)], draws), draws);
            }
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            pieces[i].Id = string.Create(CultureInfo.InvariantCulture, $"e{happening.Number}-{i}");
        }

        Plants.AddRange(new Planter(happening, pieces, newsroom, draws).Plant());
        foreach (var piece in pieces)
        {
            Articles.Add(Press.Print(piece));
            Stories[piece.Id] = happening.Number;
            if (piece.Family >= 0)
            {
                Families[piece.Id] = piece.Family;
            }
        }
    }

    private void AddCopy(List<Piece> pieces, Newsroom newsroom, Telling telling, Chance draws)
    {
        var original = newsroom.Write(telling, agency: true, (telling.Event.Number * 100) + pieces.Count);
        pieces.Add(original);
        for (var i = draws.Between(1, 6); i > 0; i--)
        {
            var outlet = outlets[draws.Between(6, outlets.Length - 1)];
            var carrying = new Carrying(outlet, telling.Published.AddHours(draws.Unit() * 4), draws.Happens(0.5) ? 99 : draws.Between(6, 9),
                draws.Happens(0.25), draws.Happens(0.6), draws.Happens(0.2), draws.Next());
            pieces.Add(new Piece
            {
                Telling = telling,
                Sentences = original.Sentences,
                Headline = draws.Happens(0.6) ? newsroom.HeadlineFor() : original.Headline,
                Family = original.Family,
                Carrying = carrying,
            });
        }
    }

    private static Telling Tell(WorldEvent happening, Moment moment, Outlet outlet, Chance draws) => new()
    {
        Event = happening,
        Outlet = outlet,
        Moment = moment,
        Published = moment.Time.AddHours(outlet.Lag),
        Seed = draws.Next(),
    };
}
