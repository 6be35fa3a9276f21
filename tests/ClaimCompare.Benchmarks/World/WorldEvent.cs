namespace ClaimCompare.Benchmarks.World;

/// <summary>Something that happened in the simulated world, with its true figures at every moment at which they were given out.</summary>
internal sealed class WorldEvent
{
    private readonly Dictionary<string, Deck> decks = new(StringComparer.Ordinal);
    private readonly HashSet<string> usedOnce = new(StringComparer.Ordinal);
    private readonly Chance chance;

    public WorldEvent(int number, EventKind kind, Place place, DateTime start, int seed)
    {
        chance = new Chance(seed);
        Number = number;
        Kind = kind;
        Place = place;
        Start = start;
        Fixed = chance.Next();
        Introduction = chance.Of(kind.Introductions);
        Authority = chance.Of(kind.Authorities);
        Rival = chance.Of(kind.Rivals);
        Moments = [.. Unfold()];
        Reconcile();
        Title = chance.Of(WordBook.Section("names", "titles"));
        People = [.. Enumerable.Range(0, 9).Select(_ => place.NewPerson(chance)).DistinctBy(person => person.Last)];
        while (People.Count < 9)
        {
            var person = place.NewPerson(chance);
            if (People.TrueForAll(other => other.Last != person.Last))
            {
                People.Add(person);
            }
        }

        Quotes = [.. Draw(WordBook.Section("quotes", ""), 3).Select(line => line.Split(" || "))];
        Hedges = Draw(WordBook.Section("pairs", "hedge"), 2);
        Denial = chance.Of(WordBook.Section("pairs", "denial")).Split(" || ");
        Background = ReadBackground();
    }

    public int Number { get; }

    public EventKind Kind { get; }

    public Place Place { get; }

    public DateTime Start { get; }

    /// <summary>Which of the ways of putting a detail this event takes, the same in all articles.</summary>
    public int Fixed { get; }

    public string Introduction { get; }

    public string Authority { get; }

    public string Rival { get; }

    public string Title { get; }

    /// <summary>In order: the official, the spokesperson, the witness, the suspect, the expert, a victim, the rival's spokesperson.</summary>
    public List<Person> People { get; }

    public List<Moment> Moments { get; }

    /// <summary>Each as it was said, with its sense turned, and in other words. Spoken by the official, the spokesperson, the witness.</summary>
    public string[][] Quotes { get; }

    /// <summary>"with hedge || without".</summary>
    public List<string> Hedges { get; }

    public string[] Denial { get; }

    /// <summary>Words for slots that stay the same throughout the event.</summary>
    public Dictionary<string, string> Background { get; }

    /// <summary>The next template of a section; none comes twice before all have come once, as no two desks word a thing alike.</summary>
    public string Deal(string file, string section, Func<string, bool>? fits = null)
    {
        var key = file + "/" + section;
        if (!decks.TryGetValue(key, out var deck))
        {
            var lines = WordBook.Section(file, section).ToList();
            if (file == "leads" && Kind.Main == "killed")
            {
                lines.AddRange(WordBook.Section("leads", "generic killed"));
            }

            chance.Shuffle(lines);
            decks[key] = deck = new Deck(lines);
        }

        return deck.Next(fits);
    }

    /// <summary>A sentence that an article may have or not: none once every wording was used, as no two desks fill in alike.</summary>
    public string? DealOnce(string section, Func<string, bool> fits)
    {
        var template = Deal("sentences", section, fits);
        return fits(template) && usedOnce.Add(template) ? template : null;
    }

    private IEnumerable<Moment> Unfold()
    {
        var values = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var count = chance.Between(Kind.Moments.Low, Kind.Moments.High);
        var time = Start.AddHours(chance.Between(2, 4));
        time = time.Hour == 0 ? time.AddHours(1) : time;
        for (var i = 0; i < count; i++)
        {
            foreach (var rule in Kind.Figures.Where(rule => rule.Change != "sum"))
            {
                values[rule.Name] = Rounded(rule.Name, i == 0 ? First(rule) : Later(rule, values[rule.Name], i));
            }

            yield return new Moment(i, time, new Dictionary<string, double>(values, StringComparer.Ordinal));
            time = time.AddHours(chance.Between(7, 20));
            time = time.Hour == 0 ? time.AddHours(1) : time;
        }
    }

    /// <summary>Those aboard are never fewer than those accounted for, those freed never more than those taken.</summary>
    private void Reconcile()
    {
        var accounted = Moments.Max(moment => new[] { "killed", "injured", "missing", "rescued", "survivors" }.Sum(name => moment.Figures.GetValueOrDefault(name)));
        foreach (var figures in Moments.Select(moment => moment.Figures))
        {
            if (Kind.Figures.Exists(rule => rule.Name == "aboard"))
            {
                figures["aboard"] = Math.Max(figures.GetValueOrDefault("aboard"), accounted);
            }

            if (figures.TryGetValue("freed", out var freed))
            {
                figures["freed"] = Math.Min(freed, figures["abducted"] - 5);
            }
        }
    }

    private double First(FigureRule rule) =>
        chance.Between(rule.Low, rule.High) / (rule.Change == "tenths" ? 10.0 : 1.0);

    private double Later(FigureRule rule, double before, int moment) => rule.Change switch
    {
        "grow" when chance.Happens(0.85) => Math.Min(rule.Name == "turnout" ? 82 : double.MaxValue,
            Math.Max(before + 1, Math.Round(before * (1 + (chance.Unit() * 0.9 / moment))))),
        "fall" when chance.Happens(0.85) => Math.Max(2, Math.Round(before * (0.5 + (chance.Unit() * 0.45)))),
        _ => before,
    };

    private double Rounded(string name, double value) =>
        Kind.Steps.TryGetValue(name, out var step) ? Math.Max(step, Math.Round(value / step) * step) : value;

    private List<string> Draw(string[] lines, int count)
    {
        var shuffled = lines.ToList();
        chance.Shuffle(shuffled);
        return shuffled[..count];
    }

    private Dictionary<string, string> ReadBackground()
    {
        var noun = Kind.Nouns[0];
        var old = Kind.Name is "flood" or "battle" ? noun : ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["oldevent"] = old,
            ["year"] = Text(chance.Between(1978, 2019)),
            ["year2"] = Text(chance.Between(1980, 2021)),
            ["far2"] = Text(chance.Between(40, 900)),
            ["far3"] = Text(chance.Between(8, 120)),
            ["oldkilled"] = Text(chance.Between(11, 240)),
            ["oldinjured"] = Text(chance.Between(20, 400)),
            ["yearkilled"] = Text(chance.Between(30, 700)),
            ["othertown"] = Place.OtherTown(chance),
            ["town"] = Place.OtherTown(chance),
            ["paper"] = Place.OtherTown(chance) + " " + chance.Of(WordBook.Section("outlets", "last")[0].Split(" | ")),
            ["weeks"] = chance.Of(["two", "three", "five", "six"]),
            ["far"] = Text(chance.Between(12, 190)),
            ["pop"] = (chance.Between(14, 980) * 1000).ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
            ["money"] = Text(chance.Between(2, 90)),
            ["percent"] = Text(chance.Between(4, 38)),
            ["degrees"] = Text(chance.Between(3, 33)),
        };
        return words;

        static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class Deck(List<string> lines)
    {
        private int next;

        public string Next(Func<string, bool>? fits)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[next++ % lines.Count];
                if (fits is null || fits(line))
                {
                    return line;
                }
            }

            return lines[next++ % lines.Count];
        }
    }
}

/// <summary>A time at which figures were given out, and those figures.</summary>
internal sealed record Moment(int Number, DateTime Time, Dictionary<string, double> Figures);
