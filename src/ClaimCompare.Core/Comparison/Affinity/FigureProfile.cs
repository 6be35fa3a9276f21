using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Affinity;

/// <summary>What tells which thing a figure measures: what it was read as, and the words around it.</summary>
internal sealed class FigureProfile
{
    /// <summary>Tokens on each side of a figure that count in full; farther ones count less.</summary>
    private const int Close = 3;
    private const float Fading = 6;

    private FigureProfile(ClaimEntry entry, ArticleWords words)
    {
        Entry = entry;
        Words = words;
        var measurand = entry.Claim.Measurand!;
        Thing = ArticleWords.KeyOf(Comparison.Deeds.ThingOf(Measure, measurand.Population));
        IsOfPeople = measurand.Population == Population.Person;
        Deed = measurand.Verb is null ? 0 : ArticleWords.KeyOf(Comparison.Deeds.Of(Measure, measurand.Verb, false));
        var text = entry.Article.Body.Text;
        var first = text.TokenAt(entry.Claim.Span.Start);
        Sentence = text.SentenceOf(first);
        Near = Around(text, entry.Quantity!, first);
        Wide = WithSentenceBefore(text);
        Names = NamesIn(text, entry.Quantity!);
        Counted = entry.Quantity!.Counted is { } counted ? In(text, counted) : [];
        Head = Counted.Length > 0 ? Counted[^1] : 0;
        IsRecalled = Background.IsRecalled(entry);
        Relation = RelationBehind(text, text.TokenAt(entry.Quantity.Span.End));
    }

    public ClaimEntry Entry { get; }

    public ArticleWords Words { get; }

    public Measure Measure => Entry.Claim.Measurand!.Measure;

    public string? Unit => Entry.Claim.Measurand!.Unit;

    /// <summary>Keys of what is counted, of the deed, of the head of the counted phrase; 0 where the text leaves them open.</summary>
    public uint Thing { get; }

    public uint Deed { get; }

    public uint Head { get; }

    public bool IsOfPeople { get; }

    /// <summary>Keys of the counted phrase, the head last.</summary>
    public uint[] Counted { get; }

    /// <summary>Index of its sentence.</summary>
    public int Sentence { get; }

    /// <summary>The content words of the sentence by key, each with how near it stands (1 the nearest, towards 0).</summary>
    public (uint Key, float Nearness)[] Near { get; }

    /// <summary>The content words of the sentence and the one before, by key.</summary>
    public uint[] Wide { get; }

    public uint[] Names { get; }

    public bool IsRecalled { get; }

    /// <summary>The word behind the figure that tells what a length is of, in the vocabulary's numbers: "deep", "from", "below"; 0 where none does.</summary>
    public int Relation { get; }

    /// <summary>How many figures of the article have its unit and measure; and its unit and head.</summary>
    public int OfMeasure { get; private set; }

    public int OfHead { get; private set; }

    /// <summary>The profiles of an article's figures in its body; ages, which belong to persons, have none.</summary>
    public static List<FigureProfile> Of(AnalyzedArticle article, IEnumerable<ClaimEntry> claims)
    {
        var words = new ArticleWords(article);
        List<FigureProfile> profiles =
        [
            .. claims.Where(entry => entry is { Quantity: not null, Claim: { In: ClaimPlace.Text, Measurand: { Measure: not Measure.Age } } }).Select(entry => new FigureProfile(entry, words)),
        ];
        foreach (var profile in profiles)
        {
            profile.OfMeasure = profiles.Count(other => other.Unit == profile.Unit && other.Measure == profile.Measure);
            profile.OfHead = profiles.Count(other => other.Unit == profile.Unit && other.Head == profile.Head);
        }

        return profiles;
    }

    private static int RelationBehind(ArticleText text, int next) =>
        next < text.Tokens.Length && text.Classes[next] is WordClass.Preposition or WordClass.Adjective or WordClass.Adverb ? text.Tokens[next].Word : 0;

    private (uint, float)[] Around(ArticleText text, Quantity quantity, int figure)
    {
        var sentence = text.Sentences[Sentence];
        var near = new SortedDictionary<uint, float>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Words.Keys[i] is var key and not 0 && !quantity.Span.Contains(text.Tokens[i].Start))
            {
                var nearness = 1 / (1 + (Math.Max(0, Math.Abs(i - figure) - Close) / Fading));
                near[key] = Math.Max(near.GetValueOrDefault(key), nearness);
            }
        }

        return [.. near.Select(word => (word.Key, word.Value))];
    }

    private uint[] WithSentenceBefore(ArticleText text)
    {
        var keys = new SortedSet<uint>(Near.Select(word => word.Key));
        if (Sentence > 0)
        {
            var before = text.Sentences[Sentence - 1];
            for (var i = before.FirstToken; i < before.EndToken; i++)
            {
                if (Words.Keys[i] != 0)
                {
                    keys.Add(Words.Keys[i]);
                }
            }
        }

        return [.. keys];
    }

    /// <summary>Capitalized words behind the first of the sentence.</summary>
    private uint[] NamesIn(ArticleText text, Quantity quantity)
    {
        var sentence = text.Sentences[Sentence];
        var names = new SortedSet<uint>();
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (Words.Keys[i] != 0 && text.Tokens[i].IsCapitalized && !quantity.Span.Contains(text.Tokens[i].Start))
            {
                names.Add(Words.Keys[i]);
            }
        }

        return [.. names];
    }

    private uint[] In(ArticleText text, TextSpan span)
    {
        var keys = new List<uint>();
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (Words.Keys[i] != 0)
            {
                keys.Add(Words.Keys[i]);
            }
        }

        return [.. keys];
    }
}
