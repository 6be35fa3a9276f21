using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

internal enum PartyKind
{
    None,
    Opponent,
    Monitor,
    Medical,
    Witness,
    Military,
    State,
    Business,
}

/// <summary>On which side a source stands, as far as its name tells: what kind of body, of which country.</summary>
internal readonly record struct Party(PartyKind Kind, string? Country)
{
    private static readonly WordTable<PartyKind> Kinds = new(
        LexiconFile.Read("parties").Entries.Reverse(), static entry => EnumName.Parse<PartyKind>(entry.Section));

    private static readonly WordTable<string> Countries = new(LexiconFile.Read("names-countries").Entries, static entry => entry.Value);

    /// <summary>The name tells what kind of body counts.</summary>
    public bool IsKnown => Kind != PartyKind.None;

    /// <summary>The party of a source, by its name as written and as resolved, and by the body it speaks for.</summary>
    public static Party Of(Source source)
    {
        var party = Read(default, source.Name);
        party = source.Speaker is null || source.Speaker == source.Name ? party : Read(party, source.Speaker);
        return source.Affiliation is { } affiliation ? Read(party, affiliation.Body) : party;
    }

    /// <summary>
    /// Whose count it is where no attribution says so: "the government's toll stands at 54", "police put the number of the dead at 54",
    /// "organisers counted 54,000 marchers".
    /// </summary>
    public static Party OfCounting(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var owned = EventTimes.TallyOf(entry);
        var figure = text.TokenAt(entry.Claim.Span.Start);
        for (var i = figure - 1; owned < 0 && i >= Math.Max(0, figure - VerbReach); i--)
        {
            owned = Counting.Contains(text.Tokens[i].Word) || Having.Contains(text.Tokens[i].Word) ? i : -1;
        }

        // "police put the crowd in the capital at 6,000"
        for (var i = figure - 2; owned < 0 && figure > 1 && text.CharsOf(figure - 1) is "at" && i >= Math.Max(0, figure - PutReach); i--)
        {
            owned = Putting.Contains(text.Tokens[i].Word) ? i : -1;
        }

        // "and the union 150,000"
        owned = owned < 0 && figure > 0 && text.Classes[figure - 1] is WordClass.Noun or WordClass.ProperNoun or WordClass.Possessive ? figure : owned;
        var party = default(Party);
        for (var i = Math.Max(0, owned - OwnerReach); i < owned; i++)
        {
            party = Read(party, text.CharsOf(i).ToString());
        }

        return party.IsKnown ? party : OfGiver(entry, text);
    }

    /// <summary>"the 12 given by the ministry", "the 12 that police acknowledged".</summary>
    private static Party OfGiver(ClaimEntry entry, ArticleText text)
    {
        var behind = text.TokenAt(entry.Claim.Span.End - 1) + 1;
        var end = Math.Min(text.Sentences[text.SentenceOf(behind - 1)].EndToken, behind + GiverReach);
        var party = default(Party);
        var (from, given) = (behind < end && text.CharsOf(behind) is "that" or "which" ? behind + 1 : -1, false);
        for (var i = behind; i < end && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            given |= Given.Contains(text.Tokens[i].Word);
            from = from < 0 && given && text.CharsOf(i) is "by" ? i + 1 : from;
            party = from >= 0 && i >= from ? Read(party, text.CharsOf(i).ToString()) : party;
        }

        return given ? party : default;
    }

    private static readonly WordTable<bool> Having = new(Verbs.Inflect(LexiconFile.Read("figures").Section("having")), static _ => true);

    private static readonly WordTable<bool> Given = new(LexiconFile.Read("figures").Section("given"), static _ => true);

    /// <summary>Tokens behind a figure that tell who gave it.</summary>
    private const int GiverReach = 8;

    private static readonly WordTable<bool> Counting = new(Verbs.Inflect(LexiconFile.Read("figures").Section("counting")), static _ => true);

    private static readonly WordTable<bool> Putting = new(Verbs.Inflect(LexiconFile.Read("bare-figures").Section("putting")), static _ => true);

    /// <summary>Tokens back from "at 6,000" to the verb that puts it there.</summary>
    private const int PutReach = 10;

    /// <summary>Tokens before a figure in which the verb of counting stands.</summary>
    private const int VerbReach = 3;

    /// <summary>Tokens before a tally's name, or a verb of counting, that tell whose it is.</summary>
    private const int OwnerReach = 4;

    /// <summary>
    /// Two who are known to count against each other: an authority and its opponents, outside observers or witnesses; an army and a
    /// hospital; the authorities of two countries.
    /// </summary>
    public static bool AreOpposed(Party a, Party b) => Opposes(a, b) || Opposes(b, a)
        || (a.Country is not null && b.Country is not null && a.Country != b.Country && a.MaySpeakForState && b.MaySpeakForState);

    /// <summary>Two names of one side: both of the authorities, both of the hospitals.</summary>
    public static bool AreAlike(Party a, Party b) => a.Kind == b.Kind && (a.Country is null || b.Country is null || a.Country == b.Country);

    private bool MaySpeakForState => Kind is PartyKind.None or PartyKind.State or PartyKind.Military;

    private static bool Opposes(Party a, Party b) => a.Kind switch
    {
        PartyKind.Military => b.Kind is PartyKind.Opponent or PartyKind.Monitor or PartyKind.Witness or PartyKind.Medical,
        PartyKind.State => b.Kind is PartyKind.Opponent or PartyKind.Monitor or PartyKind.Witness,
        _ => false,
    };

    private static Party Read(Party known, string? name)
    {
        if (name is null)
        {
            return known;
        }

        var (kind, country) = known;
        var first = PartyKind.None;
        foreach (var word in Vocabulary.IdsOf(name))
        {
            if (word == And && known.Kind == PartyKind.None)
            {
                (first, kind) = (kind, PartyKind.None);
            }
            else if (Kinds.TryGet(word, out var named) && (kind == PartyKind.None || named < kind))
            {
                kind = named;
            }

            if (country is null && Countries.TryGet(word, out var of))
            {
                country = of;
            }
        }

        return new Party(first == PartyKind.None ? kind : kind == PartyKind.None ? first : Joint(first, kind), country);
    }

    private static readonly int And = Vocabulary.IdOf("and");

    /// <summary>"officials and witnesses": what both say is no count against the authorities.</summary>
    private static PartyKind Joint(PartyKind one, PartyKind other) =>
        Opposes(new Party(one, null), new Party(other, null)) || Opposes(new Party(other, null), new Party(one, null))
            ? (PartyKind)Math.Max((int)one, (int)other) : (PartyKind)Math.Min((int)one, (int)other);
}
