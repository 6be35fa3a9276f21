using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Certainties;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>What the desk changed: the claims of each member of a copy family against those of the family's oldest.</summary>
internal static class DeskComparer
{
    /// <summary>Members compared per family; a dispatch carried ten thousand times is not compared ten thousand times.</summary>
    private const int MostMembers = 50;

    /// <summary>Share of words that two sentences must have in common to be one sentence, edited.</summary>
    private const double SameSentence = 0.5;

    /// <param name="story">The story.</param>
    /// <param name="lost">Hedges and sources that one version of a sentence has lost.</param>
    public static IEnumerable<DeskComparison> Of(StoryArticles story, IEnumerable<LostHedge> lost)
    {
        var byId = story.Articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
        var hardened = lost.SelectMany(loss => loss.HeldHedged.SelectMany(hedged => loss.HeldBare.Select(bare => (From: hedged.Claim.Ref, To: bare.Claim.Ref, What: loss.Hedge is null ? "attribution" : "hedge"))))
            .DistinctBy(change => (change.From, change.To)).ToDictionary(change => (change.From, change.To), change => change.What);
        foreach (var family in story.Families)
        {
            var members = family.Articles.Select(id => byId[id])
                .OrderBy(a => a.Article.PublishedAt?.UtcDateTime ?? a.Article.Published?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MaxValue)
                .ThenBy(a => a.Article.Id, StringComparer.Ordinal).Take(MostMembers + 1).ToList();
            var oldest = new SentenceWords(members[0]);
            foreach (var other in members.Skip(1))
            {
                yield return new DeskComparison(members[0].Article.Id, other.Article.Id, Changes(oldest, new SentenceWords(other), hardened));
            }
        }
    }

    private static List<DeskClaim> Changes(SentenceWords wordsOfFrom, SentenceWords wordsOfTo, Dictionary<(ClaimRef, ClaimRef), string> hardened)
    {
        var (from, to) = (wordsOfFrom.Article, wordsOfTo.Article);
        var changes = new List<DeskClaim>();
        var open = Enumerable.Range(0, to.Claims.Count).Where(i => to.Claims[i].In == ClaimPlace.Text).ToList();
        for (var a = 0; a < from.Claims.Count; a++)
        {
            var claim = from.Claims[a];
            if (claim.In != ClaimPlace.Text)
            {
                continue;
            }

            if (Hardening(from, a, to, open, hardened) is { } change)
            {
                open.Remove(change.B!.Value);
                changes.Add(change);
                continue;
            }

            if (claim.IsOwn)
            {
                continue;
            }

            var mine = wordsOfFrom.Of(claim);
            var match = open.Where(b => !to.Claims[b].IsOwn && to.Claims[b].Kind == claim.Kind && to.Claims[b].Withheld == claim.Withheld)
                .Select(b => (B: b, Alike: Alike(mine, wordsOfTo.Of(to.Claims[b])))).Where(m => m.Alike >= SameSentence)
                .OrderByDescending(m => m.Alike + (SameReading(from, claim, to, to.Claims[m.B]) ? 0.5 : 0)).ThenBy(m => m.B).Select(m => (int?)m.B).FirstOrDefault();
            if (match is { } found)
            {
                open.Remove(found);
                changes.Add(Change(from, a, to, found));
            }
            else
            {
                changes.Add(new DeskClaim(a, null, DeskChange.Dropped, null));
            }
        }

        changes.AddRange(open.Where(b => !to.Claims[b].IsOwn).Select(b => new DeskClaim(null, b, DeskChange.Added, null)));
        return changes;
    }

    /// <summary>A claim that stands without its hedge or its source in the other article, or the other way round.</summary>
    private static DeskClaim? Hardening(AnalyzedArticle from, int a, AnalyzedArticle to, List<int> open, Dictionary<(ClaimRef, ClaimRef), string> hardened)
    {
        if (hardened.Count == 0)
        {
            return null;
        }

        var mine = new ClaimRef(from.Article.Id, a);
        foreach (var b in open)
        {
            var theirs = new ClaimRef(to.Article.Id, b);
            if (hardened.TryGetValue((mine, theirs), out var what))
            {
                return new DeskClaim(a, b, DeskChange.Hardened, what);
            }

            if (hardened.TryGetValue((theirs, mine), out what))
            {
                return new DeskClaim(a, b, DeskChange.Softened, what);
            }
        }

        return null;
    }

    private static DeskClaim Change(AnalyzedArticle from, int a, AnalyzedArticle to, int b)
    {
        var (x, y) = (from.Claims[a], to.Claims[b]);
        if (!SameReading(from, x, to, y))
        {
            return new DeskClaim(a, b, DeskChange.Altered, x.Kind == ClaimKind.Quantity ? "number" : x.Kind == ClaimKind.EventDate ? "date" : "quote");
        }

        var hedges = Distance(x.Certainty) - Distance(y.Certainty);
        if (hedges != 0)
        {
            return new DeskClaim(a, b, hedges > 0 ? DeskChange.Hardened : DeskChange.Softened, "hedge");
        }

        var (source, other) = (SourceOf(from, x), SourceOf(to, y));
        return (source.Length > 0, other.Length > 0) switch
        {
            (true, false) => new DeskClaim(a, b, DeskChange.Hardened, "attribution"),
            (false, true) => new DeskClaim(a, b, DeskChange.Softened, "attribution"),
            _ when source != other => new DeskClaim(a, b, DeskChange.Altered, "name"),
            _ => new DeskClaim(a, b, DeskChange.Kept, null),
        };
    }

    private static int Distance(Certainty certainty) => certainty is Certainty.Alleged or Certainty.Denied ? 1 : 0;

    private static bool SameReading(AnalyzedArticle from, Claim a, AnalyzedArticle to, Claim b) =>
        a.Kind == ClaimKind.Quantity && a.Quantity is { } x && b.Quantity is { } y
            ? Interval.Of(from.Body.Quantities[x]).SameAs(Interval.Of(to.Body.Quantities[y]))
            : a.Kind == ClaimKind.EventDate && a.Date is { } day && b.Date is { } other ? from.Body.Dates[day].From == to.Body.Dates[other].From
            : Alike(WordsOf(from, a.Span), WordsOf(to, b.Span)) >= SameWords;

    /// <summary>Wordings this alike are one: house spelling and quotation marks differ, nothing else.</summary>
    private const double SameWords = 0.85;

    private static string SourceOf(AnalyzedArticle article, Claim claim) =>
        claim.Attribution is { } by && article.Body.Attributions[by].Sources is [var source, ..] ? Speakers.Key(source.Speaker ?? source.Name) : "";

    private static HashSet<string> WordsOf(AnalyzedArticle article, TextSpan span)
    {
        var text = article.Body.Text;
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(text.CharsOf(i).ToString());
            }
        }

        return words;
    }

    private static double Alike(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 1 : (double)shared / (a.Count + b.Count - shared);
    }

    /// <summary>The words of the sentences that hold an article's claims, each read once.</summary>
    private sealed class SentenceWords(AnalyzedArticle article)
    {
        private readonly Dictionary<TextSpan, HashSet<string>> known = [];

        public AnalyzedArticle Article => article;

        public HashSet<string> Of(Claim claim)
        {
            if (!known.TryGetValue(claim.Sentence, out var words))
            {
                known.Add(claim.Sentence, words = WordsOf(article, claim.Sentence));
            }

            return words;
        }
    }
}
