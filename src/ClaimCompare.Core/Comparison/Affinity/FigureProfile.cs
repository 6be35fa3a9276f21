using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Clashes;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>What tells which thing a figure measures: what it was read as, and the words around it. A pure function of its article.</summary>
internal sealed class FigureProfile
{
    /// <summary>Tokens on each side of a figure that count in full; farther ones count less.</summary>
    private const int Close = 3;
    private const float Fading = 6;

    public FigureProfile(AnalyzedArticle article, int index, ArticleWords words)
    {
        var entry = new ClaimEntry(article, index, article.Article.Id, null!);
        var (claim, text, quantity) = (entry.Claim, article.Body.Text, entry.Quantity!);
        (Index, Measurand, Claim, Quantity) = (index, claim.Measurand!, claim, quantity);
        Thing = ArticleWords.KeyOf(Comparison.Deeds.ThingOf(Measure, Measurand.Population));
        IsOfPeople = Measurand.Population == Population.Person;
        Deed = Measurand.Verb is null ? 0 : ArticleWords.KeyOf(Comparison.Deeds.Of(Measure, Measurand.Verb, false));
        Day = claim.Date is { } date && article.Body.Dates[date] is { From: { } from, To: { } to } ? (from, to) : null;
        Origin = entry.Speaker is null ? null : entry.Origin;
        Value = (quantity.Value ?? quantity.Low ?? quantity.High ?? 0) * Measurand.Scale;
        var first = text.TokenAt(claim.Span.Start);
        Sentence = text.SentenceOf(first);
        Position = (float)Sentence / Math.Max(1, text.Sentences.Length - 1);
        Counted = quantity.Counted is { } counted ? In(text, counted, words) : [];
        Head = Counted.Length > 0 ? Counted[^1] : 0;
        IsRecalled = Background.IsRecalled(entry);
        IsOutdated = Background.IsOutdated(entry);
        IsInLead = NumberRelation.IsInLead(entry);
        (Party, IsNamed, IsPersonal) = (entry.Party, entry.Speaker is not null || entry.Party.IsKnown, entry.Attribution is { Sources: [{ Kind: SourceKind.Person }, ..] });
        Counter = Counter.Of(entry);
        (Moment, AsOfDay) = (AsOf.MomentOf(entry), AsOf.DayOf(entry));
        Interval = entry.Interval;
        (Coarse, IsComparable) = (Axes.Of(claim).Coarse, NumberGrouping.IsComparable(entry));
        Words = ClashWordReader.Around(text, text.TokenAt(claim.Span.Start));
        Relation = RelationBehind(text, text.TokenAt(quantity.Span.End));
        var near = new List<(uint Key, float Weight)>();
        var plain = new List<(uint Key, float Weight)>();
        var names = new List<(uint Key, float Weight)>();
        var sentence = text.Sentences[Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Keys[i] is var key and not 0 && !quantity.Span.Contains(text.Tokens[i].Start))
            {
                var rarity = words.RarityOf(key);
                near.Add((key, rarity / (1 + (Math.Max(0, Math.Abs(i - first) - Close) / Fading))));
                plain.Add((key, rarity));
                if (i > sentence.FirstToken && text.Tokens[i].IsCapitalized)
                {
                    names.Add((key, 1));
                }
            }
        }

        (Near, Plain, Names) = (WordBag.Of(near), WordBag.Of(plain), WordBag.Of(names));
        if (Sentence > 0)
        {
            sentence = text.Sentences[Sentence - 1];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (words.Keys[i] is var key and not 0)
                {
                    plain.Add((key, words.RarityOf(key)));
                }
            }
        }

        Wide = WordBag.Of(plain);
    }

    /// <summary>Index of its claim in the article.</summary>
    public int Index { get; }

    public Claim Claim { get; }

    public Quantity Quantity { get; }

    public Measurand Measurand { get; }

    public Measure Measure => Measurand.Measure;

    public string? Unit => Measurand.Unit;

    /// <summary>Keys of what is counted, of the deed, of the head of the counted phrase; 0 where the text leaves them open.</summary>
    public uint Thing { get; }

    public uint Deed { get; }

    public uint Head { get; }

    public bool IsOfPeople { get; }

    /// <summary>Keys of the counted phrase, the head last.</summary>
    public uint[] Counted { get; }

    /// <summary>Index of its sentence; where in the article it stands, 0 to 1.</summary>
    public int Sentence { get; }

    public float Position { get; }

    /// <summary>The content words of its sentence: weighed by rarity and by how near they stand, by rarity alone, and with those of the sentence before.</summary>
    public WordBag Near { get; }

    public WordBag Plain { get; }

    public WordBag Wide { get; }

    public WordBag Names { get; }

    public bool IsRecalled { get; }

    public (DateOnly From, DateOnly To)? Day { get; }

    /// <summary>The text says that the count no longer holds; it stands among the first sentences.</summary>
    public bool IsOutdated { get; }

    public bool IsInLead { get; }

    /// <summary>Whose count it is; whether anybody's; whether a person's.</summary>
    public Party Party { get; }

    public bool IsNamed { get; }

    public bool IsPersonal { get; }

    /// <summary>Who gave it, as a reader takes it.</summary>
    public Counter Counter { get; }

    /// <summary>Of which moment and day it speaks, as <see cref="AsOf"/> tells.</summary>
    public DateTimeOffset? Moment { get; }

    public DateOnly? AsOfDay { get; }

    public Interval Interval { get; }

    /// <summary>What it must have in common with another to be read as one measurand; whether it says enough of that to be compared by itself.</summary>
    public Axes Coarse { get; }

    public bool IsComparable { get; }

    /// <summary>What the words around it tell of other figures.</summary>
    public ClashWords Words { get; }

    /// <summary>Key of the speaker; null where none is named.</summary>
    public string? Origin { get; }

    /// <summary>In the unit it is compared in.</summary>
    public double Value { get; }

    /// <summary>The word behind the figure that tells what a length is of, in the vocabulary's numbers: "deep", "from", "below"; 0 where none does.</summary>
    public int Relation { get; }

    /// <summary>How many figures of the article have its unit and measure; and its unit and head.</summary>
    public int OfMeasure { get; private set; }

    public int OfHead { get; private set; }

    /// <summary>How many figures of its measure and share stand before it in the article.</summary>
    public int Rank { get; private set; }

    /// <summary>Counts how many of one article's figures are alike.</summary>
    public static void Count(List<FigureProfile> profiles)
    {
        foreach (var profile in profiles)
        {
            foreach (var other in profiles)
            {
                profile.OfMeasure += other.Unit == profile.Unit && other.Measure == profile.Measure ? 1 : 0;
                profile.Rank += other.Index < profile.Index && other.Measure == profile.Measure && other.Measurand.Part == profile.Measurand.Part ? 1 : 0;
                profile.OfHead += other.Unit == profile.Unit && other.Head == profile.Head ? 1 : 0;
            }
        }
    }

    private static int RelationBehind(ArticleText text, int next) =>
        next < text.Tokens.Length && text.Classes[next] is WordClass.Preposition or WordClass.Adjective or WordClass.Adverb ? text.Tokens[next].Word : 0;

    private static uint[] In(ArticleText text, TextSpan span, ArticleWords words)
    {
        var keys = new List<uint>();
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (words.Keys[i] != 0)
            {
                keys.Add(words.Keys[i]);
            }
        }

        return [.. keys];
    }
}
