using System.Text;

namespace ClaimCompare.Benchmarks.World;

/// <summary>Fills templates with what an article tells. One writer writes one article: names are full at first mention, then last names.</summary>
internal sealed class Writer(Telling telling)
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Chance chance = new(telling.Seed);
    private readonly string noun = telling.Event.Kind.Nouns[(telling.Seed & 0xffff) % telling.Event.Kind.Nouns.Length];
    private int quote;

    private WorldEvent Event => telling.Event;

    private Place Place => telling.Event.Place;

    private string Authority => telling.Authority ?? Event.Authority;

    public string Sentence(string template, int quoteNumber = 0)
    {
        quote = quoteNumber;
        var text = new StringBuilder();
        Append(text, Choose(template));
        var start = 0;
        while (start < text.Length && text[start] is '"')
        {
            start++;
        }

        text[start] = char.ToUpperInvariant(text[start]);
        return text.Replace(",.", ".").Replace(",:", ":").ToString();
    }

    public string Headline(string template)
    {
        var line = Sentence(template);
        if (!telling.Outlet.TitleCase)
        {
            return line;
        }

        var words = line.Split(' ');
        return string.Join(' ', words.Select(word => word is "in" or "a" or "an" or "at" or "to" or "of" or "as" or "on" or "the" ? word : Capital(word)));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // [a|b] is drawn anew, <a|b> is fixed for the event.
    private string Choose(string template)
    {
        var text = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] switch { '[' => template.IndexOf(']', i), '<' => template.IndexOf('>', i), _ => -1 };
            if (end < 0)
            {
                text.Append(template[i]);
                continue;
            }

            var options = template[(i + 1)..end].Split('|');
            var drawn = template[i] == '<' ? Event.Fixed % options.Length : chance.Between(0, options.Length - 1);
            text.Append(telling.Exact && options[drawn].Contains("least", StringComparison.Ordinal) ? "" : options[drawn]);
            i = end;
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string template)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                text.Append(template[i]);
                continue;
            }

            var end = template.IndexOf('}', i);
            var slot = template[(i + 1)..end];
            var value = Fill(slot, text.Length == 0);
            text.Append(value);
            i = end;
        }
    }

    private string Fill(string slot, bool first)
    {
        if (char.IsUpper(slot[0]))
        {
            return Capital(Fill(char.ToLowerInvariant(slot[0]) + slot[1..], first));
        }

        if (slot.EndsWith("Event", StringComparison.Ordinal))
        {
            return Capital(Event.Background["oldevent"]);
        }

        var number = slot.Contains(":Number", StringComparison.Ordinal);
        var name = slot.Replace(":Number", "", StringComparison.Ordinal);
        var rough = name[0] == '~';
        name = rough ? name[1..] : name;
        if (telling.Moment.Figures.ContainsKey(name))
        {
            return Figure(telling.Figure(name), rough, first || number);
        }

        return Event.Background.TryGetValue(name, out var word) ? word : Words(name, first);
    }

    private string Figure(double value, bool rough, bool first)
    {
        var manner = chance.Between(0, 4);
        var spells = first && value < 100 ? 100 : telling.Outlet.SpellsBelow;
        return rough && !telling.Exact ? Numbers.Roughly(value, manner, spells) : Numbers.Write(value, spells);
    }

    private string Words(string slot, bool first) => slot switch
    {
        "a" => Event.Introduction.Contains('{', StringComparison.Ordinal)
            ? Event.Introduction.Replace("{mag}", Numbers.Write(telling.Figure("mag"), 0), StringComparison.Ordinal)
            : Event.Introduction,
        "theevent" => "the " + noun,
        "noun" => noun,
        "noun-cap" => Capital(noun),
        "place" => Locate(),
        "place-short" or "city" => Place.Town,
        "region" => Place.Region,
        "country" => Place.Country,
        "onday" => Days.On(Day, telling.Published, telling.Outlet.British),
        "onday-bare" => Days.Bare(Day, telling.Published),
        "today" => Days.On(telling.Published, telling.Published, telling.Outlet.British),
        "asof" => Days.AsOf(telling.Moment.Time, telling.Published, telling.Outlet.British, chance.Between(0, 5)),
        "when" => Days.AsOf(telling.Moment.Time, telling.Published, telling.Outlet.British, chance.Between(4, 5)),
        "auth" => Authority,
        "rival" => Event.Rival,
        "rival-figure" => Figure(telling.RivalFigure, false, first),
        "earlier" => Figure(Event.Moments[telling.Moment.Number - 1].Figures["killed"], false, first),
        ",said" => Sentenced(WordBook.Section("attributions", "tail")),
        "quote" => Event.Quotes[quote][telling.QuoteVersion[quote]],
        "speaker" => Speaker(telling.QuoteSpeaker[quote]),
        "official" => Speaker(0),
        "spokes" => Speaker(1),
        "official-last" => Event.People[0].Last,
        "suspect" => Named(3),
        "suspect-last" => Event.People[3].Last,
        "sage" => Age(3),
        "witness" => Event.People[2].Full,
        "wage" => Age(2),
        "expert" => Event.People[4].Full,
        "victim" => Event.People[5].Full,
        "vage" => Numbers.Write(telling.VictimAge ?? Event.People[5].Age, 0),
        _ => throw new InvalidDataException($"no word for the slot {slot} of {Event.Kind.Name}"),
    };

    private DateTime Day => Event.Start.AddDays(telling.DayOff);

    private string Sentenced(string[] tails)
    {
        var text = new StringBuilder(" ");
        Append(text, Choose(chance.Of(tails)));
        return text.ToString()[1..];
    }

    private string Locate()
    {
        if (!named.Add("place"))
        {
            return Place.Town;
        }

        return chance.Between(0, 4) switch
        {
            0 => $"{Place.Town}, {Place.Region}",
            1 => $"the {Place.Adjective} town of {Place.Town}",
            2 => $"{Place.Town} in {Place.Region}",
            3 => $"the town of {Place.Town} in {Place.Country}",
            _ => $"{Place.Town}, {Place.Country}",
        };
    }

    private string Speaker(int person) => person switch
    {
        0 => Titled(0, Event.Title + " "),
        1 when telling.Authority is not null => named.Add("rival") ? $"a spokesman for {Authority}, {Event.People[6].Full}," : Event.People[6].Last,
        1 => Titled(1, (Authority.StartsWith("the ", StringComparison.Ordinal) ? Authority[4..] : Authority) + (Event.Fixed % 2 == 0 ? " spokesman " : " spokeswoman ")),
        _ => named.Add("2") ? Event.People[2].Full + ", a resident," : Event.People[2].Last,
    };

    private string Titled(int person, string title) => named.Add(Event.People[person].Last) ? title + Event.People[person].Full : Event.People[person].Last;

    private string Named(int person) => named.Add(Event.People[person].Last) ? Event.People[person].Full : Event.People[person].Last;

    private string Age(int person) => Numbers.Write(Event.People[person].Age, 0);
}
